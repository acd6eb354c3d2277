import { describe, expect, it } from "vitest";
import type { SegmentKey } from "../../../src/core/model/segment";
import { supportOrder } from "../../../src/core/place/priorities";
import { defaultSegments } from "../../../src/core/settings/default-segments";

type Row = readonly [segment: SegmentKey | null, potential: number, results: number];

const order = (rows: readonly Row[], segments = defaultSegments("ja")) =>
  supportOrder(
    rows.map(([segment]) => segment),
    {
      potential: Float64Array.from(rows, ([, potential]) => potential),
      results: Float64Array.from(rows, ([, , results]) => results),
    },
    segments,
  );

describe("the order of support", () => {
  it.each<[string, readonly Row[], readonly number[]]>([
    [
      "by the segment's priority",
      [
        ["sustain", 9, 9],
        ["nurture", 9, 0],
        ["grow", 90, 9],
        ["activate", 90, 0],
      ],
      [3, 2, 1, 0],
    ],
    [
      "then the higher potential",
      [
        ["grow", 60, 10],
        ["grow", 80, 10],
        ["grow", 70, 10],
      ],
      [1, 2, 0],
    ],
    [
      "then the lower results",
      [
        ["grow", 60, 30],
        ["grow", 60, 10],
        ["grow", 60, 20],
      ],
      [1, 2, 0],
    ],
    [
      "then the row",
      [
        ["grow", 60, 10],
        ["grow", 60, 10],
        ["grow", 60, 10],
      ],
      [0, 1, 2],
    ],
    [
      "without a segment last, by row",
      [
        [null, 99, 0],
        ["sustain", 0, 99],
        [null, Number.NaN, 0],
        [null, 1, 1],
      ],
      [1, 0, 2, 3],
    ],
    [
      "without a potential after a potential of 0",
      [
        ["activate", Number.NaN, 0],
        ["activate", 0, 99],
      ],
      [1, 0],
    ],
    [
      "without results after results of 100",
      [
        ["activate", 50, Number.NaN],
        ["activate", 50, 100],
      ],
      [1, 0],
    ],
  ])("is %s", (_, rows, expected) => {
    expect(order(rows)).toEqual(expected);
  });

  it("follows priorities that the settings give, and takes segments of equal priority together", () => {
    const segments = defaultSegments("ja");
    const own = {
      ...segments,
      sustain: { ...segments.sustain, priority: 1 },
      activate: { ...segments.activate, priority: 1 },
      grow: { ...segments.grow, priority: 2 },
      nurture: { ...segments.nurture, priority: 3 },
    };
    expect(
      order(
        [
          ["nurture", 40, 0],
          ["grow", 90, 9],
          ["sustain", 20, 9],
          ["activate", 90, 0],
        ],
        own,
      ),
    ).toEqual([3, 2, 1, 0]);
  });
});
