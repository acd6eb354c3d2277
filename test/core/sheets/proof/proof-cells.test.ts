import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { argumentSource } from "../../../../src/core/cells/source";
import { evidenceOf } from "../../../../src/core/decide/evidence/evidence";
import { scoreColumn } from "../../../../src/core/decide/evidence/score-column";
import { waitsOf } from "../../../../src/core/decide/movement/waits";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import { confidenceCells } from "../../../../src/core/sheets/proof/confidence-cells";
import { evidenceCells } from "../../../../src/core/sheets/proof/evidence-cells";
import { nextStepCells } from "../../../../src/core/sheets/proof/next-step-cells";

const profile: Cell[][] = [
  ["企業名", "営業人数", "競合取扱", "総合点", "契約日", "初受注日", "受注件数"],
  ["東都システム", 40, "有", 86, "2026/1/1", "2026/3/2", 0],
  ["北浜商事", 50, "無", 70, "2026/4/1", "2026/3/2", 8],
  ["瀬戸内テック", 10, "無", 14, "2026/5/1", "", 0],
  ["みなと情報", "", "有", 25, "", "2026/6/1", 2],
  ["青葉", 5, "無", 7, "2026/2/1", "2026/8/1", 4],
  ["南海", 20, "有", 58, "2026/2/1", "", 4],
];

const settings: Cell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["営業人数", "ポテンシャル", 2, "線形", 0, 50, "", "", "基準日", "2026/11/01"],
  ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "", ""],
  ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
];

const outcome = evaluate({
  profile: argumentSource(profile),
  settings: argumentSource(settings),
  today: 0,
  locale: "ja",
  headerFirst: true,
});
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
const evaluation = outcome.value;

describe("what stands behind a placement, as cells", () => {
  it("has a row a partner by priority, in the reader's language", () => {
    const [headers, ...rows] = confidenceCells(evaluation, "en");
    expect(headers?.slice(0, 3)).toEqual(["Partner", "Segment", "Confidence"]);
    expect(rows.map(([name]) => name)).toEqual(evaluation.order.map((index) => evaluation.partners[index]?.name));
    for (const [, , confidence, , , borderline] of rows) {
      expect(borderline).toBe((confidence as number) < 0.8 ? "yes" : "no");
    }
  });

  it("has a row for each criterion that could change a side, or says that none can", () => {
    const rows = nextStepCells(evaluation, "ja");
    expect(rows).toHaveLength(1 + 3 * evaluation.partners.length);
    expect(rows).toContainEqual(["瀬戸内テック", "実績", "受注件数", 0, 0, "超", 0]);
    expect(rows.some(([, , , , need, condition]) => condition === "変わらない" && need === "")).toBe(true);
  });

  it("gives groups without a fit where there are too few", () => {
    const rows = evidenceCells(evidenceOf(evaluation), "ja");
    expect(rows.map(([name]) => name)).toEqual(["項目", "営業人数", "競合取扱"]);
    expect(rows[1]?.slice(9, 12)).toEqual(["", "", ""]);
  });

  it("finds the weights behind a column of totals, and leaves out who lacks a value", () => {
    const found = scoreColumn(evaluation, "総合点");
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.score.leftOut).toBe(1);
    expect(found.score.weights.map(({ percent }) => percent)).toEqual([70, 30]);
    expect(found.score.wrong.map(({ partner, place }) => [partner, place.cell])).toEqual([]);
    expect(scoreColumn(evaluation, "ない列").kind).toBe("noColumn");
  });

  it("counts waits up to the day, and no first order before its contract", () => {
    expect(waitsOf(evaluation)).toEqual({
      waits: [
        { days: 60, hasOrdered: true },
        { days: 184, hasOrdered: false },
        { days: 181, hasOrdered: true },
        { days: 273, hasOrdered: false },
      ],
      wrong: [{ sheet: null, cell: "F3" }],
    });
  });
});
