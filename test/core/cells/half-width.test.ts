import { describe, expect, it } from "vitest";
import { fitting, halvesOf, isHalfWidth } from "../../../src/core/cells/half-width";

describe("the room of a text in a cell", () => {
  it.each<[string, number]>([
    ["", 0],
    ["青葉", 4],
    ["12", 2],
    ["ab", 2.4],
    ["ｱｵ", 2],
    ["青葉A1", 6.2],
    ["é", 1],
  ])("%j takes %d halves", (text, halves) => expect(halvesOf(text)).toBeCloseTo(halves));

  it("is as much for a Latin letter as is asked", () => {
    expect([halvesOf("ab", 1), halvesOf("ab青", 1.5)]).toEqual([2, 5]);
  });

  it("is half of that of a Japanese letter for Latin and half-width ones", () => {
    expect([..."A1 ｱ", "青", "ア", "…"].map(isHalfWidth)).toEqual([true, true, true, true, false, false, false]);
  });

  it.each<[string, number, string]>([
    ["青葉商事", 8, "青葉商事"],
    ["青葉商事", 7, "青葉…"],
    ["青葉商事", 6, "青葉…"],
    ["青葉商事", 3, "…"],
    ["12345", 5, "12345"],
    ["12345", 4, "12…"],
    ["", 0, ""],
  ])("%j in a room of %d is %j", (text, room, shown) => expect(fitting(text, room)).toBe(shown));
});
