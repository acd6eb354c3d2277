/** A list of partners read with nothing said about it, for the tests of what is read out of one. */
import type { Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
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

export function outcomeOf(list: Grid, said: Said = {}): Outcome<Profile> {
  return readProfile(sheetSource(list, "一覧"), { columns: [], partnerColumn: null, headerFirst: false, ...said });
}

export function profileOf(list: Grid, said: Said = {}): Profile {
  const outcome = outcomeOf(list, said);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
