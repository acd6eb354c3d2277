/** A build that was kept: all that its map is computed from, as plain data. */
import type { Cell } from "../../cells/cell";
import type { Day } from "../../cells/day";
import { argumentSource } from "../../cells/source";
import { evaluationOf } from "../../evaluate/evaluate";
import type { Evaluation } from "../../evaluate/evaluation";
import type { SegmentKey } from "../../model/segment";
import type { Settings } from "../../model/settings";
import type { Region } from "../../profile/column-reading/column-reading";
import { readingsOf } from "../../profile/column-reading/readings";
import type { Column } from "../../profile/profile";
import { columnNamed } from "../../profile/read-profile";
import { scoredProfile } from "../../score/scored-profile";

export interface KeptPartner {
  /** Which partner of the history it is, through renames and absences. */
  readonly id: number;
  /** Its name; of a second partner of one name `name #2`. */
  readonly key: string;
  readonly segment: SegmentKey | null;
  /** Its cells under the criteria of the settings, in their order. */
  readonly cells: readonly Cell[];
  /** The cell of the override column, and the segment that it names. */
  readonly override: Cell;
  readonly overrideSegment: SegmentKey | null;
}

export interface KeptBuild {
  readonly day: Day;
  /** The day that recency counted to. */
  readonly asOf: Day;
  readonly settings: Settings;
  readonly partners: readonly KeptPartner[];
}

/** The map computed again, its partners in the order of the build's. */
export function keptEvaluation({ settings: kept, asOf, partners }: KeptBuild, region: Region): Evaluation {
  const settings = { ...kept, asOf };
  const names: Column = { header: kept.partnerColumn ?? "", at: 0 };
  const criteria = kept.criteria.map(({ column }, index): Column => ({ header: column, at: index + 1 }));
  // A column that stands under two criteria is one.
  const columns = criteria.filter((column) => columnNamed(criteria, column.header) === column);
  const profile = {
    source: argumentSource([
      [names, ...criteria].map(({ header }) => header),
      ...partners.map(({ key, cells }) => [key, ...cells]),
    ]),
    headerRow: 0,
    topRow: 0,
    columns: [names, ...columns],
    partnerColumn: names,
    partners: partners.map(({ key }, index) => ({ row: index + 1, name: key })),
    leftOut: [],
    notices: [],
    problems: [],
  };
  const reading = {
    profile,
    settings,
    inferred: false,
    scored: scoredProfile(readingsOf(profile, region, settings.readings)),
    overrides: partners.map(({ overrideSegment }) => overrideSegment),
    keys: partners.map(({ key }) => key),
    today: asOf,
    notices: [],
    problems: [],
  };
  return evaluationOf(reading, settings);
}
