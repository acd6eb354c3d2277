/** Who does what until when: this week's, one's own, and what is overdue, from the work cells beside the map's table. */

import { type Day, type DayOrder, parseDay } from "../cells/day";
import type { Evaluation } from "../evaluate/evaluation";
import type { WorkTexts } from "../sheets/map/notes";
import { isSamePerson } from "../sheets/plan/person-name";
import { statusNamed } from "../sheets/work/status";

export interface WorkItem {
  /** Index of the partner. */
  readonly partner: number;
  readonly name: string;
  readonly priority: number | null;
  readonly owner: string;
  readonly action: string;
  /** Null: none, or one that cannot be read. */
  readonly due: Day | null;
  readonly dueText: string;
  /** The address of a due day that cannot be read. */
  readonly unreadable: string | null;
  readonly status: string;
  readonly isOver: boolean;
}

export const workLists = ["week", "mine", "overdue"] as const;
export type WorkListKind = (typeof workLists)[number];

/** Of every partner that has anything in its work cells. */
export function workItems(
  { partners, order }: Evaluation,
  workOf: (partner: number) => WorkTexts | null,
  today: Day,
  dayOrder: DayOrder = "mdy",
): WorkItem[] {
  return order.flatMap((partner): WorkItem[] => {
    const work = workOf(partner);
    const known = partners[partner];
    if (!work || !known || Object.values(work).every((cell) => (cell?.text ?? "").trim() === "")) return [];
    const dueText = work.due?.text.trim() ?? "";
    const due = dueText === "" ? null : (parseDay(dueText, dayOrder) ?? null);
    const status = work.status?.text.trim() ?? "";
    const meant = statusNamed(status);
    return [
      {
        partner,
        name: known.name,
        priority: known.priority,
        owner: work.owner?.text.trim() ?? "",
        action: work.action?.text.trim() ?? "",
        due,
        dueText,
        unreadable: dueText !== "" && due === null ? (work.due?.cell ?? "") : null,
        status,
        isOver: due !== null && due < today && meant !== "done" && meant !== "held",
      },
    ];
  });
}

/** One list in its order: what cannot be read, then by due day, then by priority; without a day last. */
export function workList(items: readonly WorkItem[], kind: WorkListKind, today: Day, me: string): WorkItem[] {
  const monday = today - ((((today + 3) % 7) + 7) % 7);
  const isListed = ({ owner, due, status, unreadable, isOver }: WorkItem): boolean => {
    if (statusNamed(status) === "done") return false;
    if (kind === "mine") return me !== "" && isSamePerson(owner, me);
    if (unreadable !== null) return true;
    return kind === "overdue" ? isOver : due !== null && due >= monday && due <= monday + 6;
  };
  const place = ({ due, unreadable }: WorkItem) =>
    unreadable !== null ? Number.NEGATIVE_INFINITY : (due ?? Number.POSITIVE_INFINITY);
  const rank = ({ priority }: WorkItem) => priority ?? Number.POSITIVE_INFINITY;
  return items.filter(isListed).sort((a, b) => order(place(a), place(b)) || order(rank(a), rank(b)));
}

const order = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
