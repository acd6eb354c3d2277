import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { argumentSource } from "../../../src/core/cells/source";
import { certaintyOf } from "../../../src/core/decide/certainty/certainty";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { surePlacement, surePlacements } from "../../../src/core/view/sure-placement";

function placed(rows: readonly (readonly Cell[])[]) {
  const outcome = evaluate({
    profile: argumentSource([["企業名", "甲", "乙", "受注件数", "手動補正"], ...rows]),
    settings: argumentSource([
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["甲", "ポテンシャル", 2, "線形", 0, 100, "", "", "重みの揺れ", "60%"],
      ["乙", "ポテンシャル", 1, "線形", 0, 100, "", "", "", ""],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
    ]),
    today: 0,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { evaluation: outcome.value, certainty: certaintyOf(outcome.value) };
}

const { evaluation, certainty } = placed([
  ["青葉", 80, 0, 0, ""],
  ["北浜", 10, 10, 3, ""],
  ["瀬戸内", 80, 0, 2, "育成候補"],
  ["みなと", "", "", 1, ""],
  ["東都", 30, 95, 2, ""],
]);
const placement = (index: number) => surePlacement(evaluation, certainty, index);

describe("how sure a placement is, for who asks", () => {
  it("says on which weight it hangs, and where the partner would be beyond the edge", () => {
    expect(placement(0)).toMatchObject({ isBorderline: true, hangsOn: { column: "甲", to: "nurture" } });
    expect(placement(0)?.hangsOn?.edge).toBeCloseTo(0.625, 9);
    expect(placement(4)).toMatchObject({ hangsOn: { column: "甲", to: "sustain" } });
  });

  it("says which way the weight goes, also for who stands at the cut itself", () => {
    expect([0, 4].map((index) => placement(index)?.hangsOn?.falls)).toEqual([true, false]);
    // 2·65 + 20 of 3 is 50: with less of 甲 it is below, with less of 乙 never.
    const atCut = placed([
      ["甲社", 65, 20, 0, ""],
      ["乙社", 35, 80, 0, ""],
    ]);
    const ways = [0, 1].map((index) => surePlacement(atCut.evaluation, atCut.certainty, index)?.hangsOn);
    expect(ways).toMatchObject([
      { column: "甲", falls: true, to: "nurture" },
      { column: "甲", falls: false, to: "nurture" },
    ]);
  });

  it("is no question of weights for an override, and none at all without data", () => {
    expect(placement(1)).toEqual({ share: 1, isBorderline: false, hangsOn: null });
    expect(placement(2)).toEqual({ share: null, isBorderline: false, hangsOn: null });
    expect(placement(3)).toBeNull();
  });

  it("is counted over all: who is where it is by its scores, by hand, or nowhere", () => {
    const all = surePlacements(evaluation, certainty);
    expect([all.judged, all.overridden, all.needData]).toEqual([3, 1, 1]);
    expect(all.borderline.map(({ name }) => name)).toEqual(["青葉", "東都"]);
  });
});
