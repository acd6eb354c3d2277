/** The method's worked example, in both languages. */
import type { HostCell } from "../../src/host/host";

type Rows = readonly (readonly HostCell[])[];

export interface WorkedExample {
  readonly profileName: string;
  readonly settingsName: string;
  readonly mapName: string;
  readonly profile: Rows;
  readonly settings: Rows;
  /** Segment names in the profile's row order. */
  readonly segments: readonly string[];
  readonly potentials: readonly number[];
  readonly results: readonly number[];
  /** PARTNER_MAP without its header and without "why". */
  readonly map: Rows;
}

export const workedExamples: Readonly<Record<"ja" | "en", WorkedExample>> = {
  ja: {
    profileName: "パートナー一覧",
    settingsName: "マップ設定",
    mapName: "セグメントマップ",
    profile: [
      ["企業名", "営業人数", "競合取扱", "受注件数"],
      ["東都システム", 40, "有", 0],
      ["北浜商事", 50, "無", 8],
      ["瀬戸内テック", 10, "無", 0],
      ["みなと情報", 25, "", 2],
      ["青葉ソリューション", 5, "無", 4],
    ],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["営業人数", "ポテンシャル", 2, "線形", 0, 50, "", "", "企業名列", "企業名"],
      ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "プロファイルシート", "パートナー一覧"],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
    ],
    segments: ["重点育成", "注力拡大", "育成候補", "注力拡大", "自走維持"],
    potentials: [86.7, 66.7, 13.3, 50, 6.7],
    results: [0, 100, 0, 25, 50],
    map: [
      ["東都システム", 86.7, 0, "重点育成", "ハイタッチ", 1, 100],
      ["北浜商事", 66.7, 100, "注力拡大", "ハイタッチ", 2, 100],
      ["みなと情報", 50, 25, "注力拡大", "ハイタッチ", 3, 75],
      ["瀬戸内テック", 13.3, 0, "育成候補", "テックタッチ", 4, 100],
      ["青葉ソリューション", 6.7, 50, "自走維持", "テックタッチ", 5, 100],
    ],
  },
  en: {
    profileName: "Partners",
    settingsName: "Map settings",
    mapName: "Segment Map",
    profile: [
      ["Company", "Sales reps", "Competitor", "Orders"],
      ["Toto Systems", 40, "yes", 0],
      ["Kitahama Trading", 50, "no", 8],
      ["Setouchi Tech", 10, "no", 0],
      ["Minato Info", 25, "", 2],
      ["Aoba Solutions", 5, "no", 4],
    ],
    settings: [
      ["Column", "Axis", "Weight", "Scale", "Low", "High", "Levels", "", "Option", "Value"],
      ["Sales reps", "potential", 2, "linear", 0, 50, "", "", "Partner column", "Company"],
      ["Competitor", "potential", 1, "yesno", "", "", "", "", "Profile sheet", "Partners"],
      ["Orders", "results", 1, "linear", "", "", "", "", "", ""],
    ],
    segments: ["Activate", "Grow", "Nurture", "Grow", "Sustain"],
    potentials: [86.7, 66.7, 13.3, 50, 6.7],
    results: [0, 100, 0, 25, 50],
    map: [
      ["Toto Systems", 86.7, 0, "Activate", "High-touch", 1, 100],
      ["Kitahama Trading", 66.7, 100, "Grow", "High-touch", 2, 100],
      ["Minato Info", 50, 25, "Grow", "High-touch", 3, 75],
      ["Setouchi Tech", 13.3, 0, "Nurture", "Tech-touch", 4, 100],
      ["Aoba Solutions", 6.7, 50, "Sustain", "Tech-touch", 5, 100],
    ],
  },
};
