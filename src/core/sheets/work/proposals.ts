/** What to write into blank work cells, and owners to change: listed first, written when somebody says so. */
import { type Day, dayText } from "../../cells/day";
import type { Plan } from "../../decide/plan/plan";
import type { Evaluation } from "../../evaluate/evaluation";
import type { OwnerChange } from "../../model/plan-terms";
import type { WorkField } from "../../words/account-plan-words";
import { planWords } from "../../words/plan-table";
import { rowPrints, type SheetChange } from "../further/further-sheet";
import { workFields } from "../map/work-columns";
import { isSamePerson } from "../plan/person-name";
import { formulaAt, type MapRows, seenCells, textAt, type WorkWrite, workChange } from "./map-rows";

/** Days from today to the due day. */
const daysFor = { activate: 14, others: 30 } as const;

export interface Proposals {
  readonly writes: readonly WorkWrite[];
  /** How many cells of each column, of how many partners. */
  readonly counts: Partial<Readonly<Record<WorkField, number>>>;
  readonly partners: readonly string[];
}

/** For partners in the plan, without a plan for those to activate: what each blank cell would hold. */
export function proposalsFor(rows: MapRows, evaluation: Evaluation, plan: Plan | null, today: Day): Proposals {
  const { partners, settings, order } = evaluation;
  const { locale, segments } = settings;
  const writes: WorkWrite[] = [];
  const names: string[] = [];
  for (const index of order) {
    const partner = partners[index];
    const row = rows.rows.get(index);
    const owner = plan?.rows[index]?.owner ?? null;
    if (!partner || row === undefined || partner.segment === null) continue;
    if (plan ? owner === null : partner.segment !== "activate") continue;
    const days = partner.segment === "activate" ? daysFor.activate : daysFor.others;
    const texts: Readonly<Record<WorkField, string>> = {
      owner: owner === null ? "" : (plan?.problem.team.people[owner]?.name ?? ""),
      action: segments[partner.segment].playbook,
      due: dayText(today + days),
      status: planWords[locale].statuses.open,
    };
    const own = workFields.filter((field) => {
      const column = rows.columns[field];
      return column !== undefined && !rows.holds(row, column) && texts[field] !== "";
    });
    if (own.length > 0) names.push(partner.name);
    writes.push(...own.map((field) => ({ row, field, text: texts[field] })));
  }
  const count = (field: WorkField) => writes.filter((write) => write.field === field).length;
  const counts = Object.fromEntries(workFields.flatMap((field) => (count(field) > 0 ? [[field, count(field)]] : [])));
  return { writes, counts, partners: names };
}

/** Nothing is written where anything on the map sheet is no longer as it was looked at. */
export const proposalChange = (rows: MapRows, { writes }: Proposals): SheetChange =>
  workChange(rows, writes, { kind: "rows", sheet: rows.found.id, prints: rowPrints(rows.found.cells) });

/** An owner cell that the plan would have otherwise. */
export interface OwnerMove {
  /** Index of the partner. */
  readonly partner: number;
  readonly name: string;
  readonly from: string;
  /** "": nobody any more. */
  readonly to: string;
  readonly change: OwnerChange;
}

/** By priority. `rows` null: as the present owners are known without the work column. */
export function ownerMoves(plan: Plan, evaluation: Evaluation, rows: MapRows): OwnerMove[] {
  const { people } = plan.problem.team;
  return evaluation.order.flatMap((index): OwnerMove[] => {
    const planned = plan.rows[index];
    const row = rows.rows.get(index);
    if (!planned || row === undefined || planned.change === null) return [];
    const written = textAt(rows, row, rows.columns.owner).trim();
    const now = planned.now === null ? "" : (people[planned.now]?.name ?? "");
    const to = planned.owner === null ? "" : (people[planned.owner]?.name ?? "");
    // A blank cell takes nobody away whom the profile names.
    if (planned.change === "kept" || (to === "" && written === "")) return [];
    const shown = written === "" ? now : written;
    // A formula would be lost: it is shown for what it is.
    const from = formulaAt(rows, row, rows.columns.owner) || shown;
    return isSamePerson(shown, to) && shown !== ""
      ? []
      : [{ partner: index, name: planned.partner.name, from, to, change: planned.change }];
  });
}

/** Writes the ticked ones into the work column. */
export function ownerChange(rows: MapRows, moves: readonly OwnerMove[]): SheetChange {
  const column = rows.columns.owner ?? 0;
  const writes = moves.flatMap(({ partner, to }): WorkWrite[] => {
    const row = rows.rows.get(partner);
    return row === undefined ? [] : [{ row, field: "owner", text: to }];
  });
  return workChange(
    rows,
    writes,
    seenCells(
      rows,
      writes.map(({ row }) => [row, column] as const),
    ),
  );
}
