import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { HostCell } from "../../src/host/host";
import { build, buildRefusal, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, mapName, profile, map } = workedExamples.ja;

/** Sheets as a released version left them, with a note of a user's in each. */
interface Stored {
  readonly settings: HostCell[][];
  readonly map: HostCell[][];
}

const stored = async (format: number) =>
  JSON.parse(await readFile(`test/product/stored-sheets/format-${format}.json`, "utf8")) as Stored;

const set = (cells: readonly (readonly HostCell[])[], row: number, column: number, value: HostCell) =>
  cells.map((line, at) => (at === row ? line.map((cell, index) => (index === column ? value : cell)) : line));

describe("sheets of a released version", () => {
  it.each([1, 2, 3, 4])("are read, format %i, and keep what users typed", async (format) => {
    const old = await stored(format);
    const { host } = await openSpreadsheet("ja", {
      [profileName]: profile,
      [settingsName]: old.settings,
      [mapName]: old.map,
    });
    const left = format < 3 ? 0 : 7;
    const below = old.map.findIndex((row) => row[left] === "象限ボード") + (format < 3 ? 7 : 23);
    host.type(mapName, `${format < 3 ? "A" : "H"}${below + 1}`, "ボードのすぐ下のメモ");
    host.type(profileName, "A7", "追加商事");
    host.type(profileName, "B7", 1);
    host.type(profileName, "D7", 0);
    await host.settle();
    host.forgetCalls();
    await build(host);
    const [calls, commits] = [host.serviceCalls().length, host.commits().length];
    console.log(`Calls to take over a map of format ${format}: ${calls}; reads after a write: ${commits}`);
    expect(calls).toBeLessThanOrEqual(62);
    expect(commits).toBeLessThanOrEqual(5);
    const cells = host.cells(mapName);
    // All that is not the table stands above it from now on, in its columns.
    const board = cells.findIndex((row) => row.includes("象限ボード"));
    const at = (cells[board] ?? []).indexOf("象限ボード");
    const names = cells
      .slice(board + 1, board + 17)
      .flatMap((row) => (row[at] === "" ? [] : [String(row[at]).replace(/^\d+\. /, "")]))
      .filter((text) => text !== "ボードのすぐ下のメモ");
    expect(names).toEqual(["自走維持 · 1", "青葉ソリューション", "育成候補 · 2", "瀬戸内テック", "追加商事"]);
    for (const word of ["象限ボード", "最初に支援する会社", "推奨アクション", "合計", "ボードのすぐ下のメモ"]) {
      expect(cells.flat().filter((cell) => cell === word)).toHaveLength(1);
    }
    const key = cells.findIndex((row) => row.includes("map.key"));
    const first = (cells[key] ?? []).indexOf("map.order") + 1;
    const listed = cells.slice(key + 1).flatMap((row) => (row[first] ? [row[first]] : []));
    expect(listed.filter((name) => name !== "追加商事")).toEqual(map.map((row) => row[0]));
    const noted = cells.find((row) => row.includes("部長同席"));
    const was = old.map.find((row) => row.includes("部長同席"));
    const wasHeader = old.map.find((row) => row.includes("map.order")) ?? [];
    expect(noted?.[first]).toBe(was?.[wasHeader.indexOf("map.order") + 1]);
    const again = host.cells(mapName);
    await build(host);
    expect(host.cells(mapName)).toEqual(again);
    expect(host.sheetNames()).toEqual([profileName, settingsName, mapName]);
    host.dispose();
  });
});

describe("sheets of a version to come", () => {
  it("are left as they are, and the message says why", async () => {
    const old = await stored(1);
    const header = old.map.findIndex((row) => row.includes("map.order"));
    const order = (old.map[header] ?? []).indexOf("map.order");
    const options = old.settings.findIndex((row) => row.includes("書式の版"));
    const value = (old.settings[options] ?? []).indexOf("書式の版") + 1;
    const newer = [
      { [settingsName]: set(old.settings, options, value, 2), [mapName]: old.map },
      { [settingsName]: old.settings, [mapName]: set(old.map, header - 1, order, "format:6") },
    ];
    for (const sheets of newer) {
      const { host } = await openSpreadsheet("ja", { [profileName]: profile, ...sheets });
      const before = [host.cells(settingsName), host.cells(mapName)];
      expect(await buildRefusal(host)).toMatch(/新しい版.*何も書き込みませんでした/s);
      expect([host.cells(settingsName), host.cells(mapName)]).toEqual(before);
      host.dispose();
    }
  });
});
