/** The work columns beside the map's table, planned by the core as the page plans them and written through the built file. */
import { describe, expect, it } from "vitest";
import type { ChangedSheet, FoundSheet, SheetChange, SidebarState, Snapshot } from "../../src/addon/api";
import type { Outcome } from "../../src/core/problem/problem";
import { notesByPartner } from "../../src/core/sheets/map/notes";
import { workEdit } from "../../src/core/sheets/work/edit-work";
import { adoptable, madeWorkColumns } from "../../src/core/sheets/work/make-columns";
import { mapRows, wantedMap } from "../../src/core/sheets/work/map-rows";
import { proposalChange, proposalsFor } from "../../src/core/sheets/work/proposals";
import { evaluated } from "../../src/core/wire/snapshot";
import type { Host, HostCell } from "../../src/host/host";
import { builtMap, openSpreadsheet } from "./spreadsheet";

const [list, map] = ["一覧", "セグメントマップ"];
const profile: HostCell[][] = [
  ["企業名", "営業人数", "受注件数"],
  ["青葉商事", 50, 0],
  ["北浜工業", 40, 0],
  ["みなと情報", 30, 2],
  ["瀬戸内テック", 5, 0],
];

const state = async (host: Host) => (await host.run("sidebarState", list)) as SidebarState;

async function now(host: Host) {
  const outcome = (await host.run("furtherSheets", [wantedMap])) as Outcome<FoundSheet[]>;
  const evaluation = evaluated((await state(host)).snapshot as Snapshot, "ja");
  const [found] = outcome.ok ? outcome.value : [];
  const rows = found ? mapRows(found, evaluation) : null;
  if (!rows) throw new Error("there must be a map");
  return { rows, evaluation };
}

const change = async (host: Host, wanted: SheetChange | null) => {
  if (!wanted) throw new Error("nothing to write");
  return (await host.run("changeSheets", [wanted])) as Outcome<ChangedSheet[]>;
};

async function opened(beside: readonly string[] = []) {
  const { host } = await openSpreadsheet("ja", { [list]: profile });
  await builtMap(host);
  const header = host.cells(map).findIndex((row) => row.includes("map.key")) + 1;
  beside.forEach((text, at) => {
    host.type(map, `${"PQRS"[at]}${header}`, text);
  });
  return host;
}

async function withColumns() {
  const host = await opened();
  const { rows } = await now(host);
  expect(await change(host, madeWorkColumns(rows, [], ["佐藤", "鈴木"], "ja"))).toMatchObject({ ok: true });
  return host;
}

/** The partner's row in the table, from 1: the rows of the chart's data have names, too. */
function rowOf(host: Host, name: string): number {
  const cells = host.cells(map);
  const header = cells.findIndex((row) => row.includes("map.key"));
  return cells.findIndex((line, at) => at > header && line.includes(name)) + 1;
}

/** Names and work cells, from the header on. */
function table(host: Host) {
  const cells = host.cells(map);
  const header = cells.findIndex((row) => row.includes("map.key"));
  const at = (cells.find((row) => row.includes("work:owner")) ?? []).indexOf("work:owner");
  const name = (cells[header] ?? []).indexOf("企業名");
  return cells.slice(header).map((row) => [row[name], ...row.slice(at, at + 4)]);
}

describe("the work columns", () => {
  it("come right of the table by one click, and builds move their cells with the partner", async () => {
    const host = await withColumns();
    expect(table(host)[0]).toEqual(["企業名", "担当", "次の行動", "期日", "状態"]);
    const row = rowOf(host, "北浜工業");
    host.type(map, `P${row}`, "佐藤");
    host.type(map, `Q${row}`, "北浜に電話");
    host.type(list, "B2", 20);
    host.type(list, "A6", "新しい会社");
    host.type(list, "B6", 50);
    host.type(list, "C6", 0);
    await host.settle();
    await builtMap(host);
    expect(
      table(host)
        .find(([name]) => name === "北浜工業")
        ?.slice(1, 3),
    ).toEqual(["佐藤", "北浜に電話"]);
    expect(table(host).filter((line) => line.slice(1).some((cell) => cell !== "" && cell !== undefined))).toHaveLength(
      2,
    );
    const { notes, snapshot } = await state(host);
    const known = notesByPartner(notes, evaluated(snapshot as Snapshot, "ja"));
    expect(known.get("北浜工業")?.work?.owner).toMatchObject({ text: "佐藤" });
  });

  it("that somebody deleted stay away", async () => {
    const host = await withColumns();
    host.byHand(`book.getSheetByName("${map}").deleteColumns(18, 1)`);
    await builtMap(host);
    const { rows } = await now(host);
    expect(Object.keys(rows.columns)).toEqual(["owner", "action", "status"]);
  });

  it("are adopted where users have columns of these names: marked, and nothing in them changed", async () => {
    const host = await opened(["担当者", "メモ"]);
    const row = rowOf(host, "みなと情報");
    host.type(map, `P${row}`, "山田");
    const { rows } = await now(host);
    const columns = adoptable(rows);
    expect(columns.map(({ field, header }) => [field, header])).toEqual([["owner", "担当者"]]);
    const before = host.cells(map);
    expect(await change(host, madeWorkColumns(rows, columns, ["佐藤"], "ja"))).toMatchObject({ ok: true });
    const after = host.cells(map);
    const mark = after.findIndex((line) => line.includes("work:owner"));
    after.forEach((line, at) => {
      if (at !== mark) expect(line.slice(0, 17)).toEqual(before[at]?.slice(0, 17));
    });
    expect(after[mark]?.slice(15)).toEqual(["work:owner", "", "work:action", "work:due", "work:status"]);
  });

  it("get proposals in blank cells only: a filled cell stays, be it a space", async () => {
    const host = await withColumns();
    const row = rowOf(host, "青葉商事");
    host.type(map, `Q${row}`, " ");
    host.type(map, `S${row}`, "進行中");
    const { rows, evaluation } = await now(host);
    const proposals = proposalsFor(rows, evaluation, null, 20_783);
    expect(proposals.counts).toEqual({ action: 1, due: 2, status: 1 });
    expect(await change(host, proposalChange(rows, proposals))).toMatchObject({ ok: true });
    const [first, second] = table(host).filter(([name]) => name === "青葉商事" || name === "北浜工業");
    expect(first?.slice(2)).toEqual([" ", expect.anything(), "進行中"]);
    expect(second?.[2]).toContain("最初の 1 件");
    expect(second?.[4]).toBe("未着手");
    // Somebody types between the list and the click: nothing is written.
    const again = await now(host);
    const later = proposalsFor(again.rows, again.evaluation, null, 20_790);
    host.type(map, "T60", "メモ");
    expect(later.writes).toEqual([]);
    expect(await change(host, proposalChange(again.rows, later))).toMatchObject({
      ok: false,
      problems: [{ code: "sheetChanged" }],
    });
  });

  it("are edited by key and name; what somebody else typed meanwhile is told, not overwritten; a text stays a text", async () => {
    const host = await withColumns();
    const { rows, evaluation } = await now(host);
    const partner = evaluation.partners.findIndex(({ name }) => name === "北浜工業");
    const shown = { owner: { text: "", cell: "" }, action: { text: "", cell: "" }, due: { text: "", cell: "" } };
    const edit = workEdit(rows, partner, shown, { action: "=1+1", due: "2026/12/1" });
    if (edit.kind !== "change") throw new Error(edit.kind);
    expect(await change(host, edit.change)).toMatchObject({ ok: true });
    const row = rowOf(host, "北浜工業");
    expect(host.formula(map, `Q${row}`)).toBe("");
    expect(host.cells(map)[row - 1]?.[16]).toBe("=1+1");
    host.type(map, `P${row}`, "鈴木");
    const fresh = await now(host);
    expect(workEdit(fresh.rows, partner, shown, { owner: "佐藤" })).toEqual({
      kind: "conflict",
      conflicts: [{ field: "owner", mine: "佐藤", theirs: "鈴木" }],
    });
    // Between the look and the write, too.
    const stale = workEdit(fresh.rows, partner, { ...shown, owner: { text: "鈴木", cell: "" } }, { owner: "佐藤" });
    host.type(map, `P${row}`, "高橋");
    if (stale.kind !== "change") throw new Error(stale.kind);
    expect(await change(host, stale.change)).toMatchObject({
      ok: false,
      problems: [{ code: "cellsChanged", now: "高橋" }],
    });
    expect(host.cells(map)[row - 1]?.[15]).toBe("高橋");
  });
});
