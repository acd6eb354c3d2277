import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import type { RowDecision } from "../../../src/core/model/settings";
import { profileOf } from "./read-list";

const header = ["企業名", "営業人数", "従業員数", "受注件数"];
const [first, second]: Grid = [
  ["青葉", 5, 40, 1],
  ["北浜", 6, 30, 8],
];

/** `青葉 北浜+5`: names, each with the rows on the sheet that belong to it, too. */
const partnersOf = (list: Grid, rows: readonly RowDecision[] = []) =>
  profileOf(list, { rows })
    .partners.map(({ name, more = [] }) => [name, ...more.map((row) => row + 1)].join("+"))
    .join(" ");

/** `4 total 合計`: rows on the sheet that are left out. */
const leftOutOf = (list: Grid, rows: readonly RowDecision[] = []) =>
  profileOf(list, { rows }).leftOut.map(({ row, reason, text }) => `${row + 1} ${reason} ${text}`);

const noticesOf = (list: Grid, rows: readonly RowDecision[] = []) => profileOf(list, { rows }).notices;
const rowsUnder = (...rows: Grid): Grid => [header, first as readonly Cell[], second as readonly Cell[], ...rows];

describe("a row that is no partner", () => {
  it.each<[string, readonly Cell[], string]>([
    ["a total", ["合計", 11, 70, 9], "4 total 合計"],
    ["a total in another column", ["", "合計", 70, 9], "4 total 合計"],
    ["a total by its numbers alone", ["全部", 11, 70, 9], "4 total 全部"],
    ["a total by its numbers, without a name", ["", 11, 70, 9], "4 total 11"],
    ["a mean by its numbers alone", ["ふつう", 5.5, 35, 4.5], "4 total ふつう"],
    ["a note", ["※受注件数は税抜", "", "", ""], "4 note ※受注件数は税抜"],
    ["a note over two cells", ["注:", "受注件数は税抜です", "", ""], "4 note 注:"],
    ["a note in another column", ["", "※受注件数は税抜", "", ""], "4 note ※受注件数は税抜"],
    ["a note in two other columns", ["", "注:", "税抜", ""], "4 note 注:"],
    ["a heading", ["■関東エリア", "", "", ""], "4 section ■関東エリア"],
    ["a heading in another column", ["", "■関東エリア", "", ""], "4 section ■関東エリア"],
    ["a short text in another column", ["", "関東のかたがた", "", ""], "4 section 関東のかたがた"],
    ["a text of 20 letters in another column", ["", "あ".repeat(20), "", ""], `4 section ${"あ".repeat(20)}`],
    ["a long text in another column", ["", "か".repeat(21), "", ""], `4 note ${"か".repeat(21)}`],
    ["numbers of columns", ["(1)", "(2)", "(3)", "(4)"], "4 numbers (1)"],
    ["numbers of columns that begin with 2", ["②", "③", "④", "⑤"], "4 numbers ②"],
    ["numbers of columns but for the first", ["", 1, 2, 3], "4 numbers 1"],
    ["a sample", ["例)株式会社サンプル", 900, 900, 90], "4 sample 例)株式会社サンプル"],
    ["a sample in another column", ["", "記入例", 900, 90], "4 sample 記入例"],
    ["rules of input", ["必須", "半角数字", "半角数字", "整数"], "4 rule 必須"],
    ["units", ["", "(名)", "(名)", "(件)"], "4 rule (名)"],
    ["half of it units", ["-", "(名)", "従業員", ""], "4 rule -"],
    ["the header once more", header, "4 header 企業名"],
    ["values without a name", ["", 7, 20, 2], "4 nameless 北浜"],
    ["a word for totals right of a number", ["", 7, "合計", 2], "4 nameless 北浜"],
    ["a word for notes beside a number", ["", "※税抜", 5, ""], "4 nameless 北浜"],
    ["words for notes in three cells", ["", "※税抜", "甲", "乙"], "4 nameless 北浜"],
    ["units without brackets", ["-", "人", "人", "千円"], "4 rule -"],
    ["values under 〃", ["〃", 7, 20, 2], "4 nameless 北浜"],
  ])("%s", (_, row, told) => {
    const list = rowsUnder(row, ["みなと", 1, 2, 3]);
    expect(leftOutOf(list)).toEqual([told]);
    expect(partnersOf(list)).toBe("青葉 北浜 みなと");
  });

  it.each<[string, readonly Cell[]]>([
    ["a note's word with values", ["注目商事", 7, 20, 2]],
    ["a sign of a note with values", ["※要確認 南商事", 7, 20, 2]],
    ["a mark of a heading with values", ["【休眠】北星", 7, 20, 2]],
    ["a mark of a heading before its name", ["■北星商会", 7, 20, 2]],
    ["a sign of a note and two words", ["※要確認 南商事", "未定", "調整中", ""]],
    ["a word of rules in its name", ["形式商会", "甲", "乙", "丙"]],
    ["a word of rules in its name and a number", ["形式商会", "(名)", 5, "(件)"]],
    ["a number for its name", ["(1)", 7, 20, 2]],
    ["nothing but a name", ["新規商会", "", "", ""]],
    ["figures like a partner's above", ["双子", 5, 40, 1]],
    ["a word of rules beside numbers", ["リスト商会", 7, 20, 2]],
    ["numbers like those of columns that begin later", ["(3)", 4, 5, 6]],
  ])("but it is one with %s", (_, row) => {
    expect(leftOutOf(rowsUnder(row))).toEqual([]);
    expect(partnersOf(rowsUnder(row))).toBe(`青葉 北浜 ${row[0]}`);
  });

  it.each<[string, readonly Cell[]]>([
    ["nothing", ["", "", null, ""]],
    ["dashes", ["", "-", "―", ""]],
    ["boxes without a tick", ["", false, "", false]],
  ])("%s is not told", (_, row) => {
    expect(leftOutOf(rowsUnder(row))).toEqual([]);
    expect(noticesOf(rowsUnder(row))).toEqual([]);
  });

  it("is not told where it only has its number written beforehand", () => {
    const list: Grid = [
      ["No.", "企業名", "受注件数"],
      [1, "青葉", 3],
      [2, "北浜", 5],
      [3, "", ""],
      [4, "", false],
    ];
    expect(leftOutOf(list)).toEqual([]);
    expect(leftOutOf([...list.slice(0, 3), [7, "", ""]])).toEqual(["4 nameless 北浜"]);
    expect(
      leftOutOf([
        ["数", "企業名", "受注件数"],
        ["甲", "青葉", 3],
        [4, "", ""],
      ]),
    ).toEqual(["3 nameless 青葉"]);
  });

  it("is told with its row, its place and how it was known", () => {
    const place = { sheet: "一覧", cell: "A4" };
    expect(noticesOf(rowsUnder(["合計", 11, 70, 9]))).toEqual([
      { code: "leftOutRow", reason: "total", row: 4, text: "合計", place },
    ]);
    expect(noticesOf(rowsUnder(["全部", 11, 70, 9]))).toEqual([
      { code: "leftOutRow", reason: "total", row: 4, text: "全部", place, bySum: "sum" },
    ]);
    expect(noticesOf(rowsUnder(["", 11, 70, 9]))).toMatchObject([{ reason: "total", bySum: "sum" }]);
    expect(noticesOf(rowsUnder(["ふつう", 5.5, 35, 4.5]))).toMatchObject([{ bySum: "mean" }]);
    expect(noticesOf(rowsUnder(["", 7, 20, 2], ["", 8, 21, 3]))).toEqual([
      { code: "noName", places: [place, { sheet: "一覧", cell: "A5" }], above: "北浜" },
    ]);
    expect(noticesOf([header, ["", 7, 20, 2], first as readonly Cell[]])).toMatchObject([
      { code: "noName", above: null },
    ]);
    expect(leftOutOf([header, ["", 7, 20, 2], first as readonly Cell[]])).toEqual(["2 nameless A2"]);
  });

  it("is a name that is an error, told as a problem", () => {
    const { problems, partners } = profileOf(rowsUnder(["#N/A", 7, 20, 2]));
    expect(partners).toHaveLength(2);
    expect(problems).toEqual([{ code: "badName", text: "#N/A", place: { sheet: "一覧", cell: "A4" } }]);
  });

  it.each<[string, Grid, readonly string[]]>([
    [
      "after a heading",
      rowsUnder(["■西", "", "", ""], ["みなと", 1, 2, 3], ["瀬戸", 2, 3, 4], ["西", 3, 5, 7]),
      ["4 section ■西", "7 total 西"],
    ],
    [
      "after a heading in another column",
      rowsUnder(["", "■西", "", ""], ["みなと", 1, 2, 3], ["瀬戸", 2, 3, 4], ["西", 3, 5, 7]),
      ["4 section ■西", "7 total 西"],
    ],
    [
      "after a total",
      rowsUnder(["小計", 11, 70, 9], ["みなと", 1, 2, 3], ["瀬戸", 2, 3, 4], ["西", 3, 5, 7]),
      ["4 total 小計", "7 total 西"],
    ],
    [
      "after a total in another column",
      rowsUnder(["", "小計", 70, 9], ["みなと", 1, 2, 3], ["瀬戸", 2, 3, 4], ["西", 3, 5, 7]),
      ["4 total 小計", "7 total 西"],
    ],
    [
      "not after a note",
      rowsUnder(["※税抜", "", "", ""], ["みなと", 1, 2, 3], ["瀬戸", 2, 3, 4], ["西", 3, 5, 7]),
      ["4 note ※税抜"],
    ],
    [
      "with a row without a name in it",
      rowsUnder(["", 7, 20, 2], ["全部", 18, 90, 11]),
      ["4 nameless 北浜", "5 total 全部"],
    ],
  ])("is a total of the rows %s", (_, list, told) => expect(leftOutOf(list)).toEqual(told));

  it("is no total by rates, codes or years, which do not add up", () => {
    const list = (name: string): Grid => [
      ["企業名", "営業人数", "従業員数", name],
      ["青葉", 5, 40, 1],
      ["北浜", 6, 30, 8],
      ["全部", 11, 70, 9],
    ];
    expect(leftOutOf(list("受注件数"))).toEqual(["4 total 全部"]);
    for (const name of [
      "受注率",
      "割合",
      "前年比",
      "Win rate",
      "Account ID",
      "No.",
      "企業番号",
      "企業コード",
      "設立年",
    ]) {
      expect(leftOutOf(list(name))).toEqual([]);
    }
  });
});

describe("a sample", () => {
  const sample = ["記入例", 900, 900, 90];
  it("gives way to partners, in its place among the rows left out", () => {
    expect(leftOutOf([header, sample, first as readonly Cell[], ["合計", 5, 40, 1]])).toEqual([
      "2 sample 記入例",
      "4 total 合計",
    ]);
  });

  it("shows alone what the map will be like", () => {
    expect(partnersOf([header, sample])).toBe("記入例");
    expect(noticesOf([header, sample])).toEqual([{ code: "onlySamples", places: [{ sheet: "一覧", cell: "A2" }] }]);
  });
});

describe("a legend under the list", () => {
  const graded = (...below: Grid): Grid => [
    ["企業名", "規模", "受注件数"],
    ["青葉", "A", 3],
    ["北浜", "大手", 5],
    ["", "", ""],
    ...below,
  ];
  it("explains what stands in it", () => {
    expect(leftOutOf(graded(["A", "100社以上", ""], ["大手：", "上場", ""]))).toEqual(["5 note A", "6 note 大手："]);
    expect(leftOutOf(graded(["Ａ:", "", ""]))).toEqual(["5 note Ａ:"]);
    expect(leftOutOf([...graded().slice(0, 3), ["※規模", "", ""], ["A", "100社以上", ""]])).toEqual([
      "4 note ※規模",
      "5 note A",
    ]);
  });

  it.each<[string, Grid]>([
    ["a name that does not stand in it", graded(["B", "100社以上", ""])],
    ["a partner's name", graded(["青葉", "再", ""])],
    ["values", graded(["A", 100, ""])],
    ["more than two cells", graded(["A", "甲", "乙"])],
    [
      "no blank row above",
      [
        ["企業名", "規模", "受注件数"],
        ["青葉", "A", 3],
        ["A", "大手", ""],
      ],
    ],
    [
      "a long name",
      [
        ["企業名", "規模", "受注件数"],
        ["青葉", "大規模法人", 3],
        ["", "", ""],
        ["大規模法人", "上場", ""],
      ],
    ],
  ])("is none with %s", (_, list) => expect(leftOutOf(list)).toEqual([]));
});

describe("what the settings say of a row", () => {
  const list = rowsUnder(["合計", 7, 20, 2], ["", 8, 21, 3], ["", 9, 22, 4]);
  it.each<[string, readonly RowDecision[], string, readonly string[]]>([
    ["nothing", [], "青葉 北浜", ["4 total 合計", "5 nameless 北浜", "6 nameless 北浜"]],
    ["a partner", [{ name: "合計", as: "partner" }], "青葉 北浜 合計", ["5 nameless 合計", "6 nameless 合計"]],
    [
      "none",
      [{ name: "青葉", as: "skip" }],
      "北浜",
      ["2 decided 青葉", "4 total 合計", "5 nameless 北浜", "6 nameless 北浜"],
    ],
    [
      "part of the one above",
      [{ name: "北浜", as: "above" }],
      "青葉+3",
      ["4 total 合計", "5 nameless 青葉", "6 nameless 青葉"],
    ],
    [
      "part of the one above, by its address",
      [{ name: "A5", as: "above" }],
      "青葉 北浜+5",
      ["4 total 合計", "6 nameless 北浜"],
    ],
    [
      "none, by its address",
      [{ name: "a6", as: "skip" }],
      "青葉 北浜",
      ["4 total 合計", "5 nameless 北浜", "6 decided "],
    ],
    [
      "part of one that is not there",
      [{ name: "青葉", as: "above" }],
      "青葉 北浜",
      ["4 total 合計", "5 nameless 北浜", "6 nameless 北浜"],
    ],
  ])("%s", (_, rows, partners, leftOut) => {
    expect(partnersOf(list, rows)).toBe(partners);
    expect(leftOutOf(list, rows)).toEqual(leftOut);
  });

  it("of a name with rows without one under it is about those", () => {
    const branches = rowsUnder(["", 7, 20, 2], ["〃", 8, 21, 3], ["みなと", 1, 2, 3]);
    expect(partnersOf(branches, [{ name: "北浜", as: "above" }])).toBe("青葉 北浜+4+5 みなと");
    expect(partnersOf(rowsUnder(["", "", "", ""]), [{ name: "北浜", as: "above" }])).toBe("青葉+3");
  });

  it("may be that a word for nobody is a partner's name", () => {
    expect(partnersOf(rowsUnder(["N/A", 7, 20, 2]), [{ name: "N/A", as: "partner" }])).toBe("青葉 北浜 N/A");
    expect(partnersOf(rowsUnder(["N/A", 7, 20, 2]))).toBe("青葉 北浜");
  });
});
