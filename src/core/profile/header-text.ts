/** Takes a header apart: what it says, what stands in brackets, and what an export put in front. */

export interface HeaderText {
  /** What the header is about, in lower case and single spaces; of `案件テーブル_受注金額` the last part. */
  readonly core: string;
  /** What stands in front of it: the table, the object, the first of two header rows. */
  readonly before: readonly string[];
  /** What stands in brackets. */
  readonly inside: readonly string[];
}

/** A header is read up to here; what is longer is a text. */
const longest = 80;

const opening = "([{【〔〈《「『<";
const closing = ")]}】〕〉》」』>";
const bracket = /[()[\]{}【】〔〕〈〉《》「」『』<>]/;

/** Text outside and inside of brackets, in one pass; a bracket that nothing closes is a space. */
function apart(text: string): { readonly outside: string; readonly inside: string[] } {
  if (!bracket.test(text)) return { outside: text, inside: [] };
  let outside = "";
  const inside: string[] = [];
  let open = "";
  let depth = 0;
  for (const letter of text) {
    if (opening.includes(letter)) {
      depth += 1;
      if (depth === 1) {
        open = "";
        outside += " ";
      }
    } else if (closing.includes(letter) && depth > 0) {
      depth -= 1;
      if (depth === 0) inside.push(open);
    } else if (depth > 0) open += letter;
    else outside += letter;
  }
  // 「受注件数（目標」: what was opened and not closed is inside all the same.
  if (depth > 0) inside.push(open);
  return { outside, inside };
}

/** NumberOfEmployees and employee_count as words; Salesforce's __c gone. */
const wordsApart = (text: string): string =>
  /[A-Z_]/.test(text)
    ? text
        .replace(/__[a-z]$/i, "")
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z]{2})/g, "$1 $2")
    : text;

const marks = /[※*★☆●■◆▼▲□◇○:：?？!！,、。"'`]/g;
const japanese = /[぀-ヿ一-龯]/;

export const isJapanese = (text: string): boolean => japanese.test(text);

export function headerTextOf(header: string): HeaderText {
  const given = header.normalize("NFKC").slice(0, longest).replace(/\s+/g, " ");
  const { outside, inside } = apart(given.replace(/\by ?o ?y\b/gi, "yoy"));
  const numbered = outside.trim().replace(/^(?:[\d①-⑳]{1,3}[.)、 ]|no\.?\d+[ .])\s*(?=\D)/i, "");
  const parts = numbered
    .split(isJapanese(numbered) ? /[_./|>:→]| - /u : / - |: |\||>|→/)
    .map(plain)
    .filter((part) => part !== "");
  const within = inside.map(plain).filter((part) => part !== "");
  if (parts.length === 0) return { core: within[0] ?? "", before: [], inside: within.slice(1) };
  return { core: parts[parts.length - 1] ?? "", before: parts.slice(0, -1), inside: within };
}

const plain = (part: string): string => {
  const text = wordsApart(part).replace(/_/g, " ").replace(marks, " ").toLowerCase().replace(/\s+/g, " ").trim();
  // 営 業 人 数 is spread over the width of its cell.
  return /^(?:[぀-ヿ一-龯々] )+[぀-ヿ一-龯々]$/.test(text) ? text.replace(/ /g, "") : text;
};
