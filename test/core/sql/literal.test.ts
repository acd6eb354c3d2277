import { describe, expect, it } from "vitest";
import { dayLiteral, numberLiteral, quotedName, textLiteral } from "../../../src/core/sql/literal";
import { isColumnName, isTablePath, mayBeSameTable } from "../../../src/core/sql/names";

describe("a text in a query", () => {
  it.each([
    ["東都システム", "'東都システム'"],
    ["O'Neil", "'O\\'Neil'"],
    ["back\\slash", "'back\\\\slash'"],
    ["\\'); DROP TABLE x; --", "'\\\\\\'); DROP TABLE x; --'"],
    ['"', "'\"'"],
    ["a\nb\rc\td", "'a\\nb\\rc\\td'"],
    ["nul\0", "'nul\\u0000'"],
    ["a\u202eb", "'a\\u202eb'"],
    ["a\u200bb\ufeff", "'a\\u200bb\\ufeff'"],
    ["a\u2028b\u0085", "'a\\u2028b\\u0085'"],
    ["🏢 👩‍👩‍👧", "'🏢 👩\\u200d👩\\u200d👧'"],
    ["half \ud83c", "'half \ufffd'"],
    ["", "''"],
  ])("%j is %s", (text, literal) => expect(textLiteral(text)).toBe(literal));
});

describe("a number in a query", () => {
  it.each([
    [12, "12e0"],
    [12.5, "12.5e0"],
    [-3, "(-3e0)"],
    [0, "0e0"],
    [1e21, "1e+21"],
    [1e-7, "1e-7"],
    [100 / 3, "33.333333333333336e0"],
  ])("%d is %s, never a whole number or a decimal", (number, literal) => expect(numberLiteral(number)).toBe(literal));
});

it("a day in a query is a DATE", () => expect(dayLiteral(20_780)).toBe("DATE '2026-11-23'"));

it("a name stands in backticks that nothing in it ends", () => {
  expect(quotedName("受注 件数's")).toBe("`受注 件数's`");
  expect(quotedName("a`b\\")).toBe("`a\\`b\\\\`");
});

describe("a column's name in BigQuery", () => {
  it.each(["受注件数", "ユーザー数", "sales_2025", "Won-deals % = + : ' < > # | &", "1st", "Größe", "x".repeat(300)])(
    "may be %j",
    (name) => expect(isColumnName(name)).toBe(true),
  );
  it.each([
    "年商(百万円)",
    "年商（百万円）",
    "a`b",
    "a\\b",
    "a.b",
    "a\nb",
    "商品・サービス",
    "",
    " a",
    "a;b",
    "x".repeat(301),
    "🏢",
  ])("may not be %j", (name) => expect(isColumnName(name)).toBe(false));
});

describe("a table's path", () => {
  it.each(["p.d.t", "my-project-1.data.partners", "data.代理店", "p.d.table name"])("may be %j", (path) =>
    expect(isTablePath(path)).toBe(true),
  );
  it.each(["t", "", "a.b.c.d", "p.d.t*", "p.d.`t", "p.d.", "p..t", "p.d.t;", "p.d. t", "p.d.t\n"])(
    "may not be %j",
    (path) => expect(isTablePath(path)).toBe(false),
  );
  it.each([
    ["p.d.t", "p.d.t", true],
    ["p.d.t", "d.t", true],
    ["P.d.T", "p.D.t", true],
    ["p.d.t", "q.d.t", false],
    ["d.t", "d.u", false],
  ])("%s and %s: the same or not", (a, b, same) => expect(mayBeSameTable(a, b)).toBe(same));
});
