import { describe, expect, it } from "vitest";
import { textsByLocale } from "../../../src/sidebar/locale/texts";
import { filterText, pictureHeading } from "../../../src/sidebar/map/filter-text";
import { type Explore, everyone } from "../../../src/sidebar/state/explore";
import { mapFacts } from "../../../src/sidebar/state/facts";
import { snapshotOf } from "../profile";

const outcome = mapFacts(snapshotOf(), [], "ja");
if (!outcome.ok) throw new Error("the profile is readable");
const facts = outcome.value;

describe("a filter in words", () => {
  it.each<[Partial<Explore>, string]>([
    [{}, ""],
    [{ pointed: 2 }, ""],
    [{ owner: "佐藤" }, "5社中3社を表示 · 担当: 佐藤"],
    [{ wanted: "北浜" }, "5社中1社を表示 · 「北浜」を含む名前"],
    [{ off: ["grow", "nurture"] }, "5社中2社を表示 · 重点育成・自走維持"],
    [{ owner: "鈴木", wanted: "商事" }, "5社中1社を表示 · 担当: 鈴木 · 「商事」を含む名前"],
  ])("%j is %j", (part, expected) => {
    expect(filterText(facts, { ...everyone, ...part }, textsByLocale.ja)).toBe(expected);
  });
});

describe("what a picture says above itself", () => {
  it.each([
    ["ja", "パートナーセグメントマップ · 2026/11/26 · パートナー一覧"],
    ["en", "Partner segment map · 26 Nov 2026 · パートナー一覧"],
  ] as const)("has the day as the reader writes it (%s)", (locale, heading) => {
    const read = mapFacts(snapshotOf(), [], locale);
    expect(read.ok && pictureHeading(read.value, everyone, textsByLocale[locale])).toBe(heading);
  });
});
