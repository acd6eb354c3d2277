import { describe, expect, it } from "vitest";
import { cloudEvaluation } from "../../../src/bench/clouds";
import { doubtsOf } from "../../../src/core/map/doubts";
import { doubtText } from "../../../src/core/words/doubts";

const at50 = { kind: "number", value: 50 } as const;

describe("a placement to be checked", () => {
  it("is one whose score lies within two points of a number or computed cut", () => {
    const partners = [
      ["甲", 51.9, 90],
      ["乙", 52.1, 90],
      ["丙", 48, 10],
      ["丁", 20, 49],
    ] as const;
    const doubts = doubtsOf(cloudEvaluation({ partners, potentialCut: at50, resultsCut: at50 }, "ja"));
    expect(doubts.map((each) => each.map(({ code }) => code))).toEqual([["nearCut"], [], ["nearCut"], ["nearCut"]]);
    expect(doubts[0]?.map((doubt) => doubtText(doubt, "ja"))).toEqual(["ポテンシャル 51.9 は境界 50.0 から 2 点以内"]);
  });

  it("is none where any result counts", () => {
    const partners = [
      ["甲", 90, 0],
      ["乙", 90, 1],
    ] as const;
    const doubts = doubtsOf(cloudEvaluation({ partners, potentialCut: at50, resultsCut: { kind: "any" } }, "en"));
    expect(doubts).toEqual([[], []]);
  });
});
