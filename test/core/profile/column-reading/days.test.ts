import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { asOf, decided, type ReadingOptions, reading, refused, seenDays } from "./reading";

const days = (header: string, cells: readonly Cell[], options?: ReadingOptions) =>
  reading(header, cells, options).days(asOf);
const english = { locale: "en" } as const;

describe("a day", () => {
  it.each([
    ["2026/10/1", "2026-10-01"],
    ["2026-10-01", "2026-10-01"],
    ["2026.10.1", "2026-10-01"],
    ["２０２６年１０月１日", "2026-10-01"],
    ["2026年10月", "2026-10-01"],
    ["2026/10/1(木)", "2026-10-01"],
    ["2026/10/1 13:20", "2026-10-01"],
    ["2026-10-01T12:00:00Z", "2026-10-01"],
    ["令和8年10月1日", "2026-10-01"],
    ["R8.10.1", "2026-10-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["H30/4/1", "2018-04-01"],
    ["Oct 1, 2026", "2026-10-01"],
    ["October 1 2026", "2026-10-01"],
    ["1 Oct 2026", "2026-10-01"],
    ["1-Oct-26", "2026-10-01"],
    ["1st October 2026", "2026-10-01"],
    ["Thursday, October 1, 2026", "2026-10-01"],
    ["Oct 2026", "2026-10-01"],
    ["1.10.2026", "2026-10-01"],
    ["26/10/1", "2026-10-01"],
    ["'26/10/01", "2026-10-01"],
    ["20261001", "2026-10-01"],
    [20261001, "2026-10-01"],
    [46296, "2026-10-01"],
    ["46296", "2026-10-01"],
    [new Date(2026, 9, 1), "2026-10-01"],
  ])("is read from %s", (cell, day) => expect(seenDays(days("最終受注日", [cell]))).toEqual([day]));

  it.each([
    ["2026/13/1", "badDay"],
    ["2026/2/30", "badDay"],
    ["先月", "badDay"],
    ["10/1", "badDay"],
    [5, "numberAmongDays"],
    ["12件", "numberAmongDays"],
    [20261399, "numberAmongDays"],
    [true, "badDay"],
    ["#REF!", "errorCell"],
  ])("is not read from %s", (cell, code) =>
    expect(seenDays(days("最終受注日", [cell, "2026/1/1", "2026/1/2"]))[0]).toBe(code),
  );
});

describe("the order of a day's numbers", () => {
  it("is decided by one text that fits one order only", () => {
    const cells = ["03/11/2026", "01/12/2025", "05/01/2026", "28/10/2026", "11/02/2026"];
    const values = days("Last order date", cells, english);
    expect(seenDays(values)).toEqual(["2026-11-03", "2025-12-01", "2026-01-05", "2026-10-28", "2026-02-11"]);
    expect(decided(values)).toEqual(["dayOrder B5"]);
    expect(seenDays(days("Last order date", ["03/11/2026", "10/28/2026"], english))).toEqual([
      "2026-03-11",
      "2026-10-28",
    ]);
  });

  it("follows the majority, and the others are bad cells", () => {
    expect(seenDays(days("Date", ["28/10/2026", "29/10/2026", "10/30/2026", "01/02/2026"], english))).toEqual([
      "2026-10-28",
      "2026-10-29",
      "otherDayOrder",
      "2026-02-01",
    ]);
  });

  it("is another column's where the column shows nothing", () => {
    const values = days("Last visit date", ["03/02/2026"], { ...english, beside: { "Order date": ["28/10/2026"] } });
    expect(seenDays(values)).toEqual(["2026-02-03"]);
    expect(decided(values)).toEqual(["dayOrder C2"]);
  });

  it("is the locale's where nothing shows it, and that is told", () => {
    const cells = ["03/02/2026", "05/06/2026"];
    expect(seenDays(days("Date", cells, english))).toEqual(["2026-03-02", "2026-05-06"]);
    expect(decided(days("Date", cells, english))).toEqual(["dayOrder B2"]);
    const british = { region: { locale: "en", dayOrder: "dmy" } } as const;
    expect(seenDays(days("Date", cells, british))).toEqual(["2026-02-03", "2026-06-05"]);
  });

  it("begins with the year where a Japanese year has two digits", () => {
    expect(seenDays(days("最終受注日", ["25/10/11", "10/11/12"]))).toEqual(["2025-10-11", "2010-11-12"]);
    expect(seenDays(days("Date", ["10/28/25", "10/11/24"], english))).toEqual(["2025-10-28", "2024-10-11"]);
  });

  it("waits where the spreadsheet has made days of some of them in the other order", () => {
    const cells = [new Date(2026, 2, 11), "28/10/2026"];
    expect(refused(days("Order date", cells, english))).toBe("dayOrder B3 B2");
    expect(seenDays(days("Order date", cells, { ...english, choice: { dayOrder: "dmy" } }))).toEqual([
      "2026-11-03",
      "2026-10-28",
    ]);
    const kept = days("Order date", cells, { ...english, choice: { dayOrder: "mdy" } });
    expect(seenDays(kept)).toEqual(["2026-03-11", "otherDayOrder"]);
    expect(refused(days("Order date", [new Date(2026, 2, 11), "10/28/2026"], english))).toBeNull();
  });
});

describe("a day after As of", () => {
  it("is a bad cell under a header of the past only", () => {
    const cells = ["2062/10/01", "2026/11/26", new Date(2062, 5, 30), "2020/1/1"];
    for (const header of ["最終受注日", "直近の訪問日", "Last order date", "Last_Order_Date__c"]) {
      expect(seenDays(days(header, cells))).toEqual(["dayAhead", "2026-11-26", "dayAhead", "2020-01-01"]);
    }
    for (const header of ["契約日", "次回訪問日", "最終受注日(予定)", "Renewal date"]) {
      expect(seenDays(days(header, cells))[0]).toBe("2062-10-01");
    }
  });
});

describe("a column of days", () => {
  it("does not take counts for days", () => {
    expect(refused(days("最終受注日", [3, 5, "2026/1/1"]))).toBe("unreadable B2");
  });

  it("leaves blanks, dashes and なし without a value", () => {
    expect(seenDays(days("最終受注日", ["", "-", "なし", "none", "2026/1/1"]))).toEqual([
      null,
      null,
      null,
      null,
      "2026-01-01",
    ]);
  });
});
