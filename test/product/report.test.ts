/** The report as a sheet: made new each time, whatever happens while it is made. */
import { expect, it } from "vitest";
import type { ChangedSheet } from "../../src/addon/api";
import { parseDay } from "../../src/core/cells/day";
import type { Outcome } from "../../src/core/problem/problem";
import { reportOf } from "../../src/core/sheets/report/report";
import { reportChange } from "../../src/core/sheets/report/report-change";
import { evaluateSnapshot } from "../../src/core/wire/snapshot";
import { builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, profile, settings } = workedExamples.ja;
/** A picture of one pixel. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const utc = { spreadsheetTimeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC", now: Date.UTC(2026, 10, 26, 12) };

it("a report that dies at any call leaves all else as it was, and the next click makes it", async () => {
  const { host } = await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings }, "ja", utc);
  const { snapshot } = await builtMap(host, profileName);
  const evaluation = evaluateSnapshot(snapshot);
  if (!evaluation.ok) throw new Error("the map can be read");
  const report = reportOf({
    evaluation: evaluation.value,
    day: parseDay("2026-11-26") ?? 0,
    profile: "=1+1",
    filter: "",
    steps: null,
    happened: null,
    work: null,
    isShown: null,
    plan: ["+81", "'計画"],
  });
  const change = reportChange(report, dot, "ja", "2026-11-26");
  const make = () => host.run("changeSheets", [change]) as Promise<Outcome<ChangedSheet[]>>;
  const shown = (name: string) => ({
    cells: host.cells(name),
    colours: host.backgrounds(name),
    images: host.images(name).map((image) => ({ ...image, id: 0 })),
  });
  const before = host.sheetNames().map((name) => [name, host.cells(name)]);
  const remove = () =>
    host.byHand("for (const each of book.getSheets()) if (/^レポート/.test(each.getName())) book.deleteSheet(each)");
  host.forgetCalls();
  expect(await make()).toMatchObject({ ok: true, value: [{ name: "レポート 2026-11-26" }] });
  const calls = host.serviceCalls().length;
  const expected = shown("レポート 2026-11-26");
  expect(expected.cells.flat()).toEqual(expect.arrayContaining(["+81", "'計画"]));
  for (let lived = 0; lived < calls; lived += 1) {
    remove();
    host.liveFor(lived);
    await expect(make(), `died after ${lived}`).rejects.toThrow(/maximum execution time/);
    host.liveFor(null);
    const made = await make();
    const name = made.ok ? (made.value[0]?.name ?? "") : "";
    expect(shown(name), `died after ${lived}`).toEqual(expected);
    for (const [each, cells] of before) expect(host.cells(each as string)).toEqual(cells);
  }
  console.log(`Kill points of a report survived: ${calls}`);
  host.dispose();
});
