/** A day is the one that the cell shows and today is the spreadsheet's, whatever zone the script has. */
import { describe, expect, it } from "vitest";
import type { BuiltMap } from "../../src/addon/api";
import type { HostCell } from "../../src/host/host";
import { build, formulaResult, openSpreadsheet } from "./spreadsheet";

const zones = [
  "America/Los_Angeles",
  "America/St_Johns",
  "Europe/London",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
];
/** Each zone with its neighbour and with one half the world away. */
const pairs = zones.flatMap((script, at) =>
  [1, 3].map((step) => [script, zones[(at + step) % zones.length] as string] as const),
);

/** Around midnight, on an ordinary day and on those on which clocks are changed in the zones above. */
const moments: readonly Date[] = ["2026/3/8", "2026/3/29", "2026/4/5", "2026/9/27", "2026/10/1", "2026/11/1"].flatMap(
  (day) =>
    ["00:00:00", "00:00:01", "01:30:00", "03:00:00", "12:00:00", "23:59:59"].map((time) => new Date(`${day} ${time}`)),
);
const shownDay = (moment: Date) =>
  `${moment.getFullYear()}/${String(moment.getMonth() + 1).padStart(2, "0")}/${String(moment.getDate()).padStart(2, "0")}`;

const settings: HostCell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["営業人数", "ポテンシャル", 1, "線形", 0, 100, "", "", "基準日", new Date(2026, 11, 31)],
  ["最終受注日", "実績", 1, "新しさ", 0, 365, "", "", "実績の境界", 1],
];
const profile: HostCell[][] = [
  ["企業名", "営業人数", "最終受注日"],
  ...moments.map((moment, at): HostCell[] => [`会社${at}`, 50, moment]),
];
/** Points of a day, to As of 2026-12-31 and 365 days, as a cell shows them: a day is a quarter of a point. */
const pointsOf = (moment: Date) => {
  const days =
    (Date.UTC(2026, 11, 31) - Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())) / 86_400_000;
  return Math.round(1000 - (1000 * days) / 365) / 10;
};

const opened = async (script: string, sheet: string) =>
  (
    await openSpreadsheet("ja", { 一覧: profile, マップ設定: settings }, "ja", {
      scriptTimeZone: script,
      spreadsheetTimeZone: sheet,
    })
  ).host;

/** Today in a zone, as 2026/10/01. */
const todayIn = (zone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })
    .format(new Date())
    .replaceAll("-", "/");

describe("days around midnight and around the change of clocks", () => {
  it.each(pairs)("script in %s, spreadsheet in %s", async (script, sheet) => {
    const host = await opened(script, sheet);
    const { snapshot } = ((await host.run("buildMap", null)) as { value: BuiltMap }).value;
    const days = snapshot.profile.cells.slice(1).map(([, , cell]) => (cell as { day: number }).day);
    expect(days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "/"))).toEqual(
      moments.map(shownDay),
    );
    const scores = await formulaResult(host, "=PARTNER_RESULTS('一覧'!A:C, 'マップ設定'!A:Q)");
    expect(scores.slice(0, moments.length).map(([score]) => Number(score))).toEqual(moments.map(pointsOf));
    host.dispose();
  });
});

describe("a zone that the script's own formatter does not know", () => {
  it("is asked of Google's", async () => {
    const host = await opened("America/Los_Angeles", "Pacific/Auckland");
    host.byHand("Intl.DateTimeFormat = function () { throw new RangeError('Invalid time zone specified'); }");
    const { snapshot } = ((await host.run("buildMap", null)) as { value: BuiltMap }).value;
    const days = snapshot.profile.cells.slice(1).map(([, , cell]) => (cell as { day: number }).day);
    expect(days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "/"))).toEqual(
      moments.map(shownDay),
    );
    host.dispose();
  });
});

describe("today is the spreadsheet's", () => {
  // Between these two it is never the same day.
  it.each([
    ["Pacific/Kiritimati", "Pacific/Pago_Pago"],
    ["Pacific/Pago_Pago", "Pacific/Kiritimati"],
  ])("script in %s, spreadsheet in %s", async (script, sheet) => {
    expect(todayIn(script)).not.toBe(todayIn(sheet));
    const { host } = await openSpreadsheet(
      "ja",
      {
        一覧: [
          ["企業名", "営業人数", "受注件数"],
          ["東都", 40, 1],
        ],
      },
      "ja",
      { scriptTimeZone: script, spreadsheetTimeZone: sheet },
    );
    const before = todayIn(sheet);
    await build(host);
    const written = host.cells("セグメントマップ").flat().map(String);
    expect(written.some((cell) => cell.includes(before) || cell.includes(todayIn(sheet)))).toBe(true);
    host.dispose();
  });

  it("in formulas as well: an order of today has every point", async () => {
    const sheet = "Pacific/Kiritimati";
    const [year, month, day] = todayIn(sheet).split("/").map(Number);
    const rows = [settings[0], settings[1]?.with(9, ""), settings[2]] as HostCell[][];
    const { host } = await openSpreadsheet(
      "ja",
      {
        一覧: [profile[0] as HostCell[], ["東都", 50, new Date(Number(year), Number(month) - 1, Number(day))]],
        マップ設定: rows,
      },
      "ja",
      { scriptTimeZone: "Pacific/Pago_Pago", spreadsheetTimeZone: sheet },
    );
    expect(await formulaResult(host, "=PARTNER_RESULTS('一覧'!A:C, 'マップ設定'!A:Q)")).toMatchObject([[100]]);
    host.dispose();
  });
});

describe("days that are written", () => {
  it.each([
    ["America/Los_Angeles", "Pacific/Auckland"],
    ["Pacific/Auckland", "America/Los_Angeles"],
  ])("stand in the cell as they were meant: script in %s, spreadsheet in %s", async (script, sheet) => {
    const host = await opened(script, sheet);
    const day = Date.UTC(2026, 9, 1) / 86_400_000;
    const was = { day: Date.UTC(2026, 11, 31) / 86_400_000 };
    await host.run("buildMap", null, { edits: [{ cell: "J2", was, value: { day } }] });
    await host.settle();
    expect(host.cells("マップ設定")[1]?.[9]).toEqual(new Date(2026, 9, 1));
    host.dispose();
  });
});
