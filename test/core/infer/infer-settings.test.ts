import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { problemText } from "../../../src/core/problem/problem";
import { levelsText } from "../../../src/core/settings/levels-text";
import { settingsGrid } from "../../../src/core/settings/settings-grid";

function inferred(profile: Grid, locale: "ja" | "en" = "ja") {
  const outcome = evaluate({
    profile: sheetSource(profile, "一覧"),
    settings: null,
    today: 20_700,
    locale,
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, locale)).join("\n"));
  return outcome.value;
}

/** The criterion inferred for one column beside a name and an orders column, as one line. */
function criterionOf(name: string, values: readonly Cell[]): string {
  const profile = [
    ["企業名", name, "受注件数", "営業人数"],
    ...values.map((value, at) => [`パートナー${"甲乙丙丁戊己庚辛"[at % 8]}${at}`, value, at, 3 * at + 1]),
  ];
  const found = inferred(profile).settings.criteria.find(({ column }) => column === name);
  return found ? `${found.axis} ${found.weight} ${found.scale} ${levelsText(found.levels)}`.trim() : "none";
}

describe("a criterion inferred from header and values", () => {
  it.each<[string, readonly Cell[], string]>([
    ["従業員数", [120, "約300名", "１，２００", "", 800], "potential 1 linear"],
    ["従業員数（名）", [12, 30, 45, 9000], "potential 1 log"],
    ["競合商材の取り扱い", ["有", "無", "○", "×", "あり"], "potential 1 yesno"],
    ["競合商材", ["○", "△", "×", "◎"], "potential 1 levels"],
    ["キーマンとの関係", ["A", "B", "C", "未定"], "potential 1 levels"],
    ["キーマンとの関係", ["高", "中", "低", "高"], "potential 1 levels 高=100, 中=50, 低=0"],
    ["企業規模", ["大手", "中小", "中堅", "大手"], "potential 1 levels 大手=100, 中堅=50, 中小=0"],
    ["研修参加", ["済", "未", "済", "未"], "potential 1 yesno"],
    ["研修参加", ["有", "無", "無", "無"], "potential 1 yesno"],
    ["研修参加回数", [0, 1, 1, 0], "potential 1 linear"],
    ["最終訪問日", ["2026/9/1", "2026/3/4", ""], "potential 1 recency"],
    ["主要顧客/業種", ["製造、小売", "製造", "小売"], "potential 0 match 製造, 小売"],
    ["エリア", ["関東", "関西", "関東", "関西"], "potential 0 match 関東, 関西"],
    ["商談数", [1, 4, 2], "results 0 linear"],
    ["受注金額(万円)", [0, 350, 20], "results 1 linear"],
    ["最終受注日", ["2026年4月1日", "", "R8.6.2"], "results 1 recency"],
    ["アンケート", [4, 3, 5], "potential 0 linear"],
    ["担当", ["佐藤", "鈴木", "佐藤"], "none"],
    ["電話", ["03-1234-5678", "06-1234-5678"], "none"],
    ["自由記入", ["よく会う", "関係は良好です", "これから"], "none"],
    ["No", [1, 2, 3, 4], "none"],
    // By their values: nobody knows these headers.
    ["並び", [1, 2, 3, 4], "none"],
    ["並び", [1, 2, 4, 3], "potential 0 linear"],
    ["並び", [1, 2], "potential 0 linear"],
  ])("%s", (name, values, expected) => {
    expect(criterionOf(name, values)).toBe(expected);
  });

  it("knows the English headers", () => {
    const { settings } = inferred(
      [
        ["Company", "Sales Reps", "Sells competing product?", "Industry", "# of Orders", "Last order date", "Owner"],
        ["Harbor", 12, "yes", "Retail", 0, "", "Kim"],
        ["Ridge", "about 30", "no", "Retail", 4, "2026-03-01", "Lee"],
      ],
      "en",
    );
    expect(settings.criteria.map(({ column, axis, weight, scale }) => [column, axis, weight, scale])).toEqual([
      ["Sales Reps", "potential", 1, "linear"],
      ["Sells competing product?", "potential", 1, "yesno"],
      ["Industry", "potential", 0, "match"],
      ["# of Orders", "results", 1, "linear"],
      ["Last order date", "results", 1, "recency"],
    ]);
  });
});

describe("a profile of twelve differently messy columns", () => {
  const profile: Grid = [
    ["", "パートナー管理表(2026年下期)", "", "", "", "", "", "", "", "", "", "", ""],
    [
      "№",
      "パートナー\n企業名",
      "★営業 人数",
      "社員数（名）",
      "他社商材",
      "得意業種",
      "担当エリア",
      "決裁者との関係",
      "勉強会参加",
      "FY26 商談数",
      "2026年度 受注件数",
      "受注額(税抜)",
      "直近受注日",
    ],
    [1, "霧島オフィス", "１２名", "約80", "○", "製造・物流", "九州", "良好", "2回", 4, "1件", "¥450,000", "2026/8/3"],
    [2, "白樺ネット", "5", "1,200", "×", "小売", "北海道", "普通", "-", "２", 0, 0, ""],
    [3, "(株)みずほの森", "未定", "35", "〇", "IT；金融", "関東", "なし", "1回", "不明", "—", "", "TBD"],
    [4, "大樹商事", "▲", "4.5千", "有", "製造", "関東", "良好", "0", 9, "3", "1.2億", "令和8年9月1日"],
    [5, "汐見データ", "20人", "#N/A", "", "小売/卸売", "関西", "普通", "3回", 1, 0, "―", ""],
    [6, "柊ソフト", "8", "60名", "なし", "IT", "関西", "良好", "", 0, "0件", "0円", ""],
  ];

  it("gives a map, with every assumption in the settings", () => {
    const { settings, partners, notices, problems, profile: read } = inferred(profile);
    expect(read.partnerColumn.header).toBe("パートナー 企業名");
    expect(partners).toHaveLength(6);
    expect(settings.criteria.map(({ column, axis, weight, scale }) => [column, axis, weight, scale])).toEqual([
      ["★営業 人数", "potential", 1, "linear"],
      ["社員数（名）", "potential", 1, "log"],
      ["他社商材", "potential", 1, "yesno"],
      ["得意業種", "potential", 0, "match"],
      ["担当エリア", "potential", 0, "match"],
      ["決裁者との関係", "potential", 1, "levels"],
      ["勉強会参加", "potential", 1, "linear"],
      ["FY26 商談数", "results", 0, "linear"],
      ["2026年度 受注件数", "results", 1, "linear"],
      ["受注額(税抜)", "results", 1, "log"],
      ["直近受注日", "results", 1, "recency"],
    ]);
    expect(partners.filter(({ segment }) => segment === null).map(({ name }) => name)).toEqual(["(株)みずほの森"]);
    expect(problems.map((problem) => problem.code === "badCells" && problem.why)).toEqual(["badNumber", "errorCell"]);
    expect(notices.map(({ code }) => code)).toContain("settingsInferred");
  });

  it("gives the same map from the sheet that was written", () => {
    const first = inferred(profile);
    const again = evaluate({
      profile: sheetSource(profile, "一覧"),
      settings: sheetSource(settingsGrid(first.settings), "マップ設定"),
      today: 20_700,
      locale: "ja",
      headerFirst: false,
    });
    expect(again.ok && again.value.partners).toEqual(first.partners);
  });
});
