/** Whether dots or commas divide the thousands: 1.100.000 and 1.234,56 say so, 12.400 does not. */
import { amountIn, type Notation } from "../../cells/amount";
import type { HeaderValues, ValueKind } from "./header-values";

/** `sure`: it can be written in one notation only; `likely`: 1,200 and 12.5; `open`: 12.400. */
export type Shown = { readonly notation: Notation; readonly sure: boolean } | "open" | null;

const number = /\d[\d.,]*\d/g;
const forms: readonly (readonly [pattern: RegExp, shown: Shown])[] = [
  [/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/, { notation: "point", sure: true }],
  [/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/, { notation: "comma", sure: true }],
  [/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, { notation: "point", sure: true }],
  [/^[1-9]\d{0,2}\.\d{3}$/, "open"],
  [/^[1-9]\d{0,2},\d{3}$|^\d+\.\d+$/, { notation: "point", sure: false }],
  [/^\d+,\d+$/, { notation: "comma", sure: false }],
];

/** What the number in a text shows. A text that is no amount (a day, an address of a computer) shows nothing. */
export function shownBy(text: string): Shown {
  if (text.length > 60 || !/[.,]/.test(text)) return null;
  for (const [run] of text.normalize("NFKC").matchAll(number)) {
    const form = forms.find(([pattern]) => pattern.test(run));
    if (!form) continue;
    const [, shown] = form;
    if (amountIn(text, shown === "open" || shown === null ? "point" : shown.notation)) return shown;
  }
  return null;
}

/** Cells of a column by what they show, as indexes. */
export interface ShownCells {
  readonly sure: Readonly<Record<Notation, readonly number[]>>;
  readonly likely: Readonly<Record<Notation, readonly number[]>>;
  readonly open: readonly number[];
}

export function shownCells(texts: readonly { readonly index: number; readonly text: string }[]): ShownCells {
  const sure: Record<Notation, number[]> = { point: [], comma: [] };
  const likely: Record<Notation, number[]> = { point: [], comma: [] };
  const open: number[] = [];
  for (const { index, text } of texts) {
    const shown = shownBy(text);
    if (shown === "open") open.push(index);
    else if (shown !== null) (shown.sure ? sure : likely)[shown.notation].push(index);
  }
  return { sure, likely, open };
}

/** Numbers that are whole or have many digits: 12.400 among them is twelve thousand four hundred. */
export const isCount = ({ kind }: HeaderValues): boolean => kind === ("count" satisfies ValueKind);
