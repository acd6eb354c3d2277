/** A list of partners read with nothing said about it, for the tests of what is read out of one. */
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { type Source, sheetSource } from "../../../src/core/cells/source";
import type { RowDecision } from "../../../src/core/model/settings";
import type { Outcome } from "../../../src/core/problem/problem";
import type { Profile } from "../../../src/core/profile/profile";
import { readProfile } from "../../../src/core/profile/read-profile";

interface Said {
  readonly columns?: readonly string[];
  readonly partnerColumn?: string | null;
  readonly headerFirst?: boolean;
  readonly rows?: readonly RowDecision[];
}

/** As Sheets gives it: what is typed as a number is one. */
const typed = (text: string): Cell => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** Rows written in one line, `企業名,営業人数 / 青葉,5`, all as wide as the widest. */
export function rowsOf(line: string): Grid {
  const rows = line.split(" / ").map((row) => row.split(","));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => typed(row[at] ?? "")));
}

export const sourceOf = (list: Grid): Source => sheetSource(list, "一覧");

export function outcomeOf(list: Grid, said: Said = {}): Outcome<Profile> {
  return readProfile(sourceOf(list), { columns: [], partnerColumn: null, headerFirst: false, ...said });
}

export function profileOf(list: Grid, said: Said = {}): Profile {
  const outcome = outcomeOf(list, said);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
