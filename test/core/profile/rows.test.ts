import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import { findingText } from "../../../src/core/problem/finding";
import { problemText } from "../../../src/core/problem/problem";
import { settingsGrid } from "../../../src/core/settings/settings-grid";

const header = ["企業名", "営業人数", "競合取扱", "受注件数"];
const partners: Grid = [
  ["青葉", 10, "有", 3],
  ["北浜", 5, "無", 0],
  ["みなと", 8, "有", 1],
];

function evaluated(profile: Grid, settings: Grid | null = null) {
  const outcome = evaluate({
    profile: sheetSource(profile, "一覧"),
    settings: settings && sheetSource(settings, "マップ設定"),
    today: 20_800,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, "ja")).join("\n"));
  return outcome.value;
}

/** Why a row among partners is left out; "partner" where it is one. */
function roleOf(row: readonly Cell[]): string {
  const evaluation = evaluated([header, ...partners, row]);
  const left = evaluation.profile.leftOut.find(({ row: at }) => at === 4);
  if (left) return left.reason;
  return evaluation.partners.some(({ row: at }) => at === 4) ? "partner" : "none";
}

describe("a row is a partner or not", () => {
  it.each<[string, string]>([
    ...(
      "合計|合　計|総計|小計|累計|計|計3社|計 3 社|3社計|合計(12社)|合計：|【合計】|◆合計◆|〈総合計〉|全体|全体平均|平均|平均値|平均（全社）|中央値|" +
      "目標|目標値|年間目標|前年比|対前年比|構成比|関東エリア 小計|関東小計|東日本 計|関東エリア計|西日本合計|合計 東日本|小計(関東)|" +
      "Total|TOTAL:|Grand Total|Sub-total|Subtotal East|Region A total|Total (3 partners)|Total of 3 partners|Sum|Average|AVG.|Mean|Median|Target|Total East Region|Totals for Kanto|Σ|∑ 12 partners|一社あたり|1社当たり平均|最大|最小|社数|以上3社|2026年度目標|今期目標|目標との差|前年実績|対前年|東日本計|山田担当計|Ｔｏｔａｌ|ﾄｰﾀﾙ|合計２社|Ave.|Sub Total West|Count|Max|Others|その他|その他(15社)|予算|% of target"
    )
      .split("|")
      .map((name): [string, string] => [name, "total"]),
    ...(
      "山田設計|青葉会計|東京統計|佐藤時計店|トータルサポート|アクアトータル株式会社|Total Solutions|Sum Total Systems Ltd|注文住宅ネット|例会サービス|" +
      "サンプルラボ|目標達成コンサル|平均律ミュージック|全体最適研究所|合計測器|小計測工業|Average Joe's Gym|Target Systems|Source Systems|Notebook Corp|" +
      "Sample Lab|Example Corp|構成社|中央値研究所|Meanwhile Inc|Total Systems|Goal Partners|Target Partners|Max Company|Other Ocean|予算管理システム|注目商事|以上商会|【休眠】北星商事|※要確認 南商事|(株)総計|計測サービス|累計堂|時計|みなと会計|西日本設計|山田計器|最大手商事|対馬商会|Count Basie Music|Maximum Systems"
    )
      .split("|")
      .map((name): [string, string] => [name, "partner"]),
  ])("%s with values: %s", (name, role) => {
    expect(roleOf([name, 21, "有", 7])).toBe(role);
  });

  it.each<[string, string]>([
    ...(
      "※受注件数は税抜|注1) 営業人数は申告による|注:税抜|注|（注）更新は含まない|出典:推進部|出典 推進部の集計|以上|以上。|*1 as reported|Source: CRM|" +
      "Sources: finance|Note: net of tax|Notes|Copyright 2026 Aoba|© 2026 Aoba|備考：速報値|上記は2026年9月末現在の数値です。|2026年11月1日現在|令和8年9月末時点|単位:百万円|以 上|以上です|→要確認|Exported: 2026-11-01|Exported on 2026-11-01|作成日: 2026/11/1"
    )
      .split("|")
      .map((name): [string, string] => [name, "note"]),
    ..."○関東|・北海道|≪四国≫|-- APAC --|== Gold ==|■関東|◆関西エリア|● 直販|▼休眠|【関東】|【関西】(5社)|関東エリア|九州地区|東海地域|大阪支社|A区分|West region|Tokyo area|[East]|Region: West|エリア:関東"
      .split("|")
      .map((name): [string, string] => [name, "section"]),
    ..."みなと商会|注文住宅ネット|Source Systems|サンプルラボ|地域創生パートナーズ|Area Networks|【休眠】北星商事"
      .split("|")
      .map((name): [string, string] => [name, "partner"]),
  ])("%s alone: %s", (name, role) => {
    expect(roleOf([name, "", "", ""])).toBe(role);
  });

  it.each<[readonly Cell[], string]>([
    [["(1)", "(2)", "(3)", "(4)"], "numbers"],
    [[1, 2, 3, 4], "numbers"],
    [["①", "②", "③", "④"], "numbers"],
    [["(A)", "(B)", "(C)", "(D)"], "numbers"],
    [["例)株式会社サンプル", 15, "有", 2], "sample"],
    [["(例) 東都システム", 15, "有", 2], "sample"],
    [["記入例", 15, "有", 2], "sample"],
    [["サンプル1", 15, "有", 2], "sample"],
    [["Example: Acme", 15, "有", 2], "sample"],
    [["sample", 15, "有", 2], "sample"],
    [["e.g. Acme", 15, "有", 2], "sample"],
    [["ex) 青葉", 15, "有", 2], "sample"],
    [["必須", "半角数字", "有/無を選択", "整数"], "rule"],
    [["(必須)", "(人)", "(有/無)", "(件)"], "rule"],
    [["required", "number", "Yes/No", "number"], "rule"],
    [["企業名", "営業人数", "競合取扱", "受注件数"], "header"],
    [["Company", "Sales reps", "Competitor", "Orders"], "header"],
    [["", 23, "", 4], "nameless"],
    ...["〃", "″", "々", "↑", "同上", "同　上", "Ditto", "same as above", "-", "未定", "不明", "N/A"].map(
      (name): [readonly Cell[], string] => [[name, 23, "有", 4], "nameless"],
    ),
    [["同和商事", 23, "有", 4], "partner"],
    [["Sameday Ltd", 23, "有", 4], "partner"],
    [["-", "-", "", "―"], "none"],
    [["", "合計", "", 4], "total"],
    [["", "", "", ""], "none"],
  ])("%j: %s", (row, role) => {
    expect(roleOf(row)).toBe(role);
  });

  it.each<[readonly Cell[], string]>([
    [["■西日本", "| 担当: 山田", "", ""], "section"],
    [["■西日本", "", "", "2社"], "section"],
    [["◆West", "(2 partners)", "", ""], "section"],
    [["■西日本販売", 12, "", ""], "partner"],
    [["■西日本販売", "約30名", "有", ""], "partner"],
    [["■西日本販売", "", "有", ""], "partner"],
    [["■西日本販売", "未定", "", ""], "partner"],
    [["みなと商会", "担当: 山田", "", ""], "partner"],
  ])("%j above rows with numbers: %s", (row, role) => {
    const { profile, partners: all } = evaluated([header, ...partners, row, ["瀬戸内", 4, "無", 2]]);
    const left = profile.leftOut.find(({ row: at }) => at === 4)?.reason;
    expect(left ?? (all.some(({ row: at }) => at === 4) ? "partner" : "none")).toBe(role);
  });

  it.each<[readonly Cell[]]>([
    [["", "(名)", "(有/無)", "(千円)"]],
    [["-", "名", "", "千円"]],
    [["(必須)", "人", "有/無", "（千円）"]],
  ])("%j under the header gives the units", (units) => {
    const { profile, reading } = evaluated([
      ["企業名", "営業人数", "競合取扱", "受注金額"],
      units,
      ["青葉", 10, "有", 300],
      ["北浜", 5, "無", "1億円"],
    ]);
    expect(profile.leftOut.map(({ row, reason }) => [row, reason])).toEqual([[1, "rule"]]);
    const amounts = profile.columns.find(({ header: each }) => each === "受注金額");
    expect(amounts && [...reading.scored.readings.of(amounts).numbers.values]).toEqual([300_000, 100_000_000]);
  });

  it("is a total by its numbers where three columns are the sum or the mean of those above", () => {
    const rows = [
      ["企業名", "営業人数", "従業員数", "受注件数"],
      ["青葉", 10, 40, 3],
      ["北浜", 5, 30, 2],
      ["東日本", 15, 70, 5],
      ["みなと", 8, 20, 1],
      ["瀬戸内", 4, 10, 2],
      ["西日本", 12, 30, 3],
      ["全部", 27, 100, 8],
    ];
    const { profile } = evaluated(rows);
    expect(profile.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [3, "total"],
      [6, "total"],
      [7, "total"],
    ]);
    const means = evaluated([...rows.slice(0, 3), ["ふつう", 7.5, 35, 2.5]]);
    expect(means.profile.leftOut).toHaveLength(1);
  });

  it("is a total whose name ends in 計 where its numbers are the sum of the rows right above", () => {
    const { profile } = evaluated([
      ["企業名", "営業人数", "受注件数"],
      ["青葉", 10, 3],
      ["北浜", 5, 0],
      ["山田計", 15, 3],
      ["みなと", 8, 2],
      ["佐藤計", 8, 2],
      ["第一計", 23, 5],
      ["東都計", 4, 1],
    ]);
    expect(profile.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [3, "total"],
      [5, "total"],
      [6, "total"],
    ]);
    expect(profile.partners.map(({ name }) => name)).toEqual(["青葉", "北浜", "みなと", "東都計"]);
  });

  it("is the title of a second table where it stands alone right above that table's header", () => {
    const { profile } = evaluated([
      ["Partner", "Sales reps", "Deals won"],
      ["Alpha", 10, 3],
      ["New", "", ""],
      ["", "", ""],
      ["West", "", ""],
      ["Partner", "Deals won", "Sales reps"],
      ["Gamma", 2, 8],
    ]);
    expect(profile.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "section"],
      [5, "header"],
    ]);
    expect(profile.partners.map(({ name }) => name)).toEqual(["Alpha", "New", "Gamma"]);
  });

  it("is no total when it is one partner's figures once more, or agrees in two columns only", () => {
    expect(
      evaluated([
        ["企業名", "営業人数", "従業員数", "受注件数"],
        ["青葉", 10, 40, 3],
        ["北浜", 0, 0, 0],
        ["双子", 10, 40, 3],
        ["みなと", 20, 80, 0],
      ]).partners,
    ).toHaveLength(4);
  });
});

describe("what is left out", () => {
  const withTotal: Grid = [header, ...partners, ["合計", 23, "", 4], ["", 2, "無", 1]];

  it("is named with its row, its address and its reason", () => {
    const said = evaluated(withTotal).notices.map((notice) => findingText(notice, "ja"));
    expect(said.join("\n")).toMatch(/5 行目\(A5\)の「合計」は合計/);
    expect(said.join("\n")).toMatch(/A6 に企業名がなく/);
  });

  it("can be declared a partner, another row can be left out, and a row without a name can belong to the one above", () => {
    const { settings } = evaluated(withTotal);
    const grid = settingsGrid({
      ...settings,
      rows: [
        { name: "合計", as: "partner" },
        { name: "北浜", as: "skip" },
      ],
    });
    const decided = evaluated(withTotal, grid);
    expect(decided.partners.map(({ name }) => name)).toEqual(["青葉", "みなと", "合計"]);
    expect(decided.settings.rows).toEqual([
      { name: "合計", as: "partner" },
      { name: "北浜", as: "skip" },
    ]);
  });

  it("can be a partner of a name that says nothing, where the settings say so", () => {
    const profile: Grid = [header, ...partners, ["N/A", 20, "有", 2]];
    expect(evaluated(profile).partners).toHaveLength(3);
    const { settings } = evaluated(profile);
    const decided = evaluated(profile, settingsGrid({ ...settings, rows: [{ name: "N/A", as: "partner" }] }));
    expect(decided.partners.map(({ name }) => name)).toEqual(["青葉", "北浜", "みなと", "N/A"]);
  });

  it("adds up what belongs to the row above", () => {
    const rows: Grid = [
      ["企業名", "拠点", "営業人数", "受注件数"],
      ["青葉", "東京", 10, 0],
      ["", "大阪", 25, 4],
      ["北浜", "名古屋", 40, 1],
    ];
    const { settings, partners: before } = evaluated(rows);
    expect(before[0]?.results).toBe(0);
    const after = evaluated(rows, settingsGrid({ ...settings, rows: [{ name: "青葉", as: "above" }] }));
    expect(after.partners.map(({ results, potential }) => [potential, results])).toEqual([
      [87.5, 100],
      [100, 25],
    ]);
    expect(after.notices.filter(({ code }) => code === "noName")).toEqual([]);
  });

  it("adds a row with a name of its own to the one above, or a row named by its address", () => {
    const rows: Grid = [
      ["企業名", "営業人数", "受注件数"],
      ["青葉", 10, 0],
      ["青葉 大阪", 25, 4],
      ["北浜", 40, 1],
      ["", 10, 1],
    ];
    const { settings } = evaluated(rows);
    const after = evaluated(
      rows,
      settingsGrid({
        ...settings,
        rows: [
          { name: "青葉 大阪", as: "above" },
          { name: "A5", as: "above" },
        ],
      }),
    );
    expect(after.partners.map(({ name, results }) => [name, results])).toEqual([
      ["青葉", 100],
      ["北浜", 50],
    ]);
  });

  it("says what a row can be", () => {
    const { settings } = evaluated(withTotal);
    const grid = settingsGrid({ ...settings, rows: [{ name: "合計", as: "partner" }] }).map((row) =>
      row.map((cell) => (cell === "会社" ? "たぶん" : cell)),
    );
    expect(() => evaluated(withTotal, grid)).toThrow(/たぶん.*会社・除外・上の行/s);
  });
});

describe("a partner's place", () => {
  const name = fc.constantFrom("合計", "小計 関東", "Grand total", "平均", "計3社");
  const row = fc.oneof(
    fc.tuple(name, fc.nat(500), fc.constant(""), fc.nat(90)).map((cells): readonly Cell[] => cells),
    fc.constantFrom<readonly Cell[]>(
      ["※注記です", "", "", ""],
      ["■関東エリア", "", "", ""],
      ["出典:推進部", "", "", ""],
      ["", "", "", ""],
      header,
      ["(1)", "(2)", "(3)", "(4)"],
      ["例)株式会社サンプル", 900, "有", 90],
    ),
  );
  const list = fc.array(fc.tuple(fc.nat(99), fc.constantFrom("有", "無"), fc.nat(9)), { minLength: 2, maxLength: 12 });

  it("is the same with totals, notes, headings and the like anywhere among the rows", () => {
    fc.assert(
      fc.property(list, fc.array(fc.tuple(fc.nat(12), row), { maxLength: 5 }), (figures, added) => {
        const plain: (readonly Cell[])[] = figures.map(([staff, competing, orders], at) => [
          `会社${"甲乙丙丁戊己庚辛壬癸子丑"[at]}`,
          staff,
          competing,
          orders,
        ]);
        const rows = [...plain];
        for (const [at, cells] of added) rows.splice(Math.min(at, rows.length), 0, cells);
        const told = ({ partners: all }: ReturnType<typeof evaluated>) =>
          all.map(({ name: who, potential, results, segment }) => [who, potential, results, segment]);
        expect(told(evaluated([header, ...rows]))).toEqual(told(evaluated([header, ...plain])));
      }),
      { numRuns: 200 },
    );
  });
});
