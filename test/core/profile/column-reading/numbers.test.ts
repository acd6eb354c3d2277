import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { unitIn } from "../../../../src/core/cells/unit";
import { decided, type ReadingOptions, reading, refused, seen } from "./reading";

const numbers = (header: string, cells: readonly Cell[], options?: ReadingOptions) =>
  reading(header, cells, options).numbers;

describe("the unit of a header", () => {
  it.each([
    ["年商(百万円)", 1e6],
    ["年商（百万円）", 1e6],
    ["受注金額(千円)", 1e3],
    ["受注金額【単位:千円】", 1e3],
    ["売上(税抜・万円)", 1e4],
    ["売上_千円", 1e3],
    ["年商 億円", 1e8],
    ["年商百万円", 1e6],
    ["受注金額(千円単位)", 1e3],
    ["Revenue ($K)", 1e3],
    ["Revenue (USD thousands)", 1e3],
    ["Revenue (in millions)", 1e6],
    ["Revenue in $M", 1e6],
    ["Annual revenue ($'000)", 1e3],
    ["Turnover (€ mn)", 1e6],
    ["Amount won (k€)", 1e3],
    ["従業員数(百人)", 100],
    ["研修修了率(%)", 0.01],
    ["研修修了率（％）", 0.01],
    ["Completion %", 0.01],
    ["受注金額(円)", 1],
    ["営業人数(名)", 1],
  ])("%s multiplies by %d", (header, factor) => {
    expect(reading(header, [5]).unit?.factor).toBe(factor);
    expect(seen(numbers(header, [5, 7]))[0]).toBeCloseTo(factor === 0.01 ? 0.05 : 5 * factor, 9);
  });

  it.each([
    "年商",
    "受注件数(実績)",
    "売上(2025年度)",
    "契約期間(m)",
    "商談 (K社)",
    "Deals won",
    "Region (West)",
    "年商(概算)",
  ])("%s has none", (header) => expect(reading(header, [5]).unit).toBeNull());

  it("holds for bare numbers, and a cell's own unit for that cell", () => {
    const values = numbers("年商(百万円)", [120, "3億円", "500", "¥3,500,000", "1.2億", ""]);
    expect(seen(values)).toEqual([120e6, 3e8, 500e6, 3.5e6, 1.2e8, null]);
    expect(decided(values)).toEqual(["unit B3 B5 B6"]);
    expect(seen(numbers("従業員数(百人)", ["5名", 3]))).toEqual([5, 300]);
    expect(decided(numbers("従業員数(名)", ["5名", 3]))).toEqual([]);
    expect(seen(numbers("Revenue ($K)", [120, "$3.5M", "1,500"], { locale: "en" }))).toEqual([120e3, 3.5e6, 1.5e6]);
  });

  it("may stand in a line above the table, for columns of money", () => {
    expect(seen(numbers("受注金額", [120, "3億円"], { above: "単位:千円" }))).toEqual([120e3, 3e8]);
    expect(seen(numbers("Revenue", [120], { above: "All amounts in $K", locale: "en" }))).toEqual([120e3]);
    expect(seen(numbers("営業人数", [12], { above: "(単位：百万円)" }))).toEqual([12]);
  });

  it("is what the user says before all others", () => {
    const choice = { unit: unitIn("百万円") ?? null };
    expect(seen(numbers("年商", [120, "3億円"], { choice }))).toEqual([120e6, 3e8]);
  });
});

describe("bare numbers beside units", () => {
  it.each([
    [["120", "3億円", "500", "85"], "unit B3 B5"],
    [[120, "1.2M", 850, "400K"], "unit B3 B2"],
    [["800万", 12, 300], "unit B2 B3"],
  ])("a thousand times apart wait for an answer: %j", (cells, answer) => {
    expect(refused(numbers("年商", cells))).toBe(answer);
  });

  it("are in plain units where they are near, or have a counter or a mark of their own", () => {
    expect(refused(numbers("年商", ["1.2億", 95_000_000, 0]))).toBeNull();
    expect(refused(numbers("従業員数", ["1.2万人", "12人"]))).toBeNull();
    expect(refused(numbers("年商(円)", ["3億円", 120]))).toBeNull();
  });
});

describe("separators", () => {
  it("are decided for the list by one cell that can only be dots as thousands", () => {
    const beside = { "Amount won": ["12.500", "950", "1.100.000", "0", "87.000"] };
    const cells = ["1.250", "980", "12.400", "45", "300"];
    const values = numbers("Employees", cells, { beside, locale: "en" });
    expect(seen(values)).toEqual([1250, 980, 12_400, 45, 300]);
    expect(decided(values)).toEqual(["separators C4"]);
    expect(seen(numbers("Amount won", beside["Amount won"], { locale: "en" }))).toEqual([
      12_500, 950, 1.1e6, 0, 87_000,
    ]);
  });

  it("leave 12.400 alone: thousands in a count, decimals elsewhere", () => {
    expect(seen(numbers("Employees", ["12.400", "45"]))).toEqual([12_400, 45]);
    expect(decided(numbers("Employees", ["12.400", "45"]))).toEqual(["separators B2"]);
    expect(seen(numbers("Score", ["12.400", "45"]))).toEqual([12.4, 45]);
  });

  it("follow the majority, and the others are bad cells", () => {
    expect(seen(numbers("Amount", ["1.234,50", "2.500.000", "1,234,567"], { locale: "en" }))).toEqual([
      1234.5,
      2.5e6,
      "otherNotation",
    ]);
    expect(seen(numbers("金額", ["1,234.5", "1,234,567", "1.234,5"]))).toEqual([1234.5, 1_234_567, "otherNotation"]);
    expect(seen(numbers("金額", ["1,200", "3,400", "12,5"]))).toEqual([1200, 3400, "otherNotation"]);
  });

  it("read a decimal comma where the list writes so", () => {
    expect(seen(numbers("Score", ["12,5", "7,25"], { locale: "en" }))).toEqual([12.5, 7.25]);
  });

  it("group by spaces and apostrophes, too", () => {
    expect(seen(numbers("Amount", ["1 234 567", "12 500,5", "1.000.000"], { locale: "en" }))).toEqual([
      1_234_567, 12_500.5, 1e6,
    ]);
    expect(seen(numbers("Amount", ["1'234'567", "12’500.5"], { locale: "en" }))).toEqual([1_234_567, 12_500.5]);
  });

  it("wait where a spreadsheet has taken 1.250 for one and a quarter", () => {
    expect(refused(numbers("Amount", [12.5, "1.100.000", 950], { locale: "en" }))).toBe("separators B3 B2");
    expect(refused(numbers("Employees", [1.25, 980], { locale: "en", beside: { Won: ["1.100.000", 3] } }))).toBe(
      "separators C2 B2",
    );
  });

  it("are as the user says", () => {
    expect(seen(numbers("Score", ["12.400", "45"], { choice: { notation: "comma" } }))).toEqual([12_400, 45]);
  });
});

describe("currencies", () => {
  it("of the rarer kind are not read", () => {
    const values = numbers("Amount won", ["$12,000", "USD 95,000", "¥1,200,000", "$40,000", "12,500 USD"]);
    expect(seen(values)).toEqual([12_000, 95_000, "otherCurrency", 40_000, 12_500]);
    expect(decided(values)).toEqual(["currency B4"]);
    expect(seen(numbers("Amount won", [12_000, "EUR 500", "€700", "¥900"], { locale: "en" }))).toEqual([
      12_000,
      500,
      700,
      "otherCurrency",
    ]);
  });

  it("are the spreadsheet's own where a number names none: ¥ among what it made of $ is not read", () => {
    const english = { locale: "en" } as const;
    expect(seen(numbers("Amount won", [12_000, 95_000, "¥1,200,000", 0], english))).toEqual([
      12_000,
      95_000,
      "otherCurrency",
      0,
    ]);
    expect(seen(numbers("受注金額", [1_200_000, "$500", "80万円", 300_000]))).toEqual([
      1_200_000,
      "otherCurrency",
      800_000,
      300_000,
    ]);
    expect(refused(numbers("Amount won", [12_000, "¥1,200,000"], english))).toBe("currencies B3");
  });

  it("wait where they are equally many, unless the header names one", () => {
    expect(refused(numbers("Amount", ["$10", "¥1,000", "€20"]))).toBe("currencies B2 B3 B4");
    expect(seen(numbers("Amount (USD)", ["$10", "¥1,000", 7]))).toEqual([10, "otherCurrency", 7]);
  });
});

describe("bare amounts beside those that name a currency", () => {
  const dollars = { locale: "en" } as const;
  it.each<[Cell[], ReadingOptions, unknown[]]>([
    [["€5", "1,200", "1,300"], dollars, ["otherCurrency", 1200, 1300]],
    [["€5", 1200, "1,300"], dollars, ["otherCurrency", 1200, 1300]],
    // Nothing is sold in no currency.
    [["€5", "€6", "1,300", "0", 0], dollars, [5, 6, 1300, 0, 0]],
    [["€5", "1,200", "1,300"], { region: { locale: "en", dayOrder: "dmy" } }, [5, 1200, 1300]],
    [["€5", "1,200", "1,300"], {}, ["otherCurrency", 1200, 1300]],
  ])("%j", (cells, options, values) => expect(seen(numbers("Amount", cells, options))).toEqual(values));

  it("are told in the order of the rows, and where nobody can tell with one cell a currency", () => {
    expect(decided(numbers("Amount", ["€1", "£2", "€3", "$4", "$5", "$6"], dollars))).toEqual(["currency B2 B3 B4"]);
    expect(refused(numbers("Amount", ["€1", "€2", "£3", "£4"], dollars))).toBe("currencies B2 B4");
    expect(refused(numbers("Amount", ["€1", "0", "€2", "3", "4"], dollars))).toBe("currencies B2");
  });
});

describe("percents", () => {
  it("make a bare number above 1 a bad cell", () => {
    expect(seen(numbers("研修修了率", ["85%", "95", "90%"]))).toEqual([0.85, "bareAmongPercents", 0.9]);
    expect(seen(numbers("研修修了率", [0.85, 95, 0.9, 0.4]))).toEqual([0.85, "bareAmongPercents", 0.9, 0.4]);
    expect(seen(numbers("Completion rate", [0.85, 95, 0.9, 0.4]))).toEqual([0.85, "bareAmongPercents", 0.9, 0.4]);
  });

  it("are what bare numbers are under a header with %", () => {
    expect(seen(numbers("研修修了率(%)", ["85%", "95", 40, "7"]))).toEqual([0.85, 0.95, 0.4, 0.07]);
    expect(seen(numbers("研修修了率(%)", [0.85, 95, 40]))).toEqual([0.85, 0.95, 0.4]);
    expect(seen(numbers("解約率(%)", [0.5, 2, 10]))).toEqual([0.005, 0.02, 0.1]);
  });

  it("may be above 100 where they say what was reached", () => {
    expect(seen(numbers("達成率", [0.85, 1.2, 2, 95]))).toEqual([0.85, 1.2, 2, "bareAmongPercents"]);
    expect(seen(numbers("達成率", ["85%", "120%"]))).toEqual([0.85, 1.2]);
  });

  it("leave a column of bare numbers alone", () => {
    expect(seen(numbers("研修修了率", [85, 95, 40]))).toEqual([85, 95, 40]);
  });
});

describe("ranges and bounds", () => {
  it.each([
    ["10〜20名", 15],
    ["10～20", 15],
    ["51-200", 125.5],
    ["50~100名", 75],
    ["101–300", 200.5],
    ["10名〜20名", 15],
    ["10から20名", 15],
    ["10 to 20", 15],
    ["1〜5億円", 3e8],
    ["$1-5M", 3e6],
    ["1億〜5億円", 3e8],
    ["10-20%", 0.15],
    ["50名以上100名未満", 75],
    ["50人超〜100人以下", 75],
    ["between 10 and 20", 15],
    ["11+", 11],
    ["1,000+", 1000],
    ["10,000+ employees", 10_000],
    ["10名以上", 10],
    ["50 or more", 50],
    ["over 50", 50],
    [">50", 50],
    ["50名〜", 50],
    ["10名未満", 5],
    ["〜50名", 25],
    ["～50名", 25],
    ["100名以下", 50],
    ["up to 50", 25],
    ["<10", 5],
    ["less than 10", 5],
  ])("%s is %d", (text, value) => {
    const values = numbers("営業人数", [text, 3]);
    expect(seen(values)[0]).toBeCloseTo(value, 9);
    expect(decided(values)).toEqual(["ranges B2"]);
  });

  it.each(["20-10", "03-1234", "03-1234-5678", "1-2-3", "10〜多数", "2026-10", "第1-3営業"])("%s is none", (text) => {
    expect(seen(numbers("営業人数", [text, 3, 4, 5]))[0]).toMatch(/badNumber|dayAmongNumbers/);
  });
});

describe("a column of numbers", () => {
  it.each([
    ["なし", 0],
    ["無し", 0],
    ["ゼロ", 0],
    ["none", 0],
    ["None", 0],
    ["50名(うち専任3名)", 50],
    ["約10名（うち新人2名）", 10],
    ["2件(うち更新1件)", 2],
    ["12 (incl. 3 part-time)", 12],
    ["(▲5)", -5],
    ["(-5)", -5],
    ["▲ 5", -5],
    ["¥-500", -500],
    ["-¥500", -500],
    ["3割", 0.3],
    ["1,00,000", 100_000],
    ["2.5 lakh", 250_000],
    ["US$1.5m", 1_500_000],
    ["5 Mio. EUR", 5_000_000],
    ["3 million yen", 3_000_000],
    ["12ヶ月", 12],
    ["8社程度", 8],
  ])("reads %s as %d", (text, value) => expect(seen(numbers("件数", [text]))[0]).toBeCloseTo(value, 9));

  it.each(["10²", "①", "½", "12kg", "数名", "3(予定)", "2件(見込)", "集計途中", "1.2.3", "--5", "$5 €", "1,20,3"])(
    "does not read %s",
    (text) => expect(seen(numbers("件数", [text, 1, 2]))[0]).toBe("badNumber"),
  );

  it.each([
    "",
    "-",
    "－",
    "―",
    "—",
    "…",
    "?",
    "？",
    "未定",
    "不明",
    "確認中",
    "調査中",
    "非公開",
    "N/A",
    "NA",
    "TBD",
    "Unknown",
    "ー",
    "未回答",
  ])("has nothing in %j", (text) => expect(seen(numbers("件数", [text, 1]))[0]).toBeNull());

  it("takes no day, no mark and no error for a number", () => {
    const cells = [new Date(2026, 0, 2), "2026/1/2", true, "#N/A", "○", 1, 2, 3, 4, 5, 6, 7, 8];
    expect(seen(numbers("営業人数", cells)).slice(0, 5)).toEqual([
      "dayAmongNumbers",
      "dayAmongNumbers",
      "badNumber",
      "errorCell",
      "badNumber",
    ]);
  });

  it("is not used where less than 60 % can be read; the first cell that cannot is named", () => {
    const cells = ["8", "若干名", "多め", "", "未定", 8, "数名"];
    expect(refused(numbers("営業人数", cells))).toBe("unreadable B3");
    expect(numbers("営業人数", cells)).toMatchObject({ filled: 5, read: 2 });
    expect(refused(numbers("営業人数", ["多め", 1, 2]))).toBeNull();
    expect(refused(numbers("営業人数", ["", null, "-"]))).toBeNull();
  });

  it("reads a word as the user says", () => {
    const words = [
      { text: "検討中", means: 50 },
      { text: "若干名", means: "missing" },
    ] as const;
    const values = numbers("営業人数", ["検討中", "若干名", 5], { choice: { words } });
    expect([...values.given]).toEqual([[0, 50]]);
    expect(seen(values)).toEqual([null, null, 5]);
    expect(values).toMatchObject({ filled: 2, read: 2 });
    const yesNo = [
      { text: "多数", means: "yes" },
      { text: "皆無", means: "no" },
    ] as const;
    expect([...numbers("営業人数", ["多数", "皆無", 5], { choice: { words: yesNo } }).given]).toEqual([
      [0, 100],
      [1, 0],
    ]);
  });

  it.each<[Cell[], unknown[]]>([
    [
      [3, 20_261_001, 2, 0],
      [3, "dayAmongNumbers", 2, 0],
    ],
    [
      [3, 20_261_001, 20_261_002],
      [3, "dayAmongNumbers", "dayAmongNumbers"],
    ],
    [
      [0, 20_261_001],
      [0, "dayAmongNumbers"],
    ],
    // Counts as large as these, or no day of any month.
    [
      [30_000, 20_261_001],
      [30_000, 20_261_001],
    ],
    [
      [0, 0, 0, 50_000, 20_261_001],
      [0, 0, 0, 50_000, 20_261_001],
    ],
    [
      [1, 60_000, 50_000, 20_261_001],
      [1, 60_000, 50_000, 20_261_001],
    ],
    [
      [3, 20_261_399],
      [3, 20_261_399],
    ],
  ])("takes a day of eight digits among counts for no count: %j", (cells, values) => {
    expect(seen(numbers("受注件数", cells))).toEqual(values);
    expect(seen(numbers("受注金額", cells))).toEqual(cells);
  });

  it("names its cells that are no numbers from the top", () => {
    expect(numbers("営業人数", ["多め", "#N/A", 3, 20_261_001]).faults.map(({ index }) => index)).toEqual([0, 1, 3]);
  });
});

describe("a bound of the settings", () => {
  it("is read as a cell of the column would be", () => {
    expect(reading("年商(百万円)", [1]).boundOf(500)).toBe(500e6);
    expect(reading("年商(百万円)", [1]).boundOf("5億円")).toBe(5e8);
    expect(reading("修了率(%)", [80]).boundOf(50)).toBe(0.5);
    expect(reading("修了率(%)", [80]).boundOf(0.5)).toBe(0.5);
    expect(reading("修了率", [0.8]).boundOf("50%")).toBe(0.5);
    expect(reading("修了率", [0.8]).boundOf(50)).toBe(0.5);
    expect(reading("Employees", ["1.250.000"], { locale: "en" }).boundOf("12.400")).toBe(12_400);
    expect(reading("営業人数", [8]).boundOf("多い")).toBeUndefined();
  });
});
