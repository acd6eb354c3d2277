import { describe, expect, it } from "vitest";
import { type CloudPartner, cloudEvaluation } from "../../../src/bench/clouds";
import { mapPositions } from "../../../src/core/map/positions";

const at50 = { kind: "number", value: 50 } as const;

/** By name, of a map cut at 50. */
function placesOf(partners: readonly CloudPartner[]) {
  const evaluation = cloudEvaluation({ partners, potentialCut: at50, resultsCut: at50 }, "ja");
  return new Map(mapPositions(evaluation).map(({ index, x, y }) => [evaluation.partners[index]?.name, { x, y }]));
}

const spread = Array.from(
  { length: 40 },
  (_, at): CloudPartner => [`会社${at}`, 2 + ((at * 37) % 97), 1 + ((at * 61) % 98)],
);

describe("the first by priority", () => {
  it("may change where they are spread, and nobody else moves", () => {
    const [tenth, next] = [2, 36];
    const scoreOf = (at: number) => spread[at]?.[1] as number;
    const changed = spread.map(([name, potential, results], at): CloudPartner => {
      return [name, at === tenth ? scoreOf(next) : at === next ? scoreOf(tenth) : potential, results];
    });
    const [before, after] = [placesOf(spread), placesOf(changed)];
    for (const at of [tenth, next]) for (const places of [before, after]) places.delete(`会社${at}`);
    expect(after).toEqual(before);
  });

  it("have room for their numbers where they crowd", () => {
    const crowded = spread.map(([name, potential, results], at): CloudPartner => {
      return at < 10 ? [name, 98 + at / 10, 40 + ((at * 7) % 10) / 10] : [name, (potential ?? 0) * 0.9, results];
    });
    const places = placesOf(crowded);
    for (const axis of ["x", "y"] as const) {
      const own = crowded.slice(0, 10).map(([name]) => places.get(name)?.[axis] as number);
      expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(11);
    }
  });
});
