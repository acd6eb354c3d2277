import vm from "node:vm";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  cellText,
  isBlank,
  isDash,
  isDate,
  isErrorCell,
  isMissing,
  oneLine,
} from "../../../src/core/cells/cell";
import { receivedCell, receivedGrid, sentGrid } from "../../../src/core/cells/sent";

const foreign = vm.runInNewContext("new Date(2026, 8, 3)") as Date;

describe("a cell as text", () => {
  it.each<[Cell, string]>([
    ["", ""],
    [null, ""],
    [undefined, ""],
    [0, "0"],
    [1.5, "1.5"],
    [true, "TRUE"],
    [false, "FALSE"],
    [" a ", " a "],
    [new Date(2026, 0, 2), "2026/01/02"],
    [new Date(2026, 10, 26), "2026/11/26"],
    [foreign, "2026/09/03"],
    [new Date(Number.NaN), ""],
  ])("%j is %j", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it("is on one line where it has to be", () => {
    expect(oneLine("  受注\n 件数\t(件) ")).toBe("受注 件数 (件)");
  });
});

describe("a cell with nothing in it", () => {
  it.each<Cell>(["", " ", "　", "\n", null, undefined])("is blank and missing: %j", (cell) => {
    expect([isBlank(cell), isMissing(cell), isDash(cell)]).toEqual([true, true, false]);
  });

  it.each(["-", "－", "―", "—", "–", "ー", "--", " - ", "−"])("is a dash and missing: %s", (cell) => {
    expect([isBlank(cell), isMissing(cell), isDash(cell)]).toEqual([false, true, true]);
  });

  it.each([
    ..."… ... ? ？ ?? 。。 ・・ 未定 不明 未確認 未入力 未記入 未回答 未調査 未把握 確認中 調査中 非公開 N/A n/a NA N.A. TBD Unknown UNKNOWN".split(
      " ",
    ),
    "  未定 ",
    `${" ".repeat(20)}未定`,
  ])("is missing and no dash: %s", (cell) => {
    expect([isMissing(cell), isDash(cell)]).toEqual([true, false]);
  });

  it.each<Cell>([
    0,
    false,
    true,
    new Date(),
    "0",
    "a",
    "-1",
    "- 5",
    ".",
    "?a",
    "未",
    "未定です",
    "なし",
    "無",
    "-".repeat(21),
  ])("is not %j", (cell) => {
    expect([isBlank(cell), isMissing(cell)]).toEqual([false, false]);
  });

  it("is no dash where it is too long to be one", () => {
    expect([isDash("-".repeat(20)), isMissing("-".repeat(20)), isDash("-".repeat(21))]).toEqual([true, true, false]);
  });
});

describe("a date", () => {
  it("is one whichever script made it", () => {
    expect([isDate(foreign), isDate(new Date()), isDate("2026/9/3"), isDate(46_268), isDate(null)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    // A picture in a cell.
    expect(isDate({} as Date)).toBe(false);
  });

  it("crosses to the page as its day, and one that is none as text", () => {
    const day = Date.UTC(2026, 8, 3) / 86_400_000;
    expect(sentGrid([[new Date(2026, 8, 3), new Date(Number.NaN), null, undefined, "a", 1, false]])).toEqual([
      [{ day }, "Invalid Date", "", "", "a", 1, false],
    ]);
    const received = receivedCell({ day }) as Date;
    expect([received.getFullYear(), received.getMonth(), received.getDate()]).toEqual([2026, 8, 3]);
    expect(receivedGrid([["a", 1, true]])).toEqual([["a", 1, true]]);
  });
});

describe("an error cell", () => {
  it.each("#N/A #NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #ERROR! #SPILL! #CALC!".split(" "))("is %s", (text) => {
    expect([isErrorCell(text), isErrorCell(` ${text} `)]).toEqual([true, true]);
  });

  it.each<Cell>(["#1 Partners", "#N/A ", "N/A", "#REF", "#NAME", "a#N/A", "#N/A!", "", null, 0, true])(
    "is %j or not",
    (cell) => {
      expect(isErrorCell(cell)).toBe(cell === "#N/A ");
    },
  );
});
