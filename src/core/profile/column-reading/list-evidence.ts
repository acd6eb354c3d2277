/** What a list shows as a whole: it has one author, who writes numbers and days in one way. */
import type { Notation } from "../../cells/amount";
import { type Cell, cellText } from "../../cells/cell";
import { dayIn, writtenDay } from "../../cells/day";
import type { Place } from "../../cells/source";
import { type Unit, unitOfLine } from "../../cells/unit";
import type { ListEvidence } from "./column-reading";
import { shownBy } from "./separators";

/** A column's cells with their addresses. */
export interface PlacedCells {
  readonly cells: readonly Cell[];
  readonly placeOf: (index: number) => Place;
}

/** `above` are the cells over the header. */
export function listEvidence(columns: readonly PlacedCells[], above: readonly Cell[]): ListEvidence {
  const notations = new Votes<Notation>();
  const orders = new Votes<"dmy" | "mdy">();
  for (const { cells, placeOf } of columns) {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (typeof cell !== "string" || cell.length > 60 || !/\d[\d.,/-]*[.,/-]\d/.test(cell)) continue;
      const shown = shownBy(cell);
      if (shown !== null && shown !== "open" && shown.sure) notations.add(shown.notation, () => placeOf(index));
      const written = writtenDay(cell);
      if (!written || !("parts" in written) || written.twoDigits) continue;
      const [dayFirst, monthFirst] = [dayIn(written, "dmy"), dayIn(written, "mdy")];
      if (dayFirst === undefined || monthFirst === undefined) {
        orders.add(dayFirst === undefined ? "mdy" : "dmy", () => placeOf(index));
      }
    }
  }
  const notation = notations.most();
  const order = orders.most();
  return {
    notation: notation && { notation: notation.value, place: notation.place },
    dayOrder: order && { order: order.value, place: order.place },
    unit: above.reduce<Unit | null>((found, cell) => found ?? unitOfLine(cellText(cell)) ?? null, null),
  };
}

/** Votes with the first place of each; no majority, no answer. */
class Votes<Value> {
  private readonly votes = new Map<Value, { count: number; readonly place: Place }>();

  add(value: Value, place: () => Place) {
    const known = this.votes.get(value);
    if (known) known.count += 1;
    else this.votes.set(value, { count: 1, place: place() });
  }

  most(): { readonly value: Value; readonly place: Place } | null {
    const [first, second] = [...this.votes].sort((a, b) => b[1].count - a[1].count);
    if (!first || (second && second[1].count === first[1].count)) return null;
    return { value: first[0], place: first[1].place };
  }
}
