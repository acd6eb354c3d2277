/** What a column's reading tells with its values: what was decided, by what, and the addresses that show it. */
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { unitIn } from "../../../../src/core/cells/unit";
import { headerValues } from "../../../../src/core/profile/column-reading/header-values";
import { listEvidence } from "../../../../src/core/profile/column-reading/list-evidence";
import { isCount, shownBy } from "../../../../src/core/profile/column-reading/separators";
import { asOf, type ReadingOptions, reading, refused, seen, seenDays, seenYesNo } from "./reading";

type Told = ReturnType<typeof reading>["numbers" | "yesNo"];

/** Decisions as words: what, how, by what, where. */
const told = ({ decisions }: Told) =>
  decisions.map((decision) => {
    const facts = { ...decision } as unknown as Readonly<Record<string, unknown>>;
    const places = (facts.places ?? facts.own ?? []) as readonly { readonly cell: string }[];
    return [
      facts.what,
      ...[facts.notation, facts.order, facts.mark, facts.as, facts.from].filter((fact) => fact !== undefined),
      ...places.map(({ cell }) => cell),
    ].join(" ");
  });

const en = { locale: "en" } as const;
type Row = readonly [
  header: string,
  cells: readonly Cell[],
  options: ReadingOptions,
  values: unknown[],
  told: string[],
];

describe("the notation of a column", () => {
  const commas = { Won: ["1.100.000", "2.200.000"] };
  const points = { Won: ["1,234.50", "7"] };
  const rows: readonly Row[] = [
    // One cell for certain.
    ["Amount", ["1.100.000", "950"], en, [1.1e6, 950], ["separators comma cells B2"]],
    ["Amount", ["1,100,000", "950"], en, [1.1e6, 950], []],
    ["Amount", ["1.234,50", "1,234.5"], en, ["otherNotation", 1234.5], []],
    ["Amount", ["1.234,50", "1,234.5", "2.000.000"], en, [1234.5, "otherNotation", 2e6], ["separators comma cells B2"]],
    // Beside dots for thousands 1,200 is no thousand where there are many of what is counted, and a decimal elsewhere.
    ["Amount", ["1.100.000", "1,200"], en, [1.1e6, "otherNotation"], ["separators comma cells B2"]],
    ["Employees", ["1.100.000", "1,200"], en, [1.1e6, "otherNotation"], ["separators comma cells B2"]],
    ["Score", ["1.100.000", "1,200"], en, [1.1e6, 1.2], ["separators comma cells B2"]],
    // Likely ones: the more, and in Japanese a decimal comma only where the list has one for certain.
    ["Score", ["12,5", "7,25", "3.5"], en, [12.5, 7.25, "badNumber"], ["separators comma cells B2"]],
    ["Score", ["12,5", "3.5"], en, ["otherNotation", 3.5], []],
    ["Score", ["12,5", "3.5", "4.5"], en, ["otherNotation", 3.5, 4.5], []],
    ["点", ["12,5", "7,25", 3, 4, 5, 6], {}, ["badNumber", "badNumber", 3, 4, 5, 6], []],
    ["点", ["12,5", "7,25"], { beside: commas }, [12.5, 7.25], ["separators comma cells B2"]],
    ["点", ["12,5", "7,25", 3, 4, 5, 6], { beside: points }, ["badNumber", "badNumber", 3, 4, 5, 6], []],
    // 12.400 alone: the list, and in a count thousands all the same.
    ["Score", ["12.400", "45"], { ...en, beside: commas }, [12_400, 45], ["separators comma list C2"]],
    ["Score", ["12.400", "45"], { ...en, beside: points }, [12.4, 45], ["separators point list C2"]],
    ["Employees", ["12.400", "45"], { ...en, beside: points }, [12_400, 45], ["separators comma default B2"]],
    ["Score", ["12.400", "3.250"], en, [12.4, 3.25], ["separators point default B2 B3"]],
    ["Score", ["12.400", "3.5"], en, [12.4, 3.5], ["separators point cells B2"]],
    ["Score", ["45", "7"], { ...en, beside: commas }, [45, 7], []],
    ["Amount", ["1,200"], { ...en, beside: commas }, [1200], []],
    // As the user says, without a doubt about the others.
    ["Score", ["12.400"], { ...en, choice: { notation: "comma" } }, [12_400], ["separators comma choice B2"]],
    ["Score", ["12.400"], { ...en, choice: { notation: "point" } }, [12.4], ["separators point choice B2"]],
    [
      "Amount",
      ["1.234,50", "1,234.5"],
      { choice: { notation: "comma" } },
      [1234.5, "badNumber"],
      ["separators comma choice B2"],
    ],
  ];

  it.each(rows)("%s %j", (header, cells, options, values, decisions) => {
    const { numbers } = reading(header, cells, options);
    expect(seen(numbers)).toEqual(values);
    expect(told(numbers)).toEqual(decisions);
  });

  it("is shown by twenty cells and no more", () => {
    const cells = Array.from({ length: 25 }, (_, at) => `${at + 1}.400`);
    expect(told(reading("Score", cells, en).numbers)).toEqual([
      `separators point default ${Array.from({ length: 20 }, (_, at) => `B${at + 2}`).join(" ")}`,
    ]);
  });

  it.each([
    ["Amount", [12.5, "1.100.000", 950], en, "separators B3 B2"],
    ["Amount", [12, "1.100.000", 950], en, null],
    ["Amount", [12.5, "1.100.000"], { ...en, choice: { notation: "comma" } }, null],
    ["Employees", [1.25, 980], { ...en, beside: commas }, "separators C2 B2"],
    ["Employees", [1.25, 980], { ...en, beside: points }, null],
    ["Employees", [1.25, 980], en, null],
    ["Score", [1.25, 980], { ...en, beside: commas }, null],
  ] satisfies readonly (readonly [string, readonly Cell[], ReadingOptions, string | null])[])(
    "%s %j: numbers that the spreadsheet made of 1.250 are asked about",
    (header, cells, options, doubt) => expect(refused(reading(header, cells, options).numbers)).toBe(doubt),
  );

  it.each([
    ["1,234,567", "point sure"],
    ["1,234.5", "point sure"],
    ["1.234.567", "comma sure"],
    ["1.234,5", "comma sure"],
    ["12,34,567", "point sure"],
    ["12.400", "open"],
    ["0.400", "point"],
    ["1,200", "point"],
    ["12.5", "point"],
    ["12,5", "comma"],
    ["12", null],
    ["2026.1.2", null],
    ["192.168.1.1", null],
    ["abc 1.2.3", null],
    [`1.234,5${" ".repeat(53)}`, "comma sure"],
    [`1.234,5${" ".repeat(54)}`, null],
  ])("%s shows %s", (text, shown) => {
    const found = shownBy(text);
    expect(found === null || found === "open" ? found : `${found.notation}${found.sure ? " sure" : ""}`).toBe(shown);
  });

  it("is of a count where the header says so", () => {
    expect(["営業人数", "受注金額", "点"].map((header) => isCount(headerValues(header)))).toEqual([true, false, false]);
  });
});

describe("the unit of a column", () => {
  const million = unitIn("百万円") ?? null;
  it.each([
    ["年商", [120, "3億円"], { choice: { unit: million } }, ["unit choice B3"]],
    ["年商(百万円)", [120, "3億円", "¥5,000"], {}, ["unit header B3 B4"]],
    ["受注金額", [120, "3億円"], { above: "単位:千円" }, ["unit line B4"]],
    ["営業人数", [120], { above: "単位:千円" }, []],
    ["受注金額(円)", [120, "3億円"], {}, []],
  ] satisfies readonly (readonly [string, readonly Cell[], ReadingOptions, string[]])[])(
    "%s %j",
    (header, cells, options, decisions) => expect(told(reading(header, cells, options).numbers)).toEqual(decisions),
  );

  it.each([
    // The largest with a unit beside the least bare one, exactly a thousand times apart.
    [["1万", 10, 40], "unit B2 B3"],
    [["1万", 11, 40], null],
    [["5万", "1万", 40, 50], "unit B2 B4"],
    [["1万", "5万", 50, 40], "unit B3 B5"],
    // The largest bare one beside the smallest with a unit.
    [["1万", 10_000_000, 20_000], "unit B2 B3"],
    [["1万", 20_000, 10_000_000], "unit B2 B4"],
    [["1万", 20_000, 9_999_999], null],
    [["0万", 5], null],
    [["1万"], null],
    [["1万", 0, ""], null],
    [["1万", "5人"], null],
    [["1万", -10], "unit B2 B3"],
  ] satisfies readonly (readonly [readonly Cell[], string | null])[])(
    "is asked for where bare numbers stand far from others: %j",
    (cells, doubt) => expect(refused(reading("年商", cells).numbers)).toBe(doubt),
  );
});

describe("percents", () => {
  it.each([
    // Under a header with %: fractions where nothing is above 1, or where they are ten times apart from the percents.
    ["修了率(%)", [0.85, 0.4, 1], [0.85, 0.4, 1]],
    ["修了率(%)", [0.85, 8.5], [0.85, 0.085]],
    ["修了率(%)", [0.85, 8.4], [0.0085, 0.084]],
    ["修了率(%)", [0.85, 1, 40], [0.85, 1, 0.4]],
    ["修了率(%)", [1, 40], [0.01, 0.4]],
    ["修了率(%)", [0, 40], [0, 0.4]],
    ["修了率(%)", ["0.85", "40"], [0.85, 0.4]],
    ["修了率(%)", ["0.85", "85%", "2"], [0.0085, 0.85, 0.02]],
    ["修了率(%)", [-0.5, 40], [-0.5, 0.4]],
    // A bare number above 1 is a bad cell beside percents, and beside fractions of a rate.
    ["修了率", [0.5, 1, 1.1], [0.5, 1, "bareAmongPercents"]],
    ["修了率", [0, 1, 40], [0, 1, 40]],
    ["修了率", [1, 40], [1, 40]],
    ["修了率", ["0.5", "40", "1"], [0.5, "bareAmongPercents", 1]],
    ["修了", ["50%", 0.5, "40"], [0.5, 0.5, "bareAmongPercents"]],
    ["修了", [0.5, 40], [0.5, 40]],
    ["達成率", [0.5, 10, 10.1], [0.5, 10, "bareAmongPercents"]],
    ["修了率", [0.5, -2], [0.5, "bareAmongPercents"]],
  ] satisfies readonly (readonly [string, readonly Cell[], unknown[]])[])("%s %j", (header, cells, values) =>
    expect(seen(reading(header, cells).numbers)).toEqual(values),
  );
});

describe("the order of days", () => {
  const days = (header: string, cells: readonly Cell[], options?: ReadingOptions) =>
    reading(header, cells, options).days(asOf);
  const british = { region: { locale: "en", dayOrder: "dmy" } } as const;
  const japanese = { region: { locale: "ja", dayOrder: "dmy" } } as const;
  const rows: readonly Row[] = [
    ["Date", ["28/10/2026", "01/02/2026"], en, ["2026-10-28", "2026-02-01"], ["dayOrder dmy cells B2"]],
    ["Date", ["01/02/2026", "10/28/2026"], en, ["2026-01-02", "2026-10-28"], ["dayOrder mdy cells B3"]],
    ["Date", ["28/10/2026", "10/28/2026"], en, ["otherDayOrder", "2026-10-28"], ["dayOrder mdy cells B3"]],
    ["Date", ["10/28/2026", "28/10/2026"], british, ["otherDayOrder", "2026-10-28"], ["dayOrder dmy cells B3"]],
    ["Date", ["01/02/2026"], british, ["2026-02-01"], ["dayOrder dmy default B2"]],
    ["Date", ["01/02/2026"], { ...en, beside: { Won: ["28/10/2026"] } }, ["2026-02-01"], ["dayOrder dmy list C2"]],
    ["Date", ["01/02/2026"], { ...en, choice: { dayOrder: "dmy" } }, ["2026-02-01"], ["dayOrder dmy choice B2"]],
    ["Date", ["01/02/2026"], { ...en, choice: { dayOrder: "ymd" } }, ["2026-01-02"], ["dayOrder mdy default B2"]],
    // Two digits: the year first in Japanese, elsewhere only where nothing else is a day.
    ["受注日", ["25/10/11"], japanese, ["2025-10-11"], ["dayOrder ymd default B2"]],
    ["契約日", ["31/12/25"], japanese, ["2031-12-25"], ["dayOrder ymd default B2"]],
    ["受注日", ["10/28/25"], {}, ["2025-10-28"], ["dayOrder mdy cells B2"]],
    ["受注日", ["25/10/11"], { choice: { dayOrder: "dmy" } }, ["2011-10-25"], ["dayOrder dmy choice B2"]],
    ["受注日", ["25/10/11"], { choice: { dayOrder: "ymd" } }, ["2025-10-11"], ["dayOrder ymd choice B2"]],
    ["Date", ["10/11/25"], en, ["2025-10-11"], ["dayOrder mdy default B2"]],
    ["Date", ["32/10/11"], en, ["2032-10-11"], ["dayOrder ymd cells B2"]],
    [
      "Date",
      ["28/10/25", "01/02/2026"],
      en,
      ["2025-10-28", "2026-01-02"],
      ["dayOrder mdy default B3", "dayOrder dmy cells B2"],
    ],
  ];

  it.each(rows)("%s %j", (header, cells, options, values, decisions) => {
    const found = days(header, cells, options);
    expect(seenDays(found)).toEqual(values);
    expect(told(found)).toEqual(decisions);
  });

  it("is exchanged only where a text shows that the spreadsheet's was not meant", () => {
    const choice = { dayOrder: "dmy" } as const;
    expect(seenDays(days("Date", [new Date(2026, 2, 11), "11/02/2026"], { ...en, choice }))).toEqual([
      "2026-03-11",
      "2026-02-11",
    ]);
    expect(seenDays(days("Date", [new Date(2026, 2, 11), "28/10/2026"], { ...en, choice }))).toEqual([
      "2026-11-03",
      "2026-10-28",
    ]);
    expect(seenDays(days("Date", [new Date(2026, 2, 31), "28/10/2026"], { ...en, choice }))).toEqual([
      "2026-03-31",
      "2026-10-28",
    ]);
    expect(refused(days("Date", [new Date(2026, 2, 11), "28/10/2026"], { ...en, choice }))).toBeNull();
    expect(refused(days("Date", [new Date(2026, 2, 11), new Date(2026, 2, 12), "32/13/2026"], en))).toBeNull();
  });

  it("words with points and words for missing are no days, and no bad cells", () => {
    const words = [
      { text: "検討中", means: 50 },
      { text: "延期", means: "missing" },
    ] as const;
    const found = days("最終受注日", ["検討中", "延期", "2026/1/1", "来月"], { choice: { words } });
    expect([...found.given]).toEqual([[0, 50]]);
    expect(seenDays(found)).toEqual([null, null, "2026-01-01", "badDay"]);
    expect(found).toMatchObject({ read: 2, filled: 3 });
  });

  it("bad cells are told in the order of the rows", () => {
    const found = days("最終受注日", ["2062/1/1", "x", "2026/1/1", "28/10/2026", "10/28/2026"]);
    expect(found.faults.map(({ index, code }) => `${index} ${code}`)).toEqual([
      "0 dayAhead",
      "1 badDay",
      "3 otherDayOrder",
    ]);
    expect(found).toMatchObject({ read: 2, filled: 5 });
    expect(seenDays(days("最終受注日", [" 20261001 ", "a20261001", "20261001x", new Date(Number.NaN)]))).toEqual([
      "2026-10-01",
      "badDay",
      "badDay",
      "badDay",
    ]);
  });
});

describe("what the list shows as a whole", () => {
  const placeOf = (index: number) => ({ sheet: "一覧", cell: `B${index + 2}` });
  const of = (...cells: Cell[]) => {
    const { notation, dayOrder } = listEvidence([{ cells, placeOf }], []);
    return [
      notation && `${notation.notation} ${notation.place.cell}`,
      dayOrder && `${dayOrder.order} ${dayOrder.place.cell}`,
    ];
  };

  it.each([
    [["1.100.000"], ["comma B2", null]],
    [
      ["12.400", "1,200"],
      [null, null],
    ],
    [
      ["1.100.000", "1,100,000"],
      [null, null],
    ],
    [
      ["1.100.000", "1,100,000", "2,200,000"],
      ["point B3", null],
    ],
    [
      ["2,200,000", "1.100.000", "1.100.000", "1.100.000"],
      ["comma B3", null],
    ],
    [["28/10/2026"], [null, "dmy B2"]],
    [["10/28/2026"], [null, "mdy B2"]],
    [["10-28-2026"], [null, "mdy B2"]],
    [["01/02/2026"], [null, null]],
    [["28/10/26"], [null, null]],
    [
      ["28/10/2026", "10/28/2026"],
      [null, null],
    ],
    [
      ["28/10/2026", "10/28/2026", "10/29/2026"],
      [null, "mdy B3"],
    ],
    [
      ["2026/10/28", 5, null, "x"],
      [null, null],
    ],
    [[`1.100.000${" ".repeat(51)}`], ["comma B2", null]],
    [[`1.100.000${" ".repeat(52)}`], [null, null]],
  ])("%j", (cells, shown) => expect(of(...cells)).toEqual(shown));

  it("has the unit of the first line that names one", () => {
    expect(listEvidence([], ["代理店一覧", "単位:千円", "単位:百万円"]).unit?.factor).toBe(1000);
    expect(listEvidence([], ["代理店一覧"]).unit).toBeNull();
  });
});

describe("what a header says of its values", () => {
  it.each([
    ["NumberOfEmployees", "count"],
    ["Employee_Count__c", "count"],
    ["LastOrderDate", "day"],
    ["受注日(予定)", "day"],
    ["受注件数【累計】", "count"],
    ["(受注金額)", "money"],
    ["契約率（見込）", "rate"],
    ["備考", null],
    ["受注件数(うち新規の金額)", "count"],
    ["区分(日付)", null],
    ["(日付)", null],
  ])("%s: %s", (header, kind) => expect(headerValues(header).kind).toBe(kind));
});

describe("yes and no", () => {
  const yesNo = (header: string, cells: readonly Cell[], options?: ReadingOptions) =>
    reading(header, cells, options).yesNo;
  const rows: readonly Row[] = [
    ["受講", ["○", "", "○"], {}, ["yes", "no", "yes"], ["ticks ○ B3"]],
    ["受講", [" x ", "", "x"], {}, ["yes", "no", "yes"], ["ticks x B3"]],
    ["受講", ["○", "-", ""], {}, ["yes", null, null], ["blanks missing B3 B4"]],
    ["受講", ["○", "", ""], { choice: { blanks: "missing" } }, ["yes", null, null], ["blanks missing B3 B4"]],
    ["受講", ["×", "", ""], {}, ["no", null, null], []],
    ["受講", ["○", "×", ""], {}, ["yes", "no", null], []],
    ["受講", ["○", "×", ""], { choice: { blanks: "no" } }, ["yes", "no", "no"], ["blanks no B4"]],
    ["受講", ["x", "○", ""], {}, ["no", "yes", null], []],
    ["受講", ["o", "x", ""], {}, ["yes", "no", null], []],
    ["受講", ["o", "×", ""], {}, ["yes", "no", null], []],
    ["受講", ["はい", "いいえ", "検討中", true, false], {}, ["yes", "no", "badYesNo", "yes", "no"], []],
    ["受講", ["はい", "いいえ", "#N/A"], {}, ["yes", "no", "errorCell"], []],
    [
      "受講済か",
      ["製品X", "製品Y", "", "はい"],
      { choice: { blanks: "no" } },
      ["yes", "yes", "no", "yes"],
      ["filledIsYes B2 B3", "blanks no B4"],
    ],
    [
      "受講済か",
      ["製品X", "製品Y", "#N/A"],
      { choice: { blanks: "no" } },
      ["yes", "yes", "errorCell"],
      ["filledIsYes B2 B3"],
    ],
  ];

  it.each(rows)("%s %j", (header, cells, options, values, decisions) => {
    const found = yesNo(header, cells, options);
    expect(seenYesNo(found)).toEqual(values);
    expect(told(found)).toEqual(decisions);
  });

  it("names and days under a header of yes and no are offered as yes", () => {
    expect(refused(yesNo("競合取扱の有無", ["製品X", "製品Y", "有"]))).toBe("offered B2");
    expect(refused(yesNo("競合", ["製品X", "製品Y", "有"]))).toBe("unreadable B2");
    const found = yesNo("競合取扱の有無", ["製品X", "製品Y", "有"], { choice: { blanks: "no" } });
    expect(found).toMatchObject({ read: 3, filled: 3, refusal: null, faults: [] });
  });

  it("words are as the user says", () => {
    const words = [
      { text: "検討中", means: 50 },
      { text: "対応予定", means: "yes" },
      { text: "休止", means: "no" },
      { text: "保留", means: "missing" },
    ] as const;
    const found = yesNo("受講", ["検討中", "対応予定", "休止", "保留", "有"], { choice: { words } });
    expect([...found.given]).toEqual([[0, 50]]);
    expect(seenYesNo(found)).toEqual([null, "yes", "no", null, "yes"]);
    expect(found).toMatchObject({ read: 4, filled: 4 });
  });
});
