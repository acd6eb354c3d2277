import { describe, expect, it } from "vitest";
import { addressOf, columnLetters, positionOf, quotedSheet } from "../../../src/core/cells/address";
import { argumentSource, cellAt, placeIn, sheetSource } from "../../../src/core/cells/source";

describe("an address", () => {
  it.each([
    [0, "A"],
    [1, "B"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("calls column %d %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(addressOf(9, column)).toBe(`${letters}10`);
    expect(positionOf(`${letters}10`)).toEqual([9, column]);
  });

  it("is none of anything else", () => {
    expect(positionOf("a1")).toEqual([-1, -1]);
    expect(positionOf("A1:B2")).toEqual([-1, -1]);
  });

  it("of a sheet is quoted as a formula writes it", () => {
    expect(quotedSheet("マップ設定")).toBe("'マップ設定'");
    expect(quotedSheet("it's 'mine'")).toBe("'it''s ''mine'''");
  });

  it("counts from where the cells stand", () => {
    const cells = [
      ["a", "b"],
      ["c", "d"],
    ];
    expect(placeIn({ ...sheetSource(cells, "一覧"), row: 2, column: 3 }, 1, 1)).toEqual({ sheet: "一覧", cell: "E4" });
    expect(placeIn(argumentSource(cells), 0, 1)).toEqual({ sheet: null, cell: "B1" });
    expect(placeIn(sheetSource(cells, "一覧"), 0, 0)).toEqual({ sheet: "一覧", cell: "A1" });
    expect([cellAt(argumentSource(cells), 1, 0), cellAt(argumentSource(cells), 2, 0)]).toEqual(["c", undefined]);
  });
});
