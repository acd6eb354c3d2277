/** What a text cell says, in GoogleSQL: folded as everywhere, missing, blank, without its remark. */
import { dashes, missingWords, onlyMarks } from "../cells/cell";
import { closing, notSo, opening } from "../cells/remark";
import { noneWords } from "../profile/column-reading/read-days";
import { patternLiteral, textLiteral } from "./literal";

/** White space as a script knows it; RE2's own \s is the ASCII part alone. */
const space = "\\s\\x{b}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

const asText = (cell: string) => `SAFE_CAST(${cell} AS STRING)`;
const foldedText = (text: string) =>
  `TRIM(LOWER(REGEXP_REPLACE(NORMALIZE(${text}, NFKC), ${patternLiteral(`[${space}]+`)}, ' ')), ' ')`;

/** A cell folded; NULL is ''. */
export const folded = (cell: string): string => `COALESCE(${foldedText(asText(cell))}, '')`;

/** A cell as a list: every separator, with the space round it, a comma. */
export const foldedList = (cell: string): string =>
  `COALESCE(${foldedText(
    `REGEXP_REPLACE(${asText(cell)}, ${patternLiteral(`[${space}]*[、,，;；/／・･\\n\\r][${space}、,，;；/／・･]*`)}, ',')`,
  )}, '')`;

/** A text that is one of some words of ours. */
export const isOneOf = (text: string, words: Iterable<string>): string =>
  `REGEXP_CONTAINS(${text}, ${patternLiteral(`^(?:${[...words].map(escaped).join("|")})$`)})`;

/** A word as a pattern. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A folded text that says that there is no value: one pattern for marks and words, since every row asks. */
export const isMissingText = (text: string): string => `REGEXP_CONTAINS(${text}, ${missing})`;

const missing = patternLiteral(`${onlyMarks.source}|^(?:|${[...missingWords].map(escaped).join("|")})$`);

/** A folded text of a day that has not come yet: blank, a dash or なし. */
export const isNoDay = (text: string): string =>
  `(${text} = '' OR REGEXP_CONTAINS(${text}, ${patternLiteral(dashes)}) OR ${isNone(text)})`;

export const isNone = (text: string): string => isOneOf(text, noneWords);

const inClass = (characters: string) => [...characters].map((each) => `\\${each}`).join("");
const openings = inClass(opening.replace(/[^\x21-\x7e]/g, "")) + opening.replace(/[\x21-\x7e]/g, "");
const beforeRemark = `^(.[^${openings}]*)[${openings}].*$`;
const takenBack = `^.[^${openings}]*[${openings}]${notSo.source.slice(1)}`;

/** A folded text without the remark behind it; NULL where that takes the value back: 有(予定). Few have one. */
export const withoutRemarkText = (text: string): string =>
  `CASE WHEN STRPOS(${textLiteral(closing)}, RIGHT(${text}, 1)) = 0 THEN ${text} ` +
  `WHEN REGEXP_CONTAINS(${text}, ${patternLiteral(takenBack)}) THEN NULL ` +
  `ELSE TRIM(REGEXP_REPLACE(${text}, ${patternLiteral(beforeRemark)}, ${textLiteral("\\1")}), ' ') END`;

/** The first value whose word a text is; words are folded already. */
export const byWord = (text: string, words: Iterable<readonly [word: string, value: string]>): string => {
  const cases = [...words].map(([word, value]) => `WHEN ${textLiteral(word)} THEN ${value}`);
  return cases.length === 0 ? "CAST(NULL AS FLOAT64)" : `CASE ${text} ${cases.join(" ")} END`;
};
