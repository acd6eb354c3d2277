import { describe, expect, it } from "vitest";
import type { HostCell } from "../../src/host/host";
import { Zone } from "../../src/host/values/zone";
import { inScript, withAddOn } from "./fixture";

const day = new Date(2026, 9, 1);
const zones = [
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "UTC",
  "Europe/London",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Pacific/Auckland",
];
const pairs = zones.flatMap((script) => zones.map((sheet) => [script, sheet] as const));

describe("a zone's clock", () => {
  it.each<[zone: string, wall: string, instant: string]>([
    ["Asia/Tokyo", "2026-10-01T00:00:00Z", "2026-09-30T15:00:00Z"],
    ["America/Los_Angeles", "2026-11-01T00:30:00Z", "2026-11-01T07:30:00Z"],
    // Shown twice: the first.
    ["America/Los_Angeles", "2026-11-01T01:30:00Z", "2026-11-01T08:30:00Z"],
    ["America/Los_Angeles", "2026-11-01T02:30:00Z", "2026-11-01T10:30:00Z"],
    // Skipped: as if the clock had not been changed yet.
    ["America/Los_Angeles", "2026-03-08T02:30:00Z", "2026-03-08T10:30:00Z"],
    ["Pacific/Auckland", "2026-09-27T02:30:00Z", "2026-09-26T14:30:00Z"],
    ["Pacific/Auckland", "2026-04-05T02:30:00Z", "2026-04-04T13:30:00Z"],
    // Midnight itself is skipped.
    ["America/Santiago", "2026-09-06T00:00:00Z", "2026-09-06T04:00:00Z"],
    ["Asia/Kolkata", "2026-10-01T00:00:00Z", "2026-09-30T18:30:00Z"],
  ])("in %s %s is %s", (name, wall, instant) => {
    expect(new Date(new Zone(name).instantOf(Date.parse(wall))).toISOString()).toBe(new Date(instant).toISOString());
  });

  it("gives back every hour of a year that it shows, of one shown twice the first", () => {
    for (const name of zones) {
      const zone = new Zone(name);
      const hours = Array.from({ length: 366 * 24 }, (_, hour) => Date.UTC(2026, 0, 1) + hour * 3_600_000);
      const moved = hours.map((instant) => zone.instantOf(zone.wallOf(instant)) - instant);
      expect(
        [...new Set(moved)].every((by) => by === 0 || by === -3_600_000),
        name,
      ).toBe(true);
      expect(moved.filter((by) => by !== 0).length, name).toBeLessThan(2);
    }
  });

  it("is none where there is no such zone", () => {
    expect(() => new Zone("Asia/Nowhere")).toThrow(RangeError);
  });
});

describe("dates reach a script as instants of the spreadsheet's zone", () => {
  const work = `
    const date = sheet.getRange("A1").getValue();
    return [date.toISOString(), Utilities.formatDate(date, book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm"),
      Utilities.formatDate(date, Session.getScriptTimeZone(), "yyyy-M-d"),
      [date.getFullYear(), date.getMonth() + 1, date.getDate()].join("-"), date instanceof Date]`;

  it.each(pairs)("script in %s, spreadsheet in %s", async (script, sheet) => {
    const [iso, shown, scriptDay, localDay, isDate] = (await inScript(work, [[day]], undefined, {
      scriptTimeZone: script,
      spreadsheetTimeZone: sheet,
    })) as [string, string, string, string, boolean];
    expect(shown).toBe("2026-10-01 00:00");
    expect(localDay).toBe(scriptDay);
    expect(isDate).toBe(true);
    const ahead = new Zone(sheet).offsetAt(Date.parse(iso));
    expect(new Date(Date.parse(iso) + ahead).toISOString()).toBe("2026-10-01T00:00:00.000Z");
  });

  it("and are written back as what the spreadsheet's clock shows", async () => {
    const host = await withAddOn(
      "function work() { SpreadsheetApp.getActiveSheet().getRange('A2:A3').setValues([[new Date(2026, 9, 1)], [SpreadsheetApp.getActiveSheet().getRange('A1').getValue()]]) }",
      [[day]],
      { scriptTimeZone: "America/Los_Angeles", spreadsheetTimeZone: "Pacific/Auckland" },
    );
    await host.run("work");
    const cells = host.cells("表").map(([cell]) => cell as Date);
    // Midnight in Los Angeles is 20:00 in Auckland.
    expect(cells[1]).toEqual(new Date(2026, 9, 1, 20));
    expect(cells[2]).toEqual(day);
    host.dispose();
  });

  it("in formulas as well, arguments and results", async () => {
    const host = await withAddOn(
      `
      /** @customfunction */
      function SAME(date) { return date }
      /** @customfunction */
      function ISO(date) { return date.toISOString() }`,
      [[day]],
      { scriptTimeZone: "America/Los_Angeles", spreadsheetTimeZone: "Pacific/Auckland" },
    );
    host.type("表", "B1", "=SAME(A1)");
    host.type("表", "C1", "=ISO(A1)");
    await host.settle();
    const [cells] = host.cells("表") as HostCell[][];
    expect(cells?.slice(1)).toEqual([day, "2026-09-30T11:00:00.000Z"]);
    host.dispose();
  });
});

describe("a script's own calendar", () => {
  it.each(zones)("is that of %s", async (zone) => {
    const body = `
      const date = new Date(2026, 2, 8, 12, 30);
      date.setDate(date.getDate() + 1);
      return [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getDay(),
        Utilities.formatDate(date, "${zone}", "yyyy-MM-dd HH:mm"), new Date("2026/10/1").getHours(),
        new Date("2026-10-01").toISOString(), date.toString().slice(0, 24), 0 - new Date(2026, 0, 1).getTimezoneOffset()]`;
    expect(await inScript(body, undefined, undefined, { scriptTimeZone: zone })).toEqual([
      2026,
      2,
      9,
      12,
      30,
      1,
      "2026-03-09 12:30",
      0,
      "2026-10-01T00:00:00.000Z",
      "Mon Mar 09 2026 12:30:00",
      new Zone(zone).offsetAt(Date.UTC(2026, 0, 1)) / 60_000,
    ]);
  });
});
