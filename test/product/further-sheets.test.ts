/** Sheets of ours besides map and settings, as the page reads them and has them written. */
import { describe, expect, it } from "vitest";
import type { ChangedSheet, FoundSheet, SheetChange, WantedSheet } from "../../src/addon/api";
import type { Outcome } from "../../src/core/problem/problem";
import { rowPrints } from "../../src/core/sheets/further/further-sheet";
import type { Host } from "../../src/host/host";
import { openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const wanted: WantedSheet = { mark: "sheet:test", names: ["試し", "Trial"] };

const hostile = "=IMPORTXML(1)";

const first: SheetChange = {
  seen: { kind: "none", mark: wanted.mark, name: "試し" },
  formats: [{ row: 0, column: 0, formats: [["@", "@", "General", "yyyy/mm/dd"]] }],
  writes: [{ row: 0, column: 0, cells: [[wanted.mark, hostile, 2, { day: 20_000 }]] }],
  looks: [{ ranges: ["B1:C1"], bold: true, background: "#eeeeee", choices: ["はい", "いいえ"] }],
  hideColumns: [{ column: 0, count: 1 }],
  frozenRows: 1,
};

const change = (host: Host, ...changes: SheetChange[]) =>
  host.run("changeSheets", changes) as Promise<Outcome<ChangedSheet[]>>;

async function found(host: Host): Promise<FoundSheet[]> {
  const outcome = (await host.run("furtherSheets", [wanted])) as Outcome<FoundSheet[]>;
  return outcome.ok ? [...outcome.value] : [];
}

async function opened() {
  const { host } = await openSpreadsheet("ja", { 一覧: workedExamples.ja.profile });
  expect(await change(host, first)).toMatchObject({ ok: true, value: [{ name: "試し" }] });
  const [sheet] = await found(host);
  if (!sheet) throw new Error("the sheet must be found");
  return { host, sheet };
}

describe("a further sheet", () => {
  it("is found by its mark wherever it went, with its cells as they are: a text that looks like a formula is a text", async () => {
    const { host, sheet } = await opened();
    expect(sheet).toMatchObject({ wanted: wanted.mark, mark: wanted.mark, formulas: [] });
    expect(sheet.cells[0]).toEqual([wanted.mark, hostile, 2, { day: 20_000 }]);
    host.addSheet("Trial", [["somebody's"]]);
    const values = [{ row: 2, column: 1, cells: [["+81"]] }];
    const seen = { kind: "rows", sheet: sheet.id, prints: rowPrints(sheet.cells) } as const;
    const renamed = await change(host, {
      seen,
      rename: "別の名前",
      formats: [{ row: 2, column: 1, formats: [["@"]] }],
      writes: values,
    });
    expect(renamed).toEqual({ ok: true, value: [{ id: sheet.id, name: "別の名前" }] });
    expect((await found(host)).map(({ name, cells }) => [name, cells[2]?.[1]])).toEqual([["別の名前", "+81"]]);
  });

  it("is not written where somebody changed it meanwhile, and the address is told", async () => {
    const { host, sheet } = await opened();
    const rows: SheetChange = {
      seen: { kind: "rows", sheet: sheet.id, prints: rowPrints(sheet.cells) },
      writes: [{ row: 0, column: 2, cells: [[9]] }],
    };
    const cell: SheetChange = {
      seen: { kind: "cells", sheet: sheet.id, blocks: [{ row: 0, column: 2, cells: [[2]] }] },
      writes: [{ row: 0, column: 2, cells: [[9]] }],
    };
    host.type("試し", "C1", 3);
    const before = host.cells("試し");
    expect(await change(host, rows)).toEqual({
      ok: false,
      problems: [{ code: "sheetChanged", place: { sheet: "試し", cell: "A1:D1" } }],
    });
    expect(await change(host, cell)).toEqual({
      ok: false,
      problems: [{ code: "cellsChanged", was: "2", now: "3", place: { sheet: "試し", cell: "C1" } }],
    });
    expect(await change(host, first)).toMatchObject({ ok: false, problems: [{ code: "sheetChanged" }] });
    expect(host.cells("試し")).toEqual(before);
    expect(host.sheetNames()).toEqual(["一覧", "試し"]);
  });

  it("takes few calls, and a second sheet of its name gets a number", async () => {
    const { host } = await openSpreadsheet("ja", { 一覧: workedExamples.ja.profile, 試し: [["自分の表"]] });
    host.forgetCalls();
    expect(await change(host, first)).toMatchObject({ value: [{ name: "試し 2" }] });
    expect(host.serviceCalls().length).toBeLessThanOrEqual(20);
    expect(host.cells("試し")).toEqual([["自分の表"]]);
  });
});
