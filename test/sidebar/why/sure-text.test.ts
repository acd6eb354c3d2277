import { describe, expect, it } from "vitest";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { textsByLocale } from "../../../src/sidebar/locale/texts";
import { hangsOnText } from "../../../src/sidebar/why/sure-text";
import { inferredSettings } from "../profile";

describe("what a placement hangs on, in words", () => {
  it.each([
    [0.67, 0.41, "67%から41%に下がると", "falls from 67% to 41%"],
    [0.5, 0.502, "50.0%から50.2%に上がると", "rises from 50.0% to 50.2%"],
    [0.5, 0.500_04, "50%から少しでも上がると", "rises at all from 50%"],
  ] as const)("names both weights with digits that tell them apart: %d and %d", (now, edge, ja, en) => {
    const hangsOn = { column: "営業人数", now, edge, falls: edge < now, to: "nurture" as const };
    for (const [locale, said] of [
      ["ja", ja],
      ["en", en],
    ] as const) {
      const settings = { ...inferredSettings(), segments: defaultSegments(locale) };
      const placement = { share: 0.5, isBorderline: true, hangsOn };
      expect(hangsOnText(placement as never, settings, textsByLocale[locale].why)).toContain(said);
    }
  });
});
