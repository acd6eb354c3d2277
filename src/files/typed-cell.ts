/** The text of a CSV field as the cell that a spreadsheet makes of it on import. */
import type { HostCell } from "../host/host";

const number = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** 1,200 and 1.200 are thousands in one list and decimals in another: the column as a whole decides. */
const ambiguous = /^-?\d{1,3}[.,]\d{3}$/;
const day = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;

/** An apostrophe before what would else be a formula, or before an apostrophe, marks text. */
const marked = /^'\s*['=+\-@]/;

/** Numbers, dates and TRUE/FALSE; everything else stays the text it is, also a formula's. */
export function typedCell(field: string): HostCell {
  if (marked.test(field)) return field.slice(1);
  const text = field.trim();
  // 0312345678 and 007 are numbers to call or to look up, not to count with.
  if (number.test(text) && !ambiguous.test(text) && !/^-?0\d/.test(text)) return Number(text.replace(/,/g, ""));
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const parts = day.exec(text);
  if (parts) {
    const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
    const value = new Date(year, month - 1, date);
    if (value.getMonth() === month - 1 && value.getDate() === date) return value;
  }
  return field;
}
