/** A profile as the page gets it from the server, without a server. */
import type { BuiltMap, SidebarState, Snapshot } from "../../src/addon/api";
import type { Cell } from "../../src/core/cells/cell";
import { sentGrid } from "../../src/core/cells/sent";
import type { Settings } from "../../src/core/model/settings";
import { settingsGrid } from "../../src/core/settings/settings-grid";
import { evaluateSnapshot } from "../../src/core/wire/snapshot";

export const profile: readonly (readonly Cell[])[] = [
  ["企業名", "営業人数", "競合取扱", "受注件数", "担当"],
  ["東都システム", 40, "有", 0, "佐藤"],
  ["北浜商事", 50, "無", 8, "鈴木"],
  ["瀬戸内テック", 10, "無", 0, "佐藤"],
  ["みなと情報", 45, "有", 2, "鈴木"],
  ["青葉ソリューション", 5, "無", 6, "佐藤"],
];

/** The cells of a file without a settings sheet, or with one that says what some settings are. */
export const snapshotOf = (
  cells: readonly (readonly Cell[])[] = profile,
  settings: Settings | null = null,
): Snapshot => ({
  profile: { name: "パートナー一覧", cells: sentGrid(cells) },
  settings: settings && { name: "マップ設定", cells: sentGrid(settingsGrid(settings)) },
  today: 20_783,
  locale: "ja",
});

/** The settings that a profile suggests. */
export function inferredSettings(cells: readonly (readonly Cell[])[] = profile): Settings {
  const outcome = evaluateSnapshot(snapshotOf(cells));
  if (!outcome.ok) throw new Error("the profile is readable");
  return outcome.value.settings;
}

export const builtFrom = (snapshot: Snapshot): BuiltMap => ({
  partners: 5,
  snapshot,
  notes: [],
  renames: [],
  findings: [],
  kept: null,
});

export const fileOf = (snapshot: Snapshot | null, part: Partial<SidebarState> = {}): SidebarState => ({
  locale: "ja",
  version: "1.2.3",
  fileId: "file",
  spreadsheetLocale: "ja",
  sheets: ["パートナー一覧", "別の一覧"],
  profileSheet: "パートナー一覧",
  hasMap: false,
  hasHistory: false,
  snapshot,
  notes: [],
  problems: [],
  isCurrent: false,
  ...part,
});
