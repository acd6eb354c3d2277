/** Changes the work cells of one partner, as long as they still are what was shown. */
import type { WorkField } from "../../words/account-plan-words";
import type { SheetChange } from "../further/further-sheet";
import type { WorkTexts } from "../map/notes";
import { type MapRows, seenCells, textAt, workChange } from "./map-rows";

/** A cell in which something else stands than was shown. */
export interface WorkConflict {
  readonly field: WorkField;
  readonly mine: string;
  readonly theirs: string;
}

export type WorkEdit =
  | { readonly kind: "change"; readonly change: SheetChange }
  | { readonly kind: "conflict"; readonly conflicts: readonly WorkConflict[] }
  /** The partner has no row, or the columns are gone. */
  | { readonly kind: "gone" };

/** `shown` is what the person saw, `wanted` what the cells are to hold. */
export function workEdit(
  rows: MapRows,
  partner: number,
  shown: WorkTexts,
  wanted: Partial<Readonly<Record<WorkField, string>>>,
): WorkEdit {
  const row = rows.rows.get(partner);
  const entries = (Object.entries(wanted) as [WorkField, string][]).filter(
    ([field, text]) => text !== (shown[field]?.text ?? ""),
  );
  if (row === undefined || entries.some(([field]) => rows.columns[field] === undefined)) return { kind: "gone" };
  const conflicts = entries.flatMap(([field, mine]): WorkConflict[] => {
    const theirs = textAt(rows, row, rows.columns[field]);
    return theirs === (shown[field]?.text ?? "") || theirs === mine ? [] : [{ field, mine, theirs }];
  });
  if (conflicts.length > 0) return { kind: "conflict", conflicts };
  const seen = seenCells(
    rows,
    entries.map(([field]) => [row, rows.columns[field] ?? 0] as const),
  );
  return {
    kind: "change",
    change: workChange(
      rows,
      entries.map(([field, text]) => ({ row, field, text })),
      seen,
    ),
  };
}
