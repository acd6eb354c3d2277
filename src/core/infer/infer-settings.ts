/** Settings for a profile that has none: recognised by its headers, decided by its values. */

import { type Cell, fold } from "../cells/cell";
import { type Axis, axes } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import type { Settings } from "../model/settings";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, success } from "../problem/problem";
import type { HeaderKind } from "../profile/header-kinds";
import { headerRule, isOverrideHeader } from "../profile/headers";
import { type Column, columnCells, type Profile } from "../profile/profile";
import { defaultOptions } from "../settings/default-options";
import { defaultSegments } from "../settings/default-segments";
import { levelsText } from "../settings/levels-text";
import { type ColumnShape, columnShape, frequentItems, isRunningNumber } from "./column-shape";

export interface InferredSettings {
  readonly settings: Settings;
  readonly notices: readonly Finding[];
}

/** A column that could be a criterion. */
interface Candidate {
  readonly criterion: Criterion;
  readonly kind: HeaderKind | null;
  readonly assumed: boolean;
  /** Whether it reads as points as it stands: a list of words waits for the vendor to say which are wanted. */
  readonly usable: boolean;
}

/** Kinds whose 0 and 1 are counts. */
const counts: ReadonlySet<HeaderKind> = new Set([
  "salesReps",
  "employees",
  "customers",
  "activity",
  "orders",
  "orderAmount",
  "sales",
  "company",
]);
/** What says most about results: orders, then sales of whatever kind, then the activity before an order. */
const resultTiers: readonly (readonly HeaderKind[])[] = [
  ["orders", "orderAmount", "lastOrder"],
  ["sales"],
  ["activity"],
];
/** Kinds that only the vendor's own targets can score. */
const wanted: ReadonlySet<HeaderKind> = new Set(["targetFit", "region"]);
const mostTargets = 8;
const looksLikeCount = /数$|件数|回数|人数|count|number|#/i;

/** Fails with one problem for each axis that no column says anything about. */
export function inferSettings(profile: Profile, locale: Locale): Outcome<InferredSettings> {
  const candidates = candidatesOf(profile);
  const criteria = [...weighted(candidates, "potential"), ...weighted(candidates, "results")];
  const headers = profile.columns.map(({ header }) => header);
  const lacking = axes.filter((axis) => !criteria.some((criterion) => criterion.axis === axis && criterion.weight > 0));
  if (lacking.length > 0) return failure(...lacking.map((axis) => ({ code: "noCriterion", axis, headers }) as const));
  const settings: Settings = {
    ...defaultOptions,
    partnerColumn: profile.partnerColumn.header,
    profileSheet: profile.source.sheet,
    overrideColumn: profile.columns.find(({ header }) => isOverrideHeader(header))?.header ?? null,
    criteria,
    segments: defaultSegments(locale),
    locale,
  };
  return success({ settings, notices: noticesOf(candidates, settings) });
}

function candidatesOf(profile: Profile): Candidate[] {
  const seen = new Set<string>([fold(profile.partnerColumn.header)]);
  return profile.columns.flatMap((column) => {
    // The same header again could not be told apart on the settings sheet.
    if (seen.has(fold(column.header))) return [];
    seen.add(fold(column.header));
    const candidate = candidateOf(column, columnCells(profile, column));
    return candidate ? [candidate] : [];
  });
}

/** A column that a vendor wants to count on an axis, with the scale that reads its values. */
export function criterionFor(profile: Profile, column: Column, axis: Axis): Criterion {
  const cells = columnCells(profile, column);
  const found = columnShape(cells, looksLikeCount.test(column.header));
  const shape = found ?? { scale: "match", levels: frequentItems(cells, mostTargets), assumed: false };
  return criterionOf(column.header, axis, shape);
}

function candidateOf({ header }: Column, cells: readonly Cell[]): Candidate | null {
  const rule = headerRule(header);
  if (rule && rule.axis === null) return null;
  const kind = rule?.kind ?? null;
  const found = columnShape(cells, (kind !== null && counts.has(kind)) || looksLikeCount.test(header));
  const axis: Axis = rule?.axis ?? "potential";
  if (kind !== null && wanted.has(kind) && found?.scale !== "yesno" && found?.scale !== "linear") {
    return listed(header, axis, kind, cells);
  }
  if (!found) return kind === null ? null : listed(header, axis, kind, cells);
  if (kind === null && found.scale !== "yesno" && isRunningNumber(cells)) return null;
  return { criterion: criterionOf(header, axis, found), kind, assumed: found.assumed, usable: true };
}

/** A column of words: shown on the settings sheet with its frequent items, for the vendor to choose among. */
function listed(header: string, axis: Axis, kind: HeaderKind, cells: readonly Cell[]): Candidate {
  const levels = frequentItems(cells, mostTargets);
  const criterion = criterionOf(header, axis, { scale: "match", levels, assumed: false });
  return { criterion, kind, assumed: false, usable: false };
}

const criterionOf = (column: string, axis: Axis, { scale, levels }: ColumnShape): Criterion => ({
  column,
  axis,
  weight: 1,
  scale,
  low: null,
  high: null,
  levels,
});

/** The axis's criteria with their weights: 0 for what is only shown. */
function weighted(candidates: readonly Candidate[], axis: Axis): Criterion[] {
  const ofAxis = candidates.filter(({ criterion }) => criterion.axis === axis);
  const counting = countingAmong(ofAxis, axis);
  return ofAxis.map((candidate) =>
    counting.has(candidate) ? candidate.criterion : { ...candidate.criterion, weight: 0 },
  );
}

/** Results: the first tier that is there. Potential: what is recognised, else whatever can be scored. */
function countingAmong(candidates: readonly Candidate[], axis: Axis): ReadonlySet<Candidate> {
  const usable = candidates.filter((candidate) => candidate.usable);
  const choices =
    axis === "results"
      ? resultTiers.map((tier) => usable.filter(({ kind }) => kind !== null && tier.includes(kind)))
      : [usable.filter(({ kind }) => kind !== null)];
  return new Set(choices.find((chosen) => chosen.length > 0) ?? usable);
}

function noticesOf(candidates: readonly Candidate[], { criteria, partnerColumn }: Settings): Finding[] {
  const weights = new Map(criteria.map(({ column, weight }) => [column, weight]));
  const counts = ({ criterion }: Candidate) => (weights.get(criterion.column) ?? 0) > 0;
  const columns = (chosen: readonly Candidate[]) => chosen.map(({ criterion }) => criterion.column);
  const waiting = candidates.filter((candidate) => !counts(candidate));
  const activity = waiting.filter(({ kind, usable }) => kind === "activity" && usable);
  const others = waiting.filter((candidate) => !activity.includes(candidate));
  const unnamed = candidates.filter((candidate) => counts(candidate) && candidate.kind === null);
  const assumed = candidates.filter((candidate) => counts(candidate) && candidate.assumed);
  return [
    { code: "settingsInferred", partners: partnerColumn ?? "" },
    ...(unnamed.length > 0 ? [{ code: "unnamedPotential", columns: columns(unnamed) } as const] : []),
    ...assumed.map(
      ({ criterion }) =>
        ({ code: "assumedLevels", column: criterion.column, levels: levelsText(criterion.levels) }) as const,
    ),
    ...(activity.length > 0 ? [{ code: "ordersDecide", columns: columns(activity) } as const] : []),
    ...(others.length > 0 ? [{ code: "onlyListed", columns: columns(others) } as const] : []),
  ];
}
