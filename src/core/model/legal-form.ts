/** Legal forms of companies: part of the name in a register, not of what people call them. */

const japanese = [
  "株式会社",
  "有限会社",
  "合同会社",
  "合資会社",
  "合名会社",
  "特定非営利活動法人",
  "一般社団法人",
  "一般財団法人",
  "公益社団法人",
  "公益財団法人",
  "[㈱㈲㈳㈶㍿]",
  "[(（](?:株|有|同|資|名|社|財)[)）]",
];

/** At the end of a name, each also with dots between or after its letters, and several after each other (`Co., Ltd.`). */
const western = [
  "inc",
  "incorporated",
  "corp",
  "corporation",
  "(?:& ?|and )?co",
  "company",
  "ltd",
  "limited",
  "llc",
  "llp",
  "plc",
  "gmbh(?: ?& ?co\\.? ?kg)?",
  "ag",
  "kg",
  "ohg",
  "s\\.?a",
  "s\\.?a\\.?s",
  "s\\.?à? ?r\\.?l",
  "s\\.?r\\.?l",
  "s\\.?p\\.?a",
  "b\\.?v",
  "n\\.?v",
  "k\\.?k",
  "g\\.?k",
  "a/s",
  "aps",
  "ab",
  "oy",
  "pty",
  "pte",
  "pvt",
];

const anywhere = new RegExp(japanese.join("|"), "gu");
const atEnd = new RegExp(`[\\s,、，]+(?:${western.join("|")})\\.?$`, "iu");

/** The name without 株式会社, (株), Inc., Ltd., GmbH and their kin; the name itself where nothing else is in it. */
export function withoutLegalForm(name: string): string {
  let short = name.replace(anywhere, " ").replace(/\s+/gu, " ").trim();
  // Letters as wide as kanji, as they are often typed: compared narrow, cut as they stand.
  for (;;) {
    const narrow = short.replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
    const found = atEnd.exec(narrow);
    if (!found || found.index === 0) break;
    short = short.slice(0, found.index);
  }
  return /[\p{L}\p{N}]/u.test(short) ? short : name.trim();
}
