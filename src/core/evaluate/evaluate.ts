/** Reads, scores, segments and plans: cells in, evaluation out. */

import { fold } from "../cells/cell";
import type { Day } from "../cells/day";
import { nearest } from "../cells/nearest";
import { type Place, placeIn, type Source } from "../cells/source";
import { inferSettings } from "../infer/infer-settings";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import type { Partner } from "../model/partner";
import { type SegmentKey, segmentAt } from "../model/segment";
import { cutOf, type Settings } from "../model/settings";
import { highBy } from "../place/cut";
import { readOverrides } from "../place/overrides";
import { supportOrder } from "../place/priorities";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, type Problem, success } from "../problem/problem";
import type { Profile } from "../profile/profile";
import { columnNamed, readProfile } from "../profile/read-profile";
import { type ResolvedCriterion, type Scores, scoreProfile } from "../score/score-profile";
import { holdsSettings, readSettings } from "../settings/read-settings";
import type { Evaluation } from "./evaluation";

export interface EvaluationRequest {
  readonly profile: Source;
  /** Null, or cells without anything in them: infer the settings from the profile. */
  readonly settings: Source | null;
  readonly today: Day;
  /** The language of inferred settings. */
  readonly locale: Locale;
  /** Whether the header must be the profile's first row (output that stands beside its rows). */
  readonly headerFirst: boolean;
}

/** Everything that the map says, or everything that stands in its way. */
export function evaluate(request: EvaluationRequest): Outcome<Evaluation> {
  const given = request.settings && holdsSettings(request.settings) ? request.settings : null;
  return given ? evaluateWith(request, given) : evaluateInferred(request);
}

function evaluateWith({ profile: source, today, headerFirst }: EvaluationRequest, given: Source): Outcome<Evaluation> {
  const read = readSettings(given);
  if (!read.ok) return read;
  const { settings, places } = read.value;
  const columns = settings.criteria.map(({ column }) => column);
  const profile = readProfile(source, { columns, partnerColumn: settings.partnerColumn, headerFirst });
  return profile.ok ? plan(profile.value, settings, places, [], today) : profile;
}

function evaluateInferred({ profile: source, today, locale, headerFirst }: EvaluationRequest): Outcome<Evaluation> {
  const profile = readProfile(source, { columns: [], partnerColumn: null, headerFirst });
  if (!profile.ok) return profile;
  const inferred = inferSettings(profile.value, locale);
  if (!inferred.ok) return inferred;
  const planned = plan(profile.value, inferred.value.settings, new Map(), inferred.value.notices, today);
  return planned.ok ? success({ ...planned.value, inferred: true }) : planned;
}

function plan(
  profile: Profile,
  settings: Settings,
  places: ReadonlyMap<Criterion, Place>,
  assumptions: readonly Finding[],
  today: Day,
): Outcome<Evaluation> {
  const counting = settings.criteria.filter(({ weight }) => weight > 0);
  const columns = resolve(profile, counting, places);
  if (!columns.ok) return columns;
  const overrides = readOverrides(profile, settings);
  if (!overrides.ok) return overrides;
  const scores = scoreProfile(profile, settings, columns.value, today);
  const unranked = partnersOf(profile, settings, scores, overrides.value.segments);
  const order = supportOrder(unranked, settings.segments);
  const priorities = new Map(order.map((index, at) => [index, at + 1]));
  const partners = unranked.map((partner, index) => ({
    ...partner,
    priority: partner.segment === null ? null : (priorities.get(index) ?? null),
  }));
  const unplaced = partners.filter(({ segment }) => segment === null).length;
  return success({
    profile,
    settings,
    inferred: false,
    partners,
    order,
    criteria: scores.criteria,
    notices: [
      ...profile.notices,
      ...assumptions,
      ...sameHeaders(profile, columns.value),
      ...scores.notices,
      ...(unplaced > 0 ? [{ code: "needData", count: unplaced } as const] : []),
    ],
    problems: [...profile.problems, ...scores.problems, ...overrides.value.problems],
  });
}

function resolve(
  profile: Profile,
  criteria: readonly Criterion[],
  places: ReadonlyMap<Criterion, Place>,
): Outcome<readonly ResolvedCriterion[]> {
  const headers = profile.columns.map(({ header }) => header);
  const resolved: ResolvedCriterion[] = [];
  const problems: Problem[] = [];
  for (const criterion of criteria) {
    const column = columnNamed(profile.columns, criterion.column);
    if (column) resolved.push({ criterion, column });
    else {
      problems.push({
        code: "missingColumn",
        column: criterion.column,
        near: nearest(criterion.column, headers),
        headers,
        place: places.get(criterion) ?? null,
      });
    }
  }
  return problems.length > 0 ? failure(...problems) : success(resolved);
}

function sameHeaders(profile: Profile, resolved: readonly ResolvedCriterion[]): Finding[] {
  return [...new Set(resolved.map(({ column }) => column))].flatMap((column) => {
    const same = profile.columns.filter(({ header }) => fold(header) === fold(column.header));
    if (same.length < 2) return [];
    const places = same.map(({ at }) => placeIn(profile.source, profile.headerRow, at));
    return [{ code: "sameHeader", column: column.header, used: places[0]?.cell ?? "", places }];
  });
}

function partnersOf(
  profile: Profile,
  settings: Settings,
  { axis, criteria }: Scores,
  overrides: readonly (SegmentKey | null)[],
): Omit<Partner, "priority">[] {
  const present = (scores: Float64Array) => [...scores].filter((score) => !Number.isNaN(score));
  const isHighPotential = highBy(cutOf(settings, "potential"), present(axis.potential));
  const isHighResults = highBy(cutOf(settings, "results"), present(axis.results));
  const weight = criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  return profile.partners.map(({ row, name }, index) => {
    const potential = scoreAt(axis.potential, index);
    const results = scoreAt(axis.results, index);
    const scoredSegment =
      potential === null || results === null ? null : segmentAt(isHighPotential(potential), isHighResults(results));
    const override = overrides[index] ?? null;
    const withData = criteria.reduce(
      (sum, { criterion, points }) => (Number.isNaN(points[index]) ? sum : sum + criterion.weight),
      0,
    );
    return {
      row,
      name,
      potential,
      results,
      segment: override ?? scoredSegment,
      scoredSegment,
      overridden: override !== null,
      data: Math.round((100 * withData) / weight),
    };
  });
}

function scoreAt(scores: Float64Array, index: number): number | null {
  const score = scores[index];
  return score === undefined || Number.isNaN(score) ? null : score;
}
