import { describe, expect, it } from "vitest";
import { fitted, textWidth } from "../../../src/core/draw/svg-text";
import { fontWidth } from "./font-widths";

describe("the width of a text", () => {
  it.each([
    ["an accent on its own", "Cafe\u0301", "Cafe"],
    ["a voiced sound mark on its own", "か\u3099く", "かく"],
    ["several marks on a letter", "o\u0302\u0301n", "on"],
    ["a joiner that nobody sees", "青\u200b葉", "青葉"],
    ["an emoji of several people", "👩\u200d💻社", "💻社"],
    ["an emoji with a tone of skin", "👍🏽", "👍"],
    ["a flag", "🇯🇵商事", "🗾商事"],
    ["a sign shown as an emoji", "\u2764\ufe0f", "💚"],
  ])("takes %s as a reader sees it", (_, text, alike) => {
    expect(textWidth(text)).toBeCloseTo(textWidth(alike), 9);
  });

  it("is never less than the font's, letter by letter", () => {
    const narrower: string[] = [];
    for (const [first, last] of [
      [0x20, 0x3400],
      [0xfe00, 0xffff],
      [0x1f000, 0x1fb00],
    ] as const) {
      for (let code = first; code < last; code += 1) {
        const letter = String.fromCodePoint(code);
        if (textWidth(letter) < fontWidth(letter) - 0.005) narrower.push(code.toString(16));
      }
    }
    expect(narrower).toEqual([]);
  });

  it.each(["ﾊﾟｰﾄﾅｰ商事", "ｱｶｻｶｼｽﾃﾑ", "oﬃce ﬁne", "Žižkov Łódź", "ﾃｸﾉ🚀社"])("of %s is that of the font", (text) => {
    expect(Math.abs(textWidth(text) - fontWidth(text))).toBeLessThan(0.08 * [...text].length);
  });

  it("is cut between what a reader sees as letters", () => {
    expect(fitted("👩\u200d💻👩\u200d💻👩\u200d💻", 3)).toBe("👩\u200d💻…");
    expect(fitted("cafe\u0301 cafe\u0301", 4)).toMatch(/^cafe\u0301…$/);
  });
});
