/** An account plan as cells: five parts on one page, values only. */

import { type Cell, cellText, fold, isDate } from "../../cells/cell";
import { dayText } from "../../cells/day";
import type { Locale } from "../../model/locale";
import type { Segments } from "../../model/segment";
import { accountPlanWords } from "../../words/account-plan-table";
import type { WorkField } from "../../words/account-plan-words";
import { words } from "../../words/words";
import type { AccountPlan } from "./account-plan";

/** As wide as its widest part. */
export const planWidth = 5;
const emptyPeople = 5;
const horizons = [30, 60, 90] as const;
const workFields: readonly WorkField[] = ["owner", "action", "due", "status"];

export function accountPlanCells(plan: AccountPlan, segments: Segments, locale: Locale): Cell[][] {
  const { needsData } = words[locale];
  const texts = accountPlanWords[locale];
  const segment = plan.segment === null ? null : segments[plan.segment];
  // A segment is how we see the partner, and its playbook says it.
  const ofOurs = (rows: Cell[][]) => (plan.isForPartner ? [] : rows);
  const rows: Cell[][] = [
    [texts.title, plan.partner, "", "", texts.made(dayText(plan.day))],
    [],
    [texts.parts.overview],
    [...texts.overviewHeaders],
    ...plan.row.map(({ header, cell }) => [header, shown(cell)]),
    ...ofOurs([
      [texts.segment, segment?.name ?? needsData],
      [texts.support, segment?.support ?? ""],
    ]),
    [],
    [texts.parts.purpose],
    ...texts.purposes.map((purpose) => [purpose, ""]),
    ...ofOurs([[texts.suggestion, segment?.playbook ?? ""]]),
    [],
    [texts.parts.potential],
    [...texts.potentialHeaders],
    ...plan.potential.map((column) => [column, cellUnder(plan, column)]),
    [],
    [texts.parts.people],
    [...texts.peopleHeaders],
    ...Array.from({ length: emptyPeople }, (): Cell[] => []),
    [],
    [texts.parts.actions],
    workFields.map((field) => texts.workHeaders[field]),
    workFields.map((field) => shown(plan.work[field])),
    [...texts.untilHeaders],
    ...horizons.map((days) => [texts.until(days, dayText(plan.day + days))]),
  ];
  return rows.map((row) => Array.from({ length: planWidth }, (_, at) => row[at] ?? ""));
}

/** Its own cell: what it says was read nowhere, since reading looks at the whole column. */
function cellUnder({ row }: AccountPlan, column: string): Cell {
  const wanted = fold(column);
  const found =
    row.find(({ header }) => fold(header) === wanted) ?? row.find(({ header }) => fold(header).endsWith(` ${wanted}`));
  return shown(found?.cell);
}

const shown = (cell: Cell): Cell => (isDate(cell) ? cellText(cell) : (cell ?? ""));
