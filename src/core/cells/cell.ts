/** What a spreadsheet cell can hold, and the words that mean "nothing here". */

/** A cell value as a sheet or a formula argument gives it. Blank cells are `""` or `null`. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells; all rows of one grid have the same length. */
export type Grid = readonly (readonly Cell[])[];

/** The fold that makes "ＡＢＣ　", "abc" and " Abc" the same word: NFKC, one space, no case. */
export function fold(text: string): string {
  return isFolded(text) ? text : text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Letters that the fold leaves as they are: most names and words consist of nothing else, and 100,000 are compared at once. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x30a1 && code <= 0x30fe) ||
      (code >= 0x3041 && code <= 0x3096) ||
      (code > 0x20 && code < 0x7f && !(code >= 0x41 && code <= 0x5a));
    if (!isPlain) return false;
  }
  return true;
}

/** A cell as the text a user sees; dates as yyyy/mm/dd. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (isDate(cell)) {
    if (Number.isNaN(cell.getTime())) return "";
    const two = (n: number) => String(n).padStart(2, "0");
    return `${cell.getFullYear()}/${two(cell.getMonth() + 1)}/${two(cell.getDate())}`;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/** A Date of whichever realm: a spreadsheet's dates need not be instances of this script's own Date. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === "object" && cell !== null && Object.prototype.toString.call(cell) === "[object Date]";
}

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Folded. */
export const missingWords: ReadonlySet<string> = new Set([
  ...["未定", "不明", "未確認", "未入力", "未記入", "未回答", "未調査", "未把握", "確認中", "調査中", "非公開"],
  ...["n/a", "na", "n.a.", "tbd", "unknown"],
]);
export const onlyMarks = /^(?:[-‐‑‒–—―─━ー−]+|[.・。]{2,}|\?+)$/;
const longestMissing = 20;

/** Blank, a dash, …, ?, or a word such as 未定, 調査中, N/A or Unknown: the cell says that there is no value. */
export function isMissing(cell: Cell): boolean {
  if (isBlank(cell)) return true;
  if (typeof cell !== "string") return false;
  const trimmed = cell.trim();
  if (trimmed.length > longestMissing) return false;
  const word = fold(trimmed);
  return word === "" || missingWords.has(word) || onlyMarks.test(word);
}

export const dashes = /^[-‐‑‒–—―─━ー−]+$/;

/** A dash alone: on results it may mean "none yet". */
export const isDash = (cell: Cell): boolean =>
  typeof cell === "string" && cell.length <= longestMissing && dashes.test(fold(cell));

/** An error cell reaches a script as text such as `#N/A` or `#DIV/0!`; a name may begin like one. */
export function isErrorCell(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    cell.includes("#") &&
    /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CALC!)$/.test(cell.trim())
  );
}
