/** What the add-on says outside cells and sidebar: menu, toasts, alerts. */
import type { Locale } from "../../core/model/locale";

export interface AddOnTexts {
  readonly product: string;
  readonly menu: { readonly sidebar: string; readonly large: string; readonly build: string; readonly formula: string };
  readonly built: (partners: number, sheet: string) => string;
  /** Where the build was not added to 履歴, or 履歴 was thinned. */
  readonly lookAtHistory: string;
  /** How many questions about rows wait in the sidebar. */
  readonly questions: (count: number) => string;
  readonly formulaInserted: (sheet: string, cell: string) => string;
  readonly pictureTitle: string;
}

export const addOnTexts: Readonly<Record<Locale, AddOnTexts>> = {
  ja: {
    product: "パートナーセグメントマップ",
    menu: {
      sidebar: "サイドバーを開く",
      large: "マップを大きく表示",
      build: "マップを作成",
      formula: "セグメントの数式を入れる",
    },
    built: (partners, sheet) => `${partners} 社のマップを「${sheet}」シートに作成しました。`,
    lookAtHistory: "履歴については、サイドバーの「推移」を見てください。",
    questions: (count) =>
      `どの会社のメモか確かめたい行が ${count} 件あります。サイドバーで「マップを作成」を押すと、選んで答えられます。`,
    formulaInserted: (sheet, cell) => `「${sheet}」の ${cell} に数式を入れました。`,
    pictureTitle: "企業名入りのパートナーセグメントマップ",
  },
  en: {
    product: "Partner Segment Map",
    menu: { sidebar: "Open sidebar", large: "Open large map", build: "Build map", formula: "Insert segment formula" },
    built: (partners, sheet) => `Built the map of ${partners} partners on the sheet "${sheet}".`,
    lookAtHistory: " About the history, see Changes in the sidebar.",
    questions: (count) =>
      `${count === 1 ? "There is a row" : `There are ${count} rows`} whose notes may belong to another partner. Build in the sidebar to be asked.`,
    formulaInserted: (sheet, cell) => `Inserted the formula in ${cell} of "${sheet}".`,
    pictureTitle: "Partner segment map with partner names",
  },
};
