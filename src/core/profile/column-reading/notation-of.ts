/** Decides which notation a column's numbers are written in. */
import type { Notation } from "../../cells/amount";
import type { Decision, Refusal } from "../../problem/column-facts";
import type { ColumnFacts } from "./column-reading";
import { type ShownCells, shownCells } from "./separators";

export interface IndexedText {
  readonly index: number;
  readonly text: string;
}

export interface NotationChoice {
  readonly notation: Notation;
  /** Cells that show the other notation for certain. */
  readonly others: ReadonlySet<number>;
  readonly decision: Decision | null;
  readonly refusal: Refusal | null;
}

/** A number with decimals that a spreadsheet made of 1.250 where dots were meant for thousands. */
const hasDecimals = (cell: unknown) => typeof cell === "number" && !Number.isInteger(cell);

export function notationOf(facts: ColumnFacts, texts: readonly IndexedText[]): NotationChoice {
  const { context } = facts;
  const shown = shownCells(texts);
  const choice = context.choice?.notation ?? null;
  const { notation, from, witness } =
    choice === null ? decided(facts, shown) : ({ notation: choice, from: "choice", witness: null } as const);
  const others = new Set(choice === null ? contradicting(facts, shown, notation) : []);
  const places = witness ? [witness] : placesOf(facts, shown.open.length > 0 ? shown.open : shown.sure[notation]);
  const isTold = (notation === "comma" || shown.open.length > 0) && places.length > 0;
  return {
    notation,
    others,
    decision: isTold ? { what: "separators", notation, from, places } : null,
    refusal: choice === null ? misread(facts, shown) : null,
  };
}

function decided({ says, context }: ColumnFacts, { sure, likely, open }: ShownCells) {
  const by = (cells: Readonly<Record<Notation, readonly number[]>>) =>
    cells.comma.length > cells.point.length ? ("comma" as const) : ("point" as const);
  const witnessed = (index: number | undefined) => (index === undefined ? null : context.placeOf(index));
  if (sure.comma.length + sure.point.length > 0) {
    const notation = by(sure);
    return { notation, from: "cells", witness: witnessed(sure[notation][0]) } as const;
  }
  // Nothing to decide: the other columns need not be asked.
  if (open.length + likely.comma.length + likely.point.length === 0) {
    return { notation: "point", from: "default", witness: null } as const;
  }
  const list = context.list().notation;
  if (likely.comma.length + likely.point.length > 0) {
    // 12,5 alone may be a slip of the hand in a list that has no commas for decimals anywhere.
    const isPlausible = list?.notation === "comma" || context.region.locale !== "ja";
    const notation = likely.comma.length > likely.point.length && isPlausible ? "comma" : "point";
    if (notation === "point" && likely.point.length > 0) return { notation, from: "cells", witness: null } as const;
    if (notation === "comma") return { notation, from: "cells", witness: witnessed(likely.comma[0]) } as const;
  }
  if (open.length === 0) return { notation: list?.notation ?? "point", from: "list", witness: null } as const;
  if (list) {
    const notation = list.notation === "point" && says.kind === "count" ? "comma" : list.notation;
    if (notation === list.notation) return { notation, from: "list", witness: list.place } as const;
  }
  return { notation: says.kind === "count" ? "comma" : "point", from: "default", witness: null } as const;
}

/** Beside 1.100.000, 1,200 is no thousand: and as a decimal it would be a strange one. */
function contradicting({ says }: ColumnFacts, { sure, likely }: ShownCells, notation: Notation): readonly number[] {
  if (notation === "point")
    return [...sure.comma, ...(sure.point.length + likely.point.length > 0 ? likely.comma : [])];
  const isMany = says.kind === "count" || says.kind === "money";
  return [...sure.point, ...(isMany && sure.comma.length > 0 ? likely.point : [])];
}

/** Dots for thousands in a text beside numbers with decimals: the spreadsheet took 1.250 for one and a quarter. */
function misread(facts: ColumnFacts, { sure }: ShownCells): Refusal | null {
  const { cells, says, context } = facts;
  const [own] = sure.comma;
  if (own === undefined && says.kind !== "count") return null;
  const at = cells.findIndex(hasDecimals);
  if (at < 0) return null;
  if (own !== undefined) return { why: "separators", places: [own, at].map(context.placeOf) };
  const list = context.list().notation;
  return list?.notation === "comma" ? { why: "separators", places: [list.place, context.placeOf(at)] } : null;
}

const placesOf = ({ context }: ColumnFacts, indexes: readonly number[]) => indexes.slice(0, 20).map(context.placeOf);
