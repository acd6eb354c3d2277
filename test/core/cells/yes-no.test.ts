import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { withoutRemark } from "../../../src/core/cells/remark";
import { parseYesNo } from "../../../src/core/cells/yes-no";

describe("a cell that says yes or no", () => {
  it.each<Cell>([
    ...[true, 1],
    ..."TRUE Yes Y 1 done OK ○ 〇 ◯ ● ✓ ✔ ☑ レ はい 有 有り あり ある 済 済み 可 可能 保有 対応 している".split(" "),
    ..."取扱あり 取り扱い有り 取扱アリ 受講済 受講済み 対応可能 契約している 販売できる 研修完了".split(" "),
    ...["有(他社A)", "○（A社）", "あり[2社]", " yes ", "ＹＥＳ", "対応 可能"],
  ])("%j is yes", (cell) => {
    expect(parseYesNo(cell)).toBe(true);
  });

  it.each<Cell>([
    ...[false, 0],
    ..."FALSE No N 0 NG × ✕ ✖ ✗ ✘ ☐ いいえ 無 無し なし ない 未 不可 非対応 していない".split(" "),
    ..."取扱なし 取り扱い無し 取扱ナシ 未受講 対応不可 契約していない 販売できない 取り扱いません 非該当 非保有 未保有 未所有".split(
      " ",
    ),
    ...["無(検討済)", "×（B社）", "not yet"],
  ])("%j is no", (cell) => {
    expect(parseYesNo(cell)).toBe(false);
  });

  it.each<Cell>([
    ...[2, -1, 0.5, null, undefined, "", new Date()],
    ..."たぶん 一部あり 検討中 導入予定あり 要確認 未定 申請済 交渉中 興味あり 相談済 製品X A maybe あり? 予定あり 可能性あり".split(
      " ",
    ),
    ...["有(予定)", "○(見込)", "○(解約)", "非常に良い", "xあり", "とてもながいぶんのさいごにあり"],
  ])("%j is neither", (cell) => {
    expect(parseYesNo(cell)).toBeUndefined();
  });
});

describe("a word of practice", () => {
  it.each<[string, boolean]>([
    ["Certified", true],
    ["Not certified", false],
    ["not completed", false],
  ])("%s", (cell, means) => {
    expect(parseYesNo(cell)).toBe(means);
  });
});

describe("a remark in brackets", () => {
  it.each<[string, string | null]>([
    ["50名(うち専任3名)", "50名"],
    ["○ (a社)", "○"],
    ["有【他社】", "有"],
    ["有[他社]", "有"],
    ["有「他社」", "有"],
    ["50名(見込)", null],
    ["50名(予定)", null],
    ["有(planned for 2027)", null],
    ["50名", "50名"],
    ["(5)", "(5)"],
    ["50名)", "50名)"],
    ["(株)東都", "(株)東都"],
    ["", ""],
    ["a(b)c)", "a"],
  ])("behind %s is passed over", (text, value) => {
    expect(withoutRemark(text)).toBe(value);
  });
});
