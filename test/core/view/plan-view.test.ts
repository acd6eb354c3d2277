import { describe, expect, it } from "vitest";
import { moreHours } from "../../../src/core/decide/plan/more-hours";
import { planOf } from "../../../src/core/decide/plan/plan";
import { solved } from "../../../src/core/decide/plan/solve/solve";
import { planView } from "../../../src/core/view/plan-view";
import { caseNamed, planFrom, settingsFor } from "../sheets/plan/plan-of-cells";

const worked = caseNamed("worked");
const plan = planFrom(worked.profile, settingsFor(worked), worked.people);

describe("what a plan says before its table", () => {
  it("in Japanese: how far the hours go, the cut to try, the proof, who just missed", () => {
    expect(planView(plan, [], "ja")).toEqual({
      rest: "ハイタッチの候補は 7 社、月 36 時間で担当できるのは 5 社です。残り 2 社はテックタッチで支援します。",
      cut: { value: 60.1, text: "ポテンシャルの境界を 60.1 にすると、候補は 5 社以下になります。" },
      proof: "計画の点は 327。最適と証明済み",
      missed: "惜しくも外れた会社(1 時間あたりの効果): 北浜商事 4、白樺通商 2.38",
      least: "計画の中でいちばん小さいのは みなと情報 6.75",
      people: [
        { name: "佐藤", hours: 20, used: 20, partners: 3, more: null },
        { name: "鈴木", hours: 16, used: 16, partners: 2, more: null },
      ],
    });
  });

  it("in English, with what ten more hours bring", () => {
    const view = planView(plan, [moreHours(plan, 0), null], "en");
    expect(view.rest).toBe(
      "7 candidates for high-touch; 36 hours a month are enough for 5. The other 2 get tech-touch.",
    );
    expect(view.proof).toBe("Plan points 327: proven to be the best");
    expect(view.people[0]?.more).toMatchObject({ least: 45.5, most: 45.5 });
  });

  it("never calls a plan the best that is not proven, and says how much more is possible", () => {
    const given = caseNamed("gap1-2");
    const { problem } = planFrom(given.profile, settingsFor(given), given.people);
    const { proof } = planView(
      planOf(
        problem,
        solved(problem.assignment, () => false),
      ),
      [],
      "ja",
    );
    expect(proof).not.toContain("最適");
    expect(proof).toMatch(/^計画の点は [\d.]+。最大であと [\d.]+ 点\([\d.]+%\)$/);
  });

  it("offers no cut where all candidates fit", () => {
    const all = planFrom(worked.profile, settingsFor(worked), [...worked.people.slice(0, 1), ["佐藤", 1000, "", ""]]);
    expect(planView(all, [], "ja")).toMatchObject({ cut: null, missed: null, least: null });
  });
});
