/** Yes and no in GoogleSQL, by the words and endings that a sheet's cells are read by. */
import {
  beginning,
  endings,
  japanese,
  longestYesNo,
  neither,
  noWords,
  shortBeginning,
  yesWords,
} from "../cells/yes-no";
import { isOneOf } from "./cell-text";
import { patternLiteral } from "./literal";

const ending = (means: boolean) =>
  `.(?:${endings
    .filter(([, says]) => says === means)
    .map(([word]) => word)
    .join("|")})$`;
const fits = (word: string, pattern: RegExp | string) => `REGEXP_CONTAINS(${word}, ${patternLiteral(pattern)})`;

/** 100, 0 or NULL for a folded word without remark; `isMissing` is asked only of what is none of the words. Words of no come first among the endings: 取扱なし, 未対応. */
export const yesNoPoints = (word: string, isMissing: string): string =>
  [
    "CASE",
    `WHEN ${isOneOf(word, yesWords)} THEN 100e0`,
    `WHEN ${isOneOf(word, noWords)} THEN 0e0`,
    `WHEN ${isMissing} OR CHAR_LENGTH(${word}) > ${longestYesNo} OR ${fits(word, neither)} OR NOT ${fits(word, japanese)} THEN NULL`,
    `WHEN ${fits(word, shortBeginning)} OR ${fits(word, ending(false))} THEN 0e0`,
    `WHEN ${fits(word, ending(true))} THEN 100e0`,
    `WHEN ${fits(word, beginning)} THEN 0e0`,
    "END",
  ].join(" ");
