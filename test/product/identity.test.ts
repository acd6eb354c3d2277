import { describe, expect, it } from "vitest";
import type { BuiltMap } from "../../src/addon/api";
import { columnLetters } from "../../src/core/cells/address";
import type { Host, HostCell } from "../../src/host/host";
import { build, builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, mapName, profile, settings } = workedExamples.ja;

/** Rows of the table on the map sheet that are a partner's, by header. */
function rowsOf(host: Host): Record<string, HostCell>[] {
  const cells = host.cells(mapName);
  const at = cells.findIndex((row) => row.includes("map.key"));
  const headers = (cells[at] ?? []).map(String);
  const key = headers.indexOf("map.key");
  return cells
    .slice(at + 1)
    .filter((row) => row[key] !== "")
    .map((row) => Object.fromEntries(headers.slice(key).map((header, to) => [header, row[key + to] ?? ""])));
}

const notes = (host: Host) => rowsOf(host).flatMap(({ 企業名, メモ }) => (メモ ? [[企業名, メモ]] : []));

async function opened(table: readonly (readonly HostCell[])[] = profile): Promise<Host> {
  const { host } = await openSpreadsheet("ja", { [profileName]: table, [settingsName]: settings });
  await build(host);
  return host;
}

/** Types a note right of the table, in the n-th row of a partner of that name. */
function note(host: Host, partner: string, text: string, nth = 0): void {
  const cells = host.cells(mapName);
  const header = cells.findIndex((row) => row.includes("map.key"));
  const headers = cells[header] ?? [];
  const name = headers.indexOf("企業名", headers.indexOf("map.key"));
  const column = columnLetters(headers.indexOf("理由") + 1);
  const rows = cells.flatMap((row, at) => (at > header && row[name] === partner ? [at] : []));
  host.type(mapName, `${column}${header + 1}`, "メモ");
  host.type(mapName, `${column}${(rows[nth] ?? 0) + 1}`, text);
}

async function retype(host: Host, cells: Readonly<Record<string, HostCell>>): Promise<void> {
  for (const [a1, value] of Object.entries(cells)) host.type(profileName, a1, value);
  await host.settle();
}

const rebuilt = async (host: Host, answers: Readonly<Record<string, string>> = {}): Promise<BuiltMap> => {
  const view = await builtMap(host, null, { answers });
  await host.settle();
  return view;
};

describe("notes follow their partner", () => {
  it("to its new name in the same row with all else as it was", async () => {
    const host = await opened();
    note(host, "みなと情報", "来週訪問");
    await retype(host, { A5: "みなとデジタル" });
    expect((await rebuilt(host)).renames).toEqual([]);
    expect(notes(host)).toEqual([["みなとデジタル", "来週訪問"]]);
    expect(rowsOf(host)).toHaveLength(5);
    host.dispose();
  });

  it("when the row was renamed and changed, only after a person says so", async () => {
    const host = await opened();
    note(host, "みなと情報", "来週訪問");
    await retype(host, { A5: "みなとデジタル", B5: 30 });
    const { renames } = await rebuilt(host);
    expect(renames).toMatchObject([{ from: "みなと情報", to: "みなとデジタル" }]);
    expect(notes(host)).toEqual([["みなと情報", "来週訪問"]]);
    // The question stays until it is answered.
    expect((await rebuilt(host)).renames).toEqual(renames);
    const [rename] = renames;
    expect((await rebuilt(host, { [rename?.fromKey ?? ""]: rename?.toKey ?? "" })).renames).toEqual([]);
    expect(notes(host)).toEqual([["みなとデジタル", "来週訪問"]]);
    expect(rowsOf(host)).toHaveLength(5);
    host.dispose();
  });

  it("not to another company: a no is remembered, the notes are archived", async () => {
    const host = await opened();
    note(host, "みなと情報", "来週訪問");
    await retype(host, { A5: "別の会社", B5: 30 });
    const [rename] = (await rebuilt(host)).renames;
    expect((await rebuilt(host, { [rename?.fromKey ?? ""]: "" })).renames).toEqual([]);
    expect((await rebuilt(host)).renames).toEqual([]);
    expect(notes(host)).toEqual([["みなと情報", "来週訪問"]]);
    host.dispose();
  });

  it("into an archive under a heading of its own when it leaves, and back when it returns", async () => {
    const host = await opened();
    note(host, "みなと情報", "来週訪問");
    await retype(host, { A5: "", B5: "", C5: "", D5: "" });
    await rebuilt(host);
    expect(
      rowsOf(host)
        .slice(-2)
        .map((row) => row.企業名),
    ).toEqual(["アーカイブ(プロファイルにない会社のメモ)", "みなと情報"]);
    await retype(host, { A7: "みなと情報", B7: 20, D7: 1 });
    await rebuilt(host);
    expect(notes(host)).toEqual([["みなと情報", "来週訪問"]]);
    expect(rowsOf(host)).toHaveLength(5);
    host.dispose();
  });

  it("of duplicated names each to its own, also when the rows change places", async () => {
    const twins = [...profile, ["みなと情報", 44, "有", 0]];
    const host = await opened(twins);
    note(host, "みなと情報", "一社目か二社目", 0);
    note(host, "みなと情報", "もう一方", 1);
    const before = rowsOf(host).flatMap((row) => (row.メモ ? [[row.販売ポテンシャル, row.メモ]] : []));
    expect(before).toHaveLength(2);
    await retype(host, { B5: 44, C5: "有", D5: 0, B7: 25, C7: "", D7: 2 });
    await rebuilt(host);
    expect(rowsOf(host).flatMap((row) => (row.メモ ? [[row.販売ポテンシャル, row.メモ]] : []))).toEqual(before);
    host.dispose();
  });

  it("by its code where the profile has codes, whatever else changes", async () => {
    const coded = profile.map((row, at) => [...row, at === 0 ? "取引先コード" : `T-${at}`]);
    const host = await opened(coded);
    note(host, "みなと情報", "来週訪問");
    await retype(host, { A5: "まったく別の名前", B5: 1, C5: "有", D5: 0 });
    await rebuilt(host);
    expect(notes(host)).toEqual([["まったく別の名前", "来週訪問"]]);
    host.dispose();
  });

  it("by its code where several were renamed and what is visible was sorted away from the keys", async () => {
    const coded = profile.map((row, at) => [...row, at === 0 ? "取引先コード" : `T-${(at * 37) % 100}`]);
    const host = await opened(coded);
    for (const [name] of profile.slice(1)) note(host, String(name), `${name}のメモ`);
    const first = host.cells(mapName).findIndex((row) => row.includes("map.key")) + 2;
    host.activate(mapName);
    host.byHand(`sheet.getRange(${first}, 8, 5, 9).sort({ column: 16, ascending: false })`);
    await retype(host, Object.fromEntries(profile.slice(1).map(([name], at) => [`A${at + 2}`, `新${name}`])));
    await rebuilt(host);
    const expected = profile.slice(1).map(([name]) => [`新${name}`, `${name}のメモ`]);
    expect(notes(host).sort()).toEqual(expected.sort());
    host.dispose();
  });
});
