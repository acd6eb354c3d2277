/** Scored points in, segments and priorities out: no cell is read for it. */
import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/core/model/criterion";
import type { Cut } from "../../../src/core/model/cut";
import type { SegmentKey } from "../../../src/core/model/segment";
import type { Settings } from "../../../src/core/model/settings";
import { type Placeable, placePartners } from "../../../src/core/place/place-partners";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";

const none = Number.NaN;
const fifty: Cut = { kind: "number", value: 50 };

interface Given {
  /** Points of each criterion by its column, and whether a cell shows something (else: points above 0). */
  readonly points: Readonly<Record<string, readonly number[]>>;
  readonly shows?: Readonly<Record<string, readonly number[]>>;
  readonly criteria: readonly (readonly [column: string, axis: Criterion["axis"], weight: number])[];
  readonly refused?: readonly string[];
  readonly overrides?: readonly (SegmentKey | null)[];
  readonly keys?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly asked?: number[];
}

function placed({
  points,
  shows = {},
  criteria,
  refused = [],
  overrides = [],
  keys = [],
  settings = {},
  asked = [],
}: Given) {
  const count = Object.values(points)[0]?.length ?? 0;
  const scored = {
    profile: { partners: Array.from({ length: count }, (_, at) => ({ row: at + 1, name: `社${at}` })) },
    readings: {},
    scoresOf: ({ column }: Criterion, asOf: number) => {
      asked.push(asOf);
      const own = points[column];
      if (!own) return undefined;
      return {
        points: Float64Array.from(own),
        shows: Uint8Array.from(shows[column] ?? own.map((value) => (value > 0 ? 1 : 0))),
        refusal: refused.includes(column) ? { why: "unreadable" } : null,
      };
    },
  };
  const placeable = { scored, overrides, keys, today: 20_000 } as unknown as Placeable;
  return placePartners(placeable, {
    ...defaultOptions,
    potentialCut: fifty,
    resultsCut: { kind: "any" },
    segments: defaultSegments("ja"),
    locale: "ja",
    criteria: criteria.map(([column, axis, weight]) => ({
      column,
      axis,
      weight,
      scale: "linear",
      low: null,
      high: null,
      levels: [],
    })),
    ...settings,
  } as Settings);
}

const two = [
  ["x", "potential", 1],
  ["y", "results", 1],
] as const;

describe("a partner's place", () => {
  it("is where its scores stand to the cuts", () => {
    const { segments, sides } = placed({ points: { x: [80, 50, 49, 0], y: [0, 1, 0, 100] }, criteria: two });
    expect(segments).toEqual(["activate", "grow", "nurture", "sustain"]);
    expect([[...sides.potential], [...sides.results]]).toEqual([
      [1, 1, 0, 0],
      [0, 1, 0, 1],
    ]);
  });

  it("weighs points, over what is there or with 0 for what is not", () => {
    const given = {
      points: { a: [100, none, none], b: [40, 40, none], y: [0, 0, 0] },
      criteria: [
        ["a", "potential", 1],
        ["b", "potential", 3],
        ["y", "results", 1],
      ],
    } as const;
    expect(placed(given).partners.map(({ potential }) => potential)).toEqual([55, 40, null]);
    expect(placed({ ...given, settings: { missing: "zero" } }).partners.map(({ potential }) => potential)).toEqual([
      55, 30, 0,
    ]);
    expect(placed(given).partners.map(({ data }) => data)).toEqual([100, 80, 20]);
  });

  it("is none without a score on either axis: last, without a priority", () => {
    const { segments, partners, order } = placed({ points: { x: [none, 80, 80], y: [1, none, 1] }, criteria: two });
    expect(segments).toEqual([null, null, "grow"]);
    expect(partners.map(({ priority }) => priority)).toEqual([null, null, 1]);
    expect(order).toEqual([2, 0, 1]);
  });

  it("on `any` is what a cell shows, not what it scores", () => {
    const { segments } = placed({
      points: { x: [80, 80, 80], y: [0, 30, 0], z: [0, 0, 0] },
      shows: { y: [1, 0, 0], z: [0, 0, 1] },
      criteria: [...two, ["z", "results", 1]],
    });
    expect(segments).toEqual(["grow", "activate", "grow"]);
  });

  it.each<[Cut, readonly (SegmentKey | null)[]]>([
    [{ kind: "number", value: 0 }, ["grow", "grow", "grow", "grow", null]],
    [
      { kind: "median" },
      ["nurture", "nurture", "grow", "grow", null].map((key) => (key === "nurture" ? "activate" : key)) as SegmentKey[],
    ],
    [{ kind: "mean" }, ["activate", "activate", "activate", "grow", null]],
    [{ kind: "top", percent: 25 }, ["activate", "activate", "activate", "grow", null]],
    [{ kind: "natural" }, ["activate", "activate", "activate", "grow", null]],
  ])("under %j is by the scores that are there", (resultsCut, segments) => {
    const points = { x: [80, 80, 80, 80, 80], y: [0, 10, 20, 100, none] };
    expect(placed({ points, criteria: two, settings: { resultsCut } }).segments).toEqual(segments);
  });

  it("does not ask criteria without a weight, nor count columns that are not there or not used", () => {
    const { criteria, segments } = placed({
      points: { x: [80], y: [1], off: [0], bad: [0] },
      criteria: [...two, ["off", "potential", 0], ["bad", "potential", 9], ["gone", "potential", 9]],
      refused: ["bad"],
    });
    expect(criteria.map(({ criterion }) => criterion.column)).toEqual(["x", "y"]);
    expect(segments).toEqual(["grow"]);
  });

  it("is the override's where there is one, and what the scores give is still known", () => {
    const { partners, segments } = placed({
      points: { x: [80, none, 80], y: [1, 1, 0] },
      criteria: two,
      overrides: ["nurture", "sustain", null],
      keys: ["id:1", "id:2", "id:3"],
    });
    expect(segments).toEqual(["nurture", "sustain", "activate"]);
    expect(
      partners.map(({ key, overridden, scoredSegment, priority }) => [key, overridden, scoredSegment, priority]),
    ).toEqual([
      ["id:1", true, "grow", 2],
      ["id:2", true, null, 3],
      ["id:3", false, "activate", 1],
    ]);
    expect(partners[0]).toMatchObject({ row: 1, name: "社0", potential: 80, results: 1 });
  });

  it("is known by its name where it has no key", () => {
    expect(placed({ points: { x: [1], y: [1] }, criteria: two }).partners[0]?.key).toBe("社0");
  });

  it("counts days to As of, or to today where the settings name no day", () => {
    const asked: number[] = [];
    placed({ points: { x: [1], y: [1] }, criteria: two, asked });
    placed({ points: { x: [1], y: [1] }, criteria: two, asked, settings: { asOf: 19_000 } });
    expect(asked).toEqual([20_000, 20_000, 19_000, 19_000]);
  });
});
