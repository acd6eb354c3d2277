import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { contributionsOf } from "../../../src/core/evaluate/contributions";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../src/core/evaluate/evaluation";
import { mapTable } from "../../../src/core/evaluate/map-table";
import { whyText } from "../../../src/core/evaluate/why";
import { mapPositions } from "../../../src/core/map/positions";
import { isHighPotential, isHighResults } from "../../../src/core/model/segment";
import { findingText } from "../../../src/core/problem/finding";
import { problemText } from "../../../src/core/problem/problem";

const settings: Cell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["営業", "ポテンシャル", 1, "線形", 0, 100, "", "", "ポテンシャルの境界", 50],
  ["研修", "ポテンシャル", 1, "線形", 0, 100, "", "", "実績の境界", "あり"],
  ["受注", "実績", 1, "線形", 0, 100, "", "", "", ""],
];

const withOption = (option: string, value: Cell): Cell[][] =>
  settings.map((row, at) => (at === 3 ? [...row.slice(0, 8), option, value] : row));

function evaluated(profile: Grid, given: Grid = settings): Evaluation {
  const outcome = evaluate({
    profile: sheetSource(profile, "一覧"),
    settings: sheetSource(given, "マップ設定"),
    today: 0,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, "ja")).join("\n"));
  return outcome.value;
}

const header = ["企業名", "営業", "研修", "受注", "手動補正"];
const said = ({ problems }: Evaluation) => problems.map((problem) => findingText(problem, "ja")).join("\n");

describe("missing values", () => {
  const profile = [header, ["A", 80, "", 10, ""], ["B", "", "", 10, ""], ["C", 40, 20, "未定", ""]];

  it("are left out and the weights renormalised", () => {
    const { partners, order } = evaluated(profile);
    expect(partners.map(({ potential, results, data }) => [potential, results, data])).toEqual([
      [80, 10, 67],
      [null, 10, 33],
      [30, null, 67],
    ]);
    expect(partners.map(({ segment }) => segment)).toEqual(["grow", null, null]);
    expect(order).toEqual([0, 1, 2]);
  });

  it("count as 0 points where the settings say so", () => {
    const { partners } = evaluated(profile, withOption("欠損値", "0点"));
    expect(partners.map(({ potential, results, segment }) => [potential, results, segment])).toEqual([
      [40, 10, "sustain"],
      [0, 10, "sustain"],
      [30, 0, "nurture"],
    ]);
  });

  it("put a partner last as 要確認, with the reason", () => {
    const table = mapTable(evaluated(profile));
    expect(table.map((row) => row[3])).toEqual(["セグメント", "注力拡大", "要確認", "要確認"]);
    expect(table[2]).toMatchObject([
      "B",
      "",
      10,
      "要確認",
      "",
      "",
      33,
      "【実績 10.0】受注 10 (0〜100): +10.0 データなし: 営業、研修",
    ]);
  });
});

describe("priorities", () => {
  it("go by segment, potential, results from the lowest, then rows", () => {
    const evaluation = evaluated([
      header,
      ["低い", 10, 10, 0, ""],
      ["高い2", 60, 60, 0, ""],
      ["高い1", 90, 90, 0, ""],
      ["売れている", 90, 90, 50, ""],
      ["少し売れた", 90, 90, 20, ""],
      ["同じ", 60, 60, 0, ""],
    ]);
    expect(
      mapTable(evaluation)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(["高い1", "高い2", "同じ", "少し売れた", "売れている", "低い"]);
    expect(evaluation.partners.map(({ priority }) => priority)).toEqual([6, 2, 1, 5, 4, 3]);
  });
});

describe("an override", () => {
  it("places the partner, keeps its scores, and says what they alone would give", () => {
    const evaluation = evaluated([
      header,
      ["A", 10, 10, 0, "重点育成"],
      ["B", "", "", "", "sustain"],
      ["C", 90, 90, 0, "Grow"],
    ]);
    expect(evaluation.partners.map(({ segment, potential }) => [segment, potential])).toEqual([
      ["activate", 10],
      ["sustain", null],
      ["grow", 90],
    ]);
    const why = mapTable(evaluation)
      .slice(1)
      .map((row) => String(row[7]));
    expect(why[0]).toMatch(/^手動補正で「重点育成」\(スコアでは「育成候補」\)/);
    expect(why[2]).toMatch(/スコアでは「要確認」/);
  });

  it("that names no segment is reported with its cell and the names", () => {
    expect(said(evaluated([header, ["A", 10, 10, 0, "重要"], ["B", 1, 1, 1, ""]]))).toMatch(
      /「一覧」の E2.*「重要」.*重点育成/,
    );
  });
});

describe("a profile's rows", () => {
  it("without a name are skipped, totals too, and a name twice is kept and reported", () => {
    const evaluation = evaluated([
      header,
      ["A", 10, 10, 0, ""],
      ["", 99, 99, 99, ""],
      ["Ａ", 20, 20, 0, ""],
      ["合計", 30, 30, 0, ""],
    ]);
    expect(evaluation.partners.map(({ name, row }) => [name, row])).toEqual([
      ["A", 1],
      ["Ａ", 3],
    ]);
    expect(said(evaluation)).toMatch(/「A」が 2 行.*A2、A4/);
  });

  it("name the cells that could not be read", () => {
    expect(said(evaluated([header, ["A", "多い", 10, "#N/A", ""], ["B", 1, 1, 1, ""], ["C", 1, 1, 1, ""]]))).toMatch(
      /B2.*「多い」[\s\S]*D2.*#N\/A/,
    );
  });
});

describe("contributions", () => {
  it("add up to the axis scores", () => {
    const evaluation = evaluated([header, ["A", 80, 35, 10, ""], ["B", 33, "", 7, ""]]);
    evaluation.partners.forEach(({ potential }, index) => {
      const sum = contributionsOf(evaluation, index)
        .filter(({ scored }) => scored.criterion.axis === "potential")
        .reduce((total, { points }) => total + (points ?? 0), 0);
      expect(sum).toBeCloseTo(potential ?? 0, 6);
    });
  });
});

describe("map positions", () => {
  const rows = Array.from({ length: 200 }, (_, at) => [
    `P${at}`,
    (at * 37) % 101,
    (at * 37) % 101,
    at % 3 === 0 ? 0 : (at * 13) % 90,
    at % 50 === 0 ? "activate" : "",
  ]);
  const evaluation = evaluated([header, ...rows]);
  const positions = mapPositions(evaluation);

  it("lie inside the segment's quadrant", () => {
    expect(positions).toHaveLength(200);
    for (const { index, x, y } of positions) {
      const key = evaluation.partners[index]?.segment ?? "activate";
      expect(x > 50).toBe(isHighPotential(key));
      expect(y > 50).toBe(isHighResults(key));
    }
  });

  it("keep the order of the scores along each axis within a quadrant", () => {
    for (const a of positions) {
      for (const b of positions) {
        const [one, other] = [evaluation.partners[a.index], evaluation.partners[b.index]];
        if (one?.segment !== other?.segment) continue;
        if ((one?.potential ?? 0) > (other?.potential ?? 0)) expect(a.x).toBeGreaterThan(b.x);
        if ((one?.results ?? 0) > (other?.results ?? 0)) expect(a.y).toBeGreaterThan(b.y);
      }
    }
  });
});

describe("why", () => {
  it("says the cell and what it was measured against, each axis apart and the largest first", () => {
    const outcome = evaluate({
      profile: sheetSource(
        [
          ["企業名", "従業員数", "営業人数", "競合取扱", "最終受注日", "受注金額"],
          ["青葉", "97名", 40, "有", new Date(2026, 9, 2), 1200],
          ["北浜", "1,200名", "", "無", "", 2_400_000],
          ["みなと", 300, 10, "", "", ""],
        ],
        "一覧",
      ),
      settings: sheetSource(
        [
          ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
          ["従業員数", "ポテンシャル", 1, "線形", "", "", "", "", "基準日", "2026/11/01"],
          ["営業人数", "ポテンシャル", 2, "順位", "", "", "", "", "", ""],
          ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "", ""],
          ["最終受注日", "実績", 1, "新しさ", "", "", "", "", "", ""],
          ["受注金額", "実績", 1, "線形", 0, 2_400_000, "", "", "", ""],
        ],
        "設定",
      ),
      today: 0,
      locale: "ja",
      headerFirst: true,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const texts = outcome.value.partners.map((_, index) => whyText(outcome.value, index));
    expect(texts[0]).toBe(
      "【ポテンシャル 77.0】営業人数 40 (2 社中 1 位): +50.0、競合取扱 有: +25.0、従業員数 97名 (最大 1,200名): +2.0 【実績 45.9】最終受注日 2026/10/02 (30 日前): +45.9、受注金額 1,200 (0〜2,400,000): +0.0",
    );
    expect(texts[1]).toContain("データなし: 営業人数");
    expect(texts[2]).toContain("【実績 0.0】最終受注日 空欄: +0.0、受注金額 空欄 (0〜2,400,000): +0.0");
  });
});
