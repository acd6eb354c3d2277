/** The work columns of the map's table: users' columns that we only find, by a hidden mark above the header. */
import { cellText } from "../../cells/cell";
import type { WorkField } from "../../words/account-plan-words";
import type { MapRead } from "./read-map-sheet";

export const workFields = ["owner", "action", "due", "status"] as const satisfies readonly WorkField[];

export const workMark = (field: WorkField): string => `work:${field}`;

export type WorkColumns = Partial<Readonly<Record<WorkField, number>>>;

/** The marked columns that are there; a deleted one stays away. */
export function workColumnsIn({ markRow, values }: Pick<MapRead, "markRow" | "values">): WorkColumns {
  const marks = markRow === null ? [] : (values[markRow] ?? []).map(cellText);
  const found = workFields.flatMap((field) => {
    const at = marks.indexOf(workMark(field));
    return at < 0 ? [] : [[field, at] as const];
  });
  return Object.fromEntries(found);
}
