/** Cells in, evaluation out; and what was read once, under other settings. */
import { fold } from "../cells/cell";
import { placeIn } from "../cells/source";
import type { Settings } from "../model/settings";
import { placePartners } from "../place/place-partners";
import type { Finding } from "../problem/finding";
import { type Outcome, success } from "../problem/problem";
import { readingsOf } from "../profile/column-reading/readings";
import type { Profile } from "../profile/profile";
import { type ColumnScores, scoredProfile } from "../score/scored-profile";
import type { Evaluation } from "./evaluation";
import { type MapReading, type MapSources, readMap } from "./read-map";

/** Everything that the map says, or everything that stands in its way. */
export function evaluate(sources: MapSources): Outcome<Evaluation> {
  const reading = readMap(sources);
  return reading.ok ? success(evaluationOf(reading.value, reading.value.settings)) : reading;
}

/**
 * The evaluation of what was read under some settings: its own, or others that differ in weights, scales, bounds, levels,
 * readings, cuts, the rule for missing values, the day or the segments. Criteria whose column the profile lacks do not count.
 */
export function evaluationOf(read: MapReading, settings: Settings): Evaluation {
  const reading = readAs(read, settings);
  const { profile, scored, inferred, today } = reading;
  const placement = placePartners(reading, settings);
  const { segments, scores, sides, criteria } = placement;
  const columns = settings.criteria.flatMap((criterion) =>
    criterion.weight > 0 ? (scored.scoresOf(criterion, settings.asOf ?? today) ?? []) : [],
  );
  const unplaced = segments.reduce((count, segment) => (segment === null ? count + 1 : count), 0);
  return {
    reading,
    profile,
    settings,
    inferred,
    segments,
    scores,
    sides,
    criteria,
    get partners() {
      return placement.partners;
    },
    get order() {
      return placement.order;
    },
    get priorities() {
      return placement.priorities;
    },
    get data() {
      return placement.data;
    },
    notices: [
      ...profile.notices,
      ...reading.notices,
      ...sameHeaders(profile, columns),
      ...columns.flatMap(({ notices }) => notices),
      ...(unplaced > 0 ? [{ code: "needData", count: unplaced } as const] : []),
    ],
    problems: [...profile.problems, ...columns.flatMap(({ problems }) => problems), ...reading.problems],
  };
}

/** What was read, its columns anew where the settings say that they are read otherwise. */
function readAs(reading: MapReading, { readings }: Settings): MapReading {
  const { settings, profile, scored } = reading;
  if (JSON.stringify(readings) === JSON.stringify(settings.readings)) return reading;
  return { ...reading, scored: scoredProfile(readingsOf(profile, scored.readings.region, readings)) };
}

function sameHeaders(profile: Profile, scored: readonly ColumnScores[]): Finding[] {
  return [...new Set(scored.map(({ column }) => column))].flatMap((column) => {
    const same = profile.columns.filter(({ header }) => fold(header) === fold(column.header));
    if (same.length < 2) return [];
    const places = same.map(({ at }) => placeIn(profile.source, profile.headerRow, at));
    return [{ code: "sameHeader", column: column.header, used: places[0]?.cell ?? "", places }];
  });
}
