import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { findingText } from "../../../src/core/problem/finding";
import { problemText } from "../../../src/core/problem/problem";
import { partnerHeaderRank } from "../../../src/core/profile/partner-header";

/** 2026-11-26. */
const today = Date.UTC(2026, 10, 26) / 86_400_000;

function outcomeOf(profile: Grid) {
  return evaluate({ profile: sheetSource(profile, "一覧"), settings: null, today, locale: "ja", headerFirst: false });
}

function evaluated(profile: Grid) {
  const outcome = outcomeOf(profile);
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, "ja")).join("\n"));
  return outcome.value;
}

/** What counts on the results axis of a list with these columns beside 企業名 and 営業人数, the values by partner. */
function resultsOf(columns: Readonly<Record<string, readonly Cell[]>>) {
  const headers = Object.keys(columns);
  const rows = ["青葉", "北浜", "みなと"].map((name, at) => [
    name,
    5 + at,
    ...headers.map((each) => columns[each]?.[at]),
  ]);
  const evaluation = evaluated([["企業名", "営業人数", ...headers], ...rows]);
  const counting = evaluation.settings.criteria.filter(({ axis, weight }) => axis === "results" && weight > 0);
  return {
    counting: counting.map(({ column }) => column),
    told: evaluation.notices.map((notice) => findingText(notice, "ja")).join("\n"),
  };
}

describe("which column names the partner", () => {
  it("is one whose header says nothing, before one of addresses or people", () => {
    const rows = [
      ["番号", "所在地", "担当", "先", "営業人数", "受注件数"],
      [1, "東京", "山田", "青葉", 5, 0],
      [2, "大阪", "佐藤", "北浜", 6, 8],
    ];
    expect(evaluated(rows).profile.partnerColumn.header).toBe("先");
    const without = outcomeOf(rows.map((row) => row.filter((_, at) => at !== 3)));
    expect(without.ok ? [] : without.problems.map(({ code }) => code)).toEqual(["noPartnerColumn"]);
  });

  it.each<[readonly string[], string]>([
    [["会社名カナ", "会社名"], "会社名"],
    [["取引先名", "代理店名"], "代理店名"],
    [["名称", "会社名"], "会社名"],
    [["旧社名", "略称", "社名"], "社名"],
    [["代理店コード", "代理店区分", "企業名"], "企業名"],
    [["担当者名", "得意先名"], "得意先名"],
    [["Name", "Account Name", "Partner Account"], "Partner Account"],
    [["Account Owner", "Account ID", "Account Name"], "Account Name"],
    [["Partner manager", "Partner type", "Company"], "Company"],
    [["Organization - ID", "Organization - Name"], "Organization - Name"],
    [["基本情報_会社名", "基本情報_担当"], "基本情報_会社名"],
  ])("%j: %s", (headers, expected) => {
    const ranked = headers
      .map((header) => ({ header, rank: partnerHeaderRank(header) ?? Number.NEGATIVE_INFINITY }))
      .sort((a, b) => b.rank - a.rank);
    expect(ranked[0]?.header).toBe(expected);
  });

  it.each([
    "代理店区分",
    "会社種別",
    "パートナーランク",
    "企業コード",
    "担当者名",
    "Account Manager",
    "Partner type",
    "OwnerId",
  ])("never %s", (header) => {
    expect(partnerHeaderRank(header)).toBeNull();
  });
});

describe("of several periods", () => {
  it.each<[readonly string[], readonly string[]]>([
    [["2023年度受注件数", "2024年度受注件数", "2025年度受注件数"], ["2025年度受注件数"]],
    [["2025年度受注件数", "2026年度受注件数"], ["2025年度受注件数"]],
    [["2026年度受注件数"], ["2026年度受注件数"]],
    [["2026年度受注件数", "2027年度受注件数"], ["2026年度受注件数"]],
    [["Orders FY24", "Orders FY25", "Orders FY26"], ["Orders FY25"]],
    [["受注件数(2024年)", "受注件数(2025年)"], ["受注件数(2025年)"]],
    [["2026年上期 受注件数", "2025年下期 受注件数"], ["2026年上期 受注件数"]],
    [["Orders Q2 2026", "Orders Q3 2026", "Orders Q4 2026"], ["Orders Q3 2026"]],
    [["9月受注件数", "10月受注件数", "11月受注件数", "12月受注件数"], ["10月受注件数"]],
    [["前年受注件数", "今期受注件数"], ["今期受注件数"]],
    [["令和6年度受注件数", "令和7年度受注件数"], ["令和7年度受注件数"]],
    [["2026/08受注", "2026/09受注", "2026/11受注"], ["2026/09受注"]],
    [["受注_2026/8", "受注_2026/9"], ["受注_2026/9"]],
  ])("%j the latest full one counts", (headers, expected) => {
    const columns = Object.fromEntries(headers.map((header) => [header, [1, 2, 0]]));
    expect(resultsOf(columns).counting).toEqual(expected);
  });

  it("what stands before an order is no order", () => {
    expect(resultsOf({ 受注前案件数: [5, 0, 1], 受注件数: [0, 2, 0] }).counting).toEqual(["受注件数"]);
  });

  it("closed deals beside won ones are won and lost together, and alone are orders", () => {
    const [won, closed] = ["Organization - Won deals", "Organization - Closed deals"];
    expect(resultsOf({ [won]: [0, 2, 0], [closed]: [5, 2, 1] }).counting).toEqual([won]);
    expect(resultsOf({ [closed]: [5, 2, 0] }).counting).toEqual([closed]);
    expect(resultsOf({ "Closed Won": [0, 2, 0], "Closed won ARR": [0, 9, 0] }).counting).toHaveLength(2);
  });

  it("those with results in another one only are counted and named", () => {
    const { told } = resultsOf({ "2024年度受注件数": [3, 0, 0], "2025年度受注件数": [0, 2, 0] });
    expect(told).toMatch(/1 社は、使っていない期間.*青葉\(C2\)/);
  });

  it("an earlier one alone is offered", () => {
    const outcome = outcomeOf([
      ["企業名", "営業人数", "前年受注件数"],
      ["青葉", 5, 3],
      ["北浜", 6, 0],
    ]);
    expect(outcome.ok).toBe(false);
    const said = outcome.ok ? "" : outcome.problems.map((problem) => problemText(problem, "ja")).join("\n");
    expect(said).toMatch(/「実績」.*「前年受注件数」\(前の期間の値\)/);
  });
});

describe("whose sales", () => {
  it("beside orders count for neither until answered", () => {
    const { counting, told } = resultsOf({ 受注件数: [1, 2, 0], 売上高: [300, 200, 100] });
    expect(counting).toEqual(["受注件数"]);
    expect(told).toMatch(/「売上高」.*自社の売上かその会社の売上か分からない/);
  });

  it("alone are ours, told", () => {
    const { counting, told } = resultsOf({ 売上高: [300, 200, 0] });
    expect(counting).toEqual(["売上高"]);
    expect(told).toMatch(/「売上高」.*自社の売上\(実績\)とみなしました/);
  });

  it("that say ours or the whole company's need no answer", () => {
    expect(resultsOf({ 受注件数: [1, 2, 0], 当社売上: [3, 2, 1] }).counting).toEqual(["受注件数", "当社売上"]);
    const both = resultsOf({ 受注件数: [1, 2, 0], "売上高(会社全体)": [3, 2, 1] });
    expect(both.counting).toEqual(["受注件数"]);
    expect(both.told).not.toMatch(/分からない/);
  });
});

describe("steps before an order", () => {
  it("have no weight beside orders, and count alone, told as an assumption", () => {
    expect(resultsOf({ 商談件数: [4, 2, 0], 受注件数: [1, 0, 0] }).counting).toEqual(["受注件数"]);
    const alone = resultsOf({ 商談件数: [4, 2, 0], 見積件数: [1, 0, 0] });
    expect(alone.counting).toEqual(["商談件数", "見積件数"]);
    expect(alone.told).toMatch(/受注の列がないので、「商談件数」.*「見積件数」.*実績とみなしました/);
  });
});

describe("a column without any value", () => {
  it("is named with that reason where its axis has no other", () => {
    const outcome = outcomeOf([
      ["企業名", "営業人数", "受注件数"],
      ["青葉", 5, ""],
      ["北浜", 6, ""],
    ]);
    const said = outcome.ok ? "" : outcome.problems.map((problem) => problemText(problem, "ja")).join("\n");
    expect(said).toMatch(/「実績」.*「受注件数」\(値がない\)/);
  });
});

describe("two header rows", () => {
  it("are joined where the upper one changes what the lower one means", () => {
    const { settings, notices } = evaluated([
      ["", "", "目標", "", "実績", ""],
      ["企業名", "営業人数", "受注件数", "受注金額", "受注件数", "受注金額"],
      ["青葉", 5, 12, 100, 0, 0],
      ["北浜", 6, 10, 100, 8, 300],
    ]);
    expect(settings.criteria.map(({ column }) => column)).toEqual(["営業人数", "実績 受注件数", "実績 受注金額"]);
    expect(notices.map((notice) => findingText(notice, "ja")).join("\n")).toMatch(/目標 受注件数.*目標は実績ではない/);
  });

  it.each<[string, Grid, readonly string[]]>([
    [
      "words",
      [
        ["企業名", "営業人数", "受注件数", "", "受注金額", ""],
        ["", "", "目標", "実績", "目標", "実績"],
        ["青葉", 5, 12, 0, 100, 0],
        ["北浜", 6, 10, 8, 100, 300],
      ],
      ["営業人数", "受注件数 実績", "受注金額 実績"],
    ],
    [
      "words under repeated texts",
      [
        ["企業名", "営業人数", "受注件数", "受注件数"],
        ["", "", "目標", "実績"],
        ["青葉", 5, 12, 0],
        ["北浜", 6, 10, 8],
      ],
      ["営業人数", "受注件数 実績"],
    ],
    [
      "years",
      [
        ["パートナー一覧", "", "", ""],
        ["企業名", "営業人数", "受注件数", ""],
        ["", "", 2024, 2025],
        ["青葉", 5, 12, 0],
        ["北浜", 6, 10, 8],
      ],
      ["営業人数", "受注件数 2025"],
    ],
    [
      "fiscal years, and a column after the group",
      [
        ["Partner", "Sales reps", "Deals won", "", "Notes"],
        ["", "", "FY2024", "FY2025", ""],
        ["Alpha", 5, 12, 0, ""],
        ["Beta", 6, 10, 8, "new"],
      ],
      ["Sales reps", "Deals won FY2025"],
    ],
  ])("are joined where the lower one parts the groups and leaves the merged cells blank: %s", (_, rows, counting) => {
    const { settings, profile } = evaluated(rows);
    expect(settings.criteria.flatMap(({ column, weight }) => (weight > 0 ? [column] : []))).toEqual(counting);
    expect(profile.leftOut).toEqual([]);
    expect(profile.partners).toHaveLength(2);
  });

  it("are one and a partner's row without a name where that has values", () => {
    const { profile } = evaluated([
      ["企業名", "営業人数", "受注件数", ""],
      ["", "", 3, "西支店"],
      ["青葉", 5, 12, ""],
      ["北浜", 6, 10, "本店"],
    ]);
    expect(profile.leftOut.map(({ row, reason }) => [row, reason])).toEqual([[1, "nameless"]]);
  });

  it("are not joined where the upper one only groups", () => {
    const { settings } = evaluated([
      ["基本情報", "体制", "成果"],
      ["企業名", "営業人数", "受注件数"],
      ["青葉", 5, 0],
      ["北浜", 6, 8],
    ]);
    expect(settings.criteria.map(({ column }) => column)).toEqual(["営業人数", "受注件数"]);
  });
});

describe("a table on its side, or beside another", () => {
  it("is refused with what to do", () => {
    const outcome = outcomeOf([
      ["", "青葉", "北浜"],
      ["営業人数", 5, 6],
      ["受注件数", 0, 8],
    ]);
    const said = outcome.ok ? "" : outcome.problems.map((problem) => problemText(problem, "ja")).join("\n");
    expect(said).toMatch(/横に並んで.*B1.*青葉、北浜.*転置/s);
  });

  it("is told where its partners are not read", () => {
    const { notices } = evaluated([
      ["企業名", "営業人数", "受注件数", "", "企業名", "営業人数", "受注件数"],
      ["青葉", 5, 0, "", "北浜", 6, 8],
      ["みなと", 4, 2, "", "瀬戸内", 3, 1],
    ]);
    expect(notices.map((notice) => findingText(notice, "ja")).join("\n")).toMatch(
      /E1 にも「企業名」.*2 社は読んでいません/,
    );
  });
});
