/** Settings for a profile that has none: recognised by its headers, decided by its values. */

import type { Cell } from "../cells/cell";
import { type Day, parseDay } from "../cells/day";
import { parseNumber } from "../cells/number";
import { parseYesNo } from "../cells/yes-no";
import { type Axis, axes } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import type { Settings } from "../model/settings";
import type { RefusedColumn } from "../problem/column-facts";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, success } from "../problem/problem";
import type { WhyNot } from "../problem/why-not";
import type { Readings } from "../profile/column-reading/readings";
import { isOverrideHeader } from "../profile/headers";
import { planColumn } from "../profile/plan-columns";
import { type Profile, partnerCell, partnerPlace } from "../profile/profile";
import { defaultOptions } from "../settings/default-options";
import { defaultSegments } from "../settings/default-segments";
import { levelsText } from "../settings/levels-text";
import { axisOf, counts, isSale, type Proposal } from "./proposal";
import { type Proposals, proposalsFor, whyRefused } from "./propose";

export { criterionFor } from "./propose";

export interface InferredSettings {
  readonly settings: Settings;
  readonly notices: readonly Finding[];
}

/** Columns that stand on the settings sheet with weight 0, so that one number makes them count. */
const listed: ReadonlySet<WhyNot> = new Set([
  "direction",
  "rank-order",
  "step",
  "whose-sales",
  "words",
  "unknown",
  "older-period",
  "running-period",
]);

/** Fails with one problem for each axis that no column says anything about. */
export function inferSettings(readings: Readings, locale: Locale, today: Day): Outcome<InferredSettings> {
  const proposals = proposalsFor(readings, today);
  const { columns } = proposals;
  const lacking = lackingAxes(columns);
  if (lacking.length > 0) {
    const headers = readings.profile.columns.map(({ header }) => header);
    return failure(
      ...lacking.map((axis) => {
        const could = couldServe(columns, axis);
        const named = new Set(could.map(({ column }) => column));
        const refused = refusedColumns(columns).filter(({ column }) => named.has(column));
        return { code: "noCriterion", axis, headers, could, refused } as const;
      }),
    );
  }
  return success({
    settings: proposedSettings(readings, proposals, locale),
    notices: noticesOf(readings.profile, proposals),
  });
}

export const lackingAxes = (columns: readonly Proposal[]): readonly Axis[] =>
  axes.filter((axis) => !columns.some((each) => counts(each) && each.criterion?.axis === axis));

/** The settings that follow from the proposals; an axis may still lack a criterion. */
export const proposedSettings = ({ profile }: Readings, { columns }: Proposals, locale: Locale): Settings => ({
  ...defaultOptions,
  partnerColumn: profile.partnerColumn.header,
  profileSheet: profile.source.sheet,
  overrideColumn: profile.columns.find(({ header }) => isOverrideHeader(header))?.header ?? null,
  criteria: axes.flatMap((axis) => criteriaOn(columns, axis)),
  segments: defaultSegments(locale),
  locale,
});

/** The axis's criteria with their weights: 0 for what is only listed. */
function criteriaOn(proposals: readonly Proposal[], axis: Axis): Criterion[] {
  return proposals.flatMap(({ criterion, why, meaning }) => {
    if (criterion?.axis !== axis) return [];
    if (why === null) return [criterion];
    return listed.has(why) && meaning.barred === null ? [{ ...criterion, weight: 0 }] : [];
  });
}

/** Columns that could stand for an axis if the vendor says so, each with why it does not by itself. */
function couldServe(proposals: readonly Proposal[], axis: Axis): { column: string; why: WhyNot }[] {
  return proposals.flatMap((proposal): { column: string; why: WhyNot }[] => {
    const { column, criterion, meaning, why } = proposal;
    const named = (reason: WhyNot) => [{ column: column.header, why: reason }];
    if (isSale(proposal) && counts(proposal) && criterion?.axis !== axis) return named("company-sales");
    if (axis === "results" && planColumn(column.header)?.kind === "firstOrderDay") return named("first-order");
    if (why === null || why === "no-criterion" || why === "names" || why === "override") return [];
    if (why === "unknown" || why === "direction") return criterion ? named(why) : [];
    return axisOf(proposal) === axis || meaning.axis === axis ? named(why) : [];
  });
}

/** Columns that would count but for what their cells leave open. */
const refusedColumns = (columns: readonly Proposal[]): RefusedColumn[] =>
  columns.flatMap(({ column, refusal, why }) =>
    refusal !== null && why === whyRefused[refusal.why] ? [{ column: column.header, refusal }] : [],
  );

function noticesOf(profile: Profile, { columns, periods }: Proposals): Finding[] {
  const because = (...reasons: readonly WhyNot[]) =>
    columns.filter(({ why }) => why !== null && reasons.includes(why)).map(({ column }) => column.header);
  const told = (headers: readonly string[], finding: (headers: readonly string[]) => Finding): Finding[] =>
    headers.length > 0 ? [finding(headers)] : [];
  const steps = columns.filter((each) => counts(each) && each.meaning.topic === "step");
  const sales = (axis: Axis) =>
    columns
      .filter((each) => counts(each) && isSale(each) && each.criterion?.axis === axis)
      .map(({ column }) => column.header);
  const changed = columns.filter(
    ({ meaning, why }) => meaning.barred !== null && meaning.barred !== "older-period" && why !== null,
  );
  return [
    { code: "settingsInferred", partners: profile.partnerColumn.header },
    ...columns
      .filter((each) => counts(each) && each.assumed)
      .map(
        ({ column, criterion }) =>
          ({ code: "assumedLevels", column: column.header, levels: levelsText(criterion?.levels ?? []) }) as const,
      ),
    ...told(
      steps.map(({ column }) => column.header),
      (headers) => ({ code: "stepsCount", columns: headers }),
    ),
    ...told(because("step"), (headers) => ({ code: "ordersDecide", columns: headers })),
    ...told(sales("potential"), (headers) => ({ code: "companySales", columns: headers })),
    ...told(sales("results"), (headers) => ({ code: "ourSales", columns: headers })),
    ...told(because("whose-sales"), (headers) => ({ code: "whoseSales", columns: headers })),
    ...told(because("rank-order"), (headers) => ({ code: "rankOrder", columns: headers })),
    ...told(because("direction"), (headers) => ({ code: "smallerIsBetter", columns: headers })),
    ...(changed.length > 0
      ? [
          {
            code: "changedMeaning",
            columns: changed.map(({ column, why }) => ({ column: column.header, why: why as WhyNot })),
          } as const,
        ]
      : []),
    ...periodNotices(profile, columns, periods),
    ...refusedColumns(columns).map((refused) => ({ code: "columnNotUsed", ...refused }) as const),
    ...told(because("words", "unknown"), (headers) => ({ code: "onlyListed", columns: headers })),
  ];
}

/** Which period counts, and who has results in another one only. */
function periodNotices(profile: Profile, columns: readonly Proposal[], periods: Proposals["periods"]): Finding[] {
  const alone = columns
    .filter(
      ({ why, column }) =>
        why === "older-period" && !periods.some(({ others }) => others.some((each) => each.column === column)),
    )
    .map(({ column }) => column.header);
  const chosen = periods.filter(({ used }) => used.length > 0);
  const told = chosen.map(
    ({ used, others }) =>
      ({
        code: "periods",
        used: used.map(({ column }) => column.header),
        others: others.map(({ column }) => column.header),
      }) as const,
  );
  const beside = periods
    .filter(({ used }) => used.length === 0)
    .flatMap(({ others }) => others.map(({ column }) => column.header));
  const older = [...alone, ...beside];
  return [
    ...told,
    ...(older.length > 0 ? [{ code: "olderPeriod", columns: older } as const] : []),
    ...elsewhere(profile, columns, periods),
  ];
}

/** Partners whose counting results show nothing, and which have something in a period that does not count. */
function elsewhere(profile: Profile, columns: readonly Proposal[], periods: Proposals["periods"]): Finding[] {
  const counting = columns.filter((each) => counts(each) && each.criterion?.axis === "results");
  const others = periods.flatMap((group) => group.others).filter(({ meaning }) => meaning.axis === "results");
  if (others.length === 0) return [];
  const shows = (cell: Cell) =>
    (parseNumber(cell) ?? 0) > 0 || parseDay(cell) !== undefined || parseYesNo(cell) === true;
  const found = profile.partners.flatMap((partner) => {
    if (counting.some(({ column }) => shows(partnerCell(profile, partner, column)))) return [];
    const other = others.find(({ column }) => shows(partnerCell(profile, partner, column)));
    return other ? [{ name: partner.name, place: partnerPlace(profile, partner, other.column) }] : [];
  });
  if (found.length === 0) return [];
  return [
    {
      code: "otherPeriod",
      columns: [...new Set(others.map(({ column }) => column.header))],
      partners: found.map(({ name }) => name),
      places: found.map(({ place }) => place),
    },
  ];
}
