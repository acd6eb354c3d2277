import { describe, expect, it } from "vitest";
import { cloudContent } from "../../../src/bench/clouds";
import { laidOutMap } from "../../../src/core/draw/map-svg";
import { shownContent } from "../../../src/core/map/map-content";
import { pictureOf } from "../../../src/core/map/picture";

const content = cloudContent(
  {
    partners: [
      ["ABC", 80, 0],
      ["株式会社ABC", 80, 0],
      ["007", 60, 0],
      ["青葉", 20, 0],
      ["北浜", 30, 40],
    ],
    potentialCut: { kind: "number", value: 50 },
    resultsCut: { kind: "any" },
  },
  "ja",
);

const shown = (...names: readonly string[]) => {
  const kept = new Set(content.points.flatMap(({ name, priority }) => (names.includes(name) ? [priority] : [])));
  return shownContent(content, (priority) => kept.has(priority));
};

describe("what a filter leaves of a map", () => {
  it("has bands for those in them alone, as wide as they need", () => {
    const across = (...names: readonly string[]) => shown(...names).bands.map((band) => band.across);
    expect(content.bands.map((band) => [band.members.length, band.across])).toEqual([[4, { from: 0, to: 100 }]]);
    expect(across("ABC", "青葉")).toEqual([{ from: 0, to: 100 }]);
    expect(across("ABC", "北浜")).toEqual([{ from: 50, to: 100 }]);
    expect(across("青葉")).toEqual([{ from: 0, to: 50 }]);
    expect(across("北浜")).toEqual([]);
    expect(across()).toEqual([]);
  });

  it("leaves everybody where they stand", () => {
    const { x, y } = content.points.find(({ name }) => name === "青葉") as (typeof content.points)[number];
    expect(shown("青葉").points).toEqual([expect.objectContaining({ name: "青葉", x, y })]);
  });

  it("calls nobody by another partner's name, or by what looks like a priority", () => {
    const { svg } = laidOutMap(pictureOf(shown("株式会社ABC", "007"), 900, 640));
    expect([...svg.matchAll(/<text [^>]*data-partner[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      "株式会社ABC",
      "&quot;007&quot;",
    ]);
  });
});
