import { describe, expect, it } from "vitest";
import { headerPeriod, periodDays, withoutDates, withoutPeriod } from "../../../src/core/profile/header-period";

const dayNumber = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const shown = (days: readonly [number, number] | null) =>
  days?.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)).join(" ") ?? null;

/** The first and the last day of the period that a header names, for one that names no year as of 2026-11-26. */
const daysOf = (header: string) => {
  const period = headerPeriod(header.normalize("NFKC").toLowerCase());
  return period && shown(periodDays(period, dayNumber("2026-11-26")));
};

describe("the days of a header's period", () => {
  it.each(
    [
      [
        "2025-04-01 2026-03-31",
        "2025年度受注件数|FY25 orders|FY2025|fy '25|FY 25|FY25-26|FY2025/2026|25年度 売上|令和7年度|R7年度|R7受注件数|R7_受注件数|2026年3月期 売上|2026/3期|26.03月期",
      ],
      ["2019-04-01 2020-03-31", "令和元年度|平成31年度|H31年度"],
      ["2025-01-01 2025-12-31", "2025年受注件数|受注 2025|25年受注件数|令和7年受注|25年_売上"],
      ["2019-01-01 2019-12-31", "令和元年|平成31年"],
      // Halves: of a fiscal year from April, of a year from January.
      [
        "2025-04-01 2025-09-30",
        "2025年度上期|2025年度 上半期|25年度上期|FY25H1|FY25 1H|FY2025-H1|FY25 orders H1|2025年4月〜9月|2025年4月-2025年9月|2025/4~9月|2025年度 4月〜9月",
      ],
      [
        "2025-10-01 2026-03-31",
        "2025年度下期|25年度 下半期|FY25 H2|FY25-2H|2025年10月〜2026年3月|2025/10-2026/3|2025年度 受注 下期",
      ],
      ["2025-01-01 2025-06-30", "2025年上期|2025上半期|2025 H1|2025 orders H1|2025-H1|H1 2025|H1-2025"],
      ["2025-07-01 2025-12-31", "2025年下期|2025年 下半期|2025H2|H2 2025"],
      // Quarters.
      [
        "2025-04-01 2025-06-30",
        "2025年度第1四半期|2025年度1Q|2025年度 Q1|25年度1四半期|FY25Q1|FY25 1Q|FY25-Q1|2025Q2|2025年Q2|2025-Q2|2025/Q2|Q2 2025|Q2-2025",
      ],
      [
        "2026-01-01 2026-03-31",
        "2025年度第4四半期|2025年度4Q|FY25 Q4|FY25 4Q|2026 Q1|2026 orders Q1|Q1 2026|2025年度 受注 4Q|FY25 orders Q4",
      ],
      // Months.
      [
        "2025-10-01 2025-10-31",
        "2025年10月|2025年10月 3Q|2025/10受注|2025-10|2025.10|受注 202510|2025/10/1|2025年10月1日|2025年度 10月|10月 2025年度|2025 10月",
      ],
      ["2025-02-01 2025-02-28", "2025年2月|2025/02|202502|2024年度 受注件数 2月"],
      // The last one of that name.
      ["2026-04-01 2026-04-30", "4月受注件数|04月|受注 Apr|April orders"],
      ["2026-11-01 2026-11-30", "11月受注件数|Nov|November"],
      ["2025-12-01 2025-12-31", "12月受注|Dec orders"],
      ["2026-05-01 2026-05-31", "May|May orders|Orders May"],
      ["2026-09-01 2026-09-30", "Sept|Sep|September"],
      ["2026-04-01 2026-09-30", "上期受注件数|上半期|4月〜9月受注|4~9月"],
      ["2026-10-01 2027-03-31", "下期受注件数|10月〜3月受注|10月-3月"],
      ["2026-04-01 2026-06-30", "1Q受注|第1四半期|1四半期|Q2 orders"],
      ["2026-01-01 2026-03-31", "4Q受注|Q1 orders"],
      ["2026-10-01 2026-12-31", "3Q受注|Q4 orders"],
      ["2026-01-01 2026-06-30", "Orders H1"],
      ["2026-07-01 2026-12-31", "H2 orders"],
    ].flatMap(([days = "", headers = ""]) => headers.split("|").map((header) => [header, days] as const)),
  )("%s: %s", (header, days) => expect(daysOf(header)).toBe(days));

  it.each(
    "今期受注件数|当期|今年度実績|本年売上|当年度|今月|今四半期|This year|Orders this month|This fiscal year|YTD orders|Year to date".split(
      "|",
    ),
  )("count from today in %s", (header) => {
    expect(headerPeriod(header.toLowerCase())).toMatchObject({ days: null });
    expect(daysOf(header)).toBeNull();
  });

  it.each(
    "受注件数|前年受注|月間訪問件数|3か月以内の訪問|12月以降の受注|Orders|Maybe|Marketing|Octopus|Decision maker|Q5|h3|受注123456|1990|YTDs|Mayor|4月間".split(
      "|",
    ),
  )("are none in %s", (header) => expect(headerPeriod(header.toLowerCase())).toBeNull());
});

describe("a header without its period", () => {
  it.each([
    ["2025年度 受注件数", "受注件数", "受注件数"],
    ["受注件数(2025年)", "受注件数( )", "受注件数"],
    ["受注_2026/8", "受注_", "受注"],
    ["orders fy25 q3", "orders", "orders"],
    ["前年受注件数", "前年受注件数", "受注件数"],
    ["前々年度 受注件数", "前々年度 受注件数", "受注件数"],
    ["昨年度受注", "昨年度受注", "受注"],
    ["前期受注", "前期受注", "受注"],
    ["昨年受注", "昨年受注", "受注"],
    ["受注  2025年  件数", "受注 件数", "受注 件数"],
    ["今期受注件数", "今期受注件数", "受注件数"],
    ["orders last year", "orders last year", "orders"],
    ["prior year orders", "prior year orders", "orders"],
    ["4月  受注 [確定]", "受注 [確定]", "受注 確定"],
    ["受注件数", "受注件数", "受注件数"],
  ])("%s: %s, %s", (header, dates, period) => {
    expect(withoutDates(header)).toBe(dates);
    expect(withoutPeriod(header)).toBe(period);
  });

  it("has its period as written", () => {
    expect(headerPeriod("受注 2025年度 上期")?.text).toBe("2025年度 上期");
    expect(headerPeriod("受注 4月")?.text).toBe("4月");
    expect(headerPeriod("ytd orders")?.text).toBe("ytd");
  });
});
