/** The sheet 履歴 as some weeks of builds leave it. */
import type { Cell } from "../../src/core/cells/cell";
import { parseDay } from "../../src/core/cells/day";
import { historyMark } from "../../src/core/sheets/history/mark";
import type { HostCell } from "../../src/host/host";
import { evaluationOf, keptSheet, type Sheet } from "../core/sheets/history/kept-builds";

export interface Week {
  readonly day: string;
  readonly profile: readonly (readonly Cell[])[];
}

export function livedSheet(
  weeks: readonly Week[],
  settings: readonly (readonly Cell[])[],
  locale: "ja" | "en",
): HostCell[][] {
  let sheet: Sheet = [];
  for (const { day, profile } of weeks) {
    const at = parseDay(day) ?? Number.NaN;
    sheet = keptSheet(sheet, evaluationOf({ profile, settings }, at, locale), at);
  }
  return sheet.map((row, at) => [...row, at === 0 ? historyMark : ""] as HostCell[]);
}
