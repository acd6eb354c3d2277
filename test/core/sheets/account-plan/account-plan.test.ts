import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { parseDay } from "../../../../src/core/cells/day";
import { argumentSource } from "../../../../src/core/cells/source";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import type { Locale } from "../../../../src/core/model/locale";
import { accountPlanOf, shownAtFirst, type WorkCells } from "../../../../src/core/sheets/account-plan/account-plan";
import { accountPlanCells } from "../../../../src/core/sheets/account-plan/account-plan-cells";
import { accountPlanSheetName } from "../../../../src/core/sheets/account-plan/sheet-name";

const header = [
  "企業名",
  "本社所在地",
  "営業人数",
  "競合取扱",
  "受注件数",
  "支援時間",
  "担当固定",
  "手動補正",
  "契約日",
  "備考",
];
const settings: Cell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["営業人数", "ポテンシャル", 2, "線形", 0, 50, "", "", "企業名列", "企業名"],
  ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "", ""],
  ["受注件数", "実績", 1, "線形", 0, 10, "", "", "", ""],
];
const own: Cell[] = ["東都システム", "東京都", 40, "有", 0, 12, "佐藤", "", new Date(2026, 3, 1), "=IMPORTXML(1)"];
const work: WorkCells = { owner: "佐藤", action: "同行する", due: new Date(2026, 11, 7), status: "進行中" };
const day = parseDay("2026-11-26") ?? 0;

function evaluated(rows: readonly (readonly Cell[])[]): Evaluation {
  const outcome = evaluate({
    profile: argumentSource([header, ...rows]),
    settings: argumentSource(settings),
    today: day,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function planIn(
  rows: readonly (readonly Cell[])[],
  shownToPartner: readonly string[] | null = null,
  locale: Locale = "ja",
) {
  const evaluation = evaluated(rows);
  const partner = evaluation.profile.partners.findIndex(({ name }) => name === own[0]);
  return accountPlanCells(
    accountPlanOf(evaluation, { partner, work, day, shownToPartner }),
    evaluation.settings.segments,
    locale,
  );
}

describe("an account plan", () => {
  const filled = (cells: Cell[][]) =>
    cells.map((row) => row.filter((cell) => cell !== "")).filter((row) => row.length > 0);

  it("has five parts, from the partner's row, its work cells and its segment", () => {
    expect(filled(planIn([own]))).toEqual([
      ["アカウントプラン", "東都システム", "2026/11/26 作成"],
      ["1 概要"],
      ["項目", "内容"],
      ["企業名", "東都システム"],
      ["本社所在地", "東京都"],
      ["営業人数", 40],
      ["競合取扱", "有"],
      ["受注件数", 0],
      ["契約日", "2026/04/01"],
      ["備考", "=IMPORTXML(1)"],
      ["セグメント", "重点育成"],
      ["支援手法", "ハイタッチ"],
      ["2 目的と方向性"],
      ["目的"],
      ["90日後の姿"],
      ["1年後の姿"],
      ["やらないこと"],
      ["方向性の案", "担当者が同行し、最初の 1 件を一緒に取って注力商材に選んでもらう"],
      ["3 ポテンシャル"],
      ["項目", "いまの値", "目標", "埋める方法"],
      ["営業人数", 40],
      ["競合取扱", "有"],
      ["4 関係者"],
      ["氏名", "役割", "決裁との近さ", "自社への関心", "次に会う日"],
      ["5 行動計画"],
      ["担当", "次の行動", "期日", "状態"],
      ["佐藤", "同行する", "2026/12/07", "進行中"],
      ["いつまでに", "すること"],
      ["30 日(2026/12/26)"],
      ["60 日(2027/01/25)"],
      ["90 日(2027/02/24)"],
    ]);
  });

  it("shows a partner only what was ticked, and nothing of how we see it", () => {
    const first = shownAtFirst(evaluated([own]).profile);
    expect(first).toEqual(["企業名", "本社所在地", "契約日"]);
    const text = planIn([own], first).flat().join("\n");
    for (const word of ["重点育成", "ハイタッチ", "営業人数", "競合取扱", "最初の 1 件", "IMPORTXML"])
      expect(text).not.toContain(word);
    expect(planIn([own], [...first, "営業人数"]).flat()).toContain("営業人数");
  });

  it("is in English", () => {
    const text = planIn([own], null, "en").flat();
    expect(text).toEqual(
      expect.arrayContaining(["Account plan", "1 Overview", "2 Purpose", "3 Potential", "4 People", "5 Action plan"]),
    );
  });

  const cell = fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.constantFrom("", "有", "無", "○", "1,200", "12%", "秘密の他社", "#N/A"),
  );
  const other = fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.array(cell, { minLength: 9, maxLength: 9 }))
    .map(([at, cells]): Cell[] => [`他社${at}`, ...cells]);

  it("stays the same to the byte whatever the other partners are", () => {
    const alone = JSON.stringify([planIn([own]), planIn([own], ["企業名", "営業人数"])]);
    fc.assert(
      fc.property(fc.array(other, { maxLength: 8 }), fc.nat(8), (others, at) => {
        const rows = others.toSpliced(at, 0, own);
        let evaluation: Evaluation;
        try {
          evaluation = evaluated(rows);
        } catch {
          return; // What cannot be a map makes no plan.
        }
        const index = evaluation.profile.partners.findIndex(({ name }) => name === own[0]);
        fc.pre(evaluation.segments[index] === "activate");
        expect(JSON.stringify([planIn(rows), planIn(rows, ["企業名", "営業人数"])])).toBe(alone);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it("says 要確認 where there is no segment", () => {
    const plan = planIn([own.with(2, "").with(3, ""), ["北浜商事", "", 10, "無", 2, "", "", "", "", ""]]);
    expect(plan.flat()).toContain("要確認");
  });
});

describe("the sheet of an account plan", () => {
  it.each([
    ["A/B:C*[D]?", [], "アカウントプラン A・B・C・・D・・"],
    ["東都", ["アカウントプラン 東都"], "アカウントプラン 東都 (2)"],
    ["東都", ["アカウントプラン 東都", "アカウントプラン 東都 (2)"], "アカウントプラン 東都 (3)"],
  ])("of %s beside %j is called %s", (partner, taken, name) => {
    expect(accountPlanSheetName(partner, taken, "ja")).toBe(name);
  });

  it("has at most 100 characters in its name, none of them half", () => {
    const name = accountPlanSheetName(`${"𠮷".repeat(80)}`, [], "ja");
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toBe(name.toWellFormed());
    expect(accountPlanSheetName("あ".repeat(200), [`アカウントプラン ${"あ".repeat(91)}`], "ja")).toMatch(/あ \(2\)$/);
  });
});
