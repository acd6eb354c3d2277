import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/cells/cell";

const folded = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

describe("the fold", () => {
  it.each([
    ["ＡＢＣ　", "abc"],
    [" Abc", "abc"],
    ["ｶﾞｲﾄﾞ", "ガイド"],
    ["か\u3099", "が"],
    ["㈱青葉", "(株)青葉"],
    ["二  つ", "二 つ"],
    ["青葉商事", "青葉商事"],
    ["", ""],
  ])("makes %j the same word as %j", (text, word) => {
    expect(fold(text)).toBe(word);
  });

  it("is the same for every letter, with and without neighbours", () => {
    for (let code = 0; code < 0xd800; code += 1) {
      const letter = String.fromCharCode(code);
      expect(fold(letter), code.toString(16)).toBe(folded(letter));
      expect(fold(`か${letter}か`), code.toString(16)).toBe(folded(`か${letter}か`));
    }
  });
});
