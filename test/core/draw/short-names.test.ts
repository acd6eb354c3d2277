import { describe, expect, it } from "vitest";
import { besideNumbers, shortNames } from "../../../src/core/draw/short-names";

describe("names on the map", () => {
  it("go without legal forms, unless two would be the same", () => {
    expect(shortNames(["株式会社青葉", "(株)北浜", "北浜", "Maple Inc."])).toEqual([
      "青葉",
      "(株)北浜",
      "北浜",
      "Maple",
    ]);
  });

  it("keep them where one that a filter leaves out would be the same", () => {
    expect(shortNames(["株式会社ABC", "株式会社青葉"], ["ABC", "株式会社ABC", "株式会社青葉"])).toEqual([
      "株式会社ABC",
      "青葉",
    ]);
  });

  it("are never taken for a priority number", () => {
    expect(shortNames(["株式会社109", "有限会社１２", "42 Inc.", "7-Eleven Inc."])).toEqual([
      "株式会社109",
      "有限会社１２",
      "42 Inc.",
      "7-Eleven",
    ]);
    expect(["007", "１２", "A1"].map(besideNumbers)).toEqual(['"007"', '"１２"', "A1"]);
  });
});
