import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Host, HostCell } from "../../src/host/host";
import { build, buildRefusal, builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, mapName, settingsName, profile } = workedExamples.ja;
const otherName = "別の表";
const other: readonly (readonly HostCell[])[] = [
  ["自分の表", "メモ"],
  [1, "=1+1"],
];
const noteColumn = "X";
const userColour = "#ffe599";

/** What people see: cells, the chart with its data, colours of cells and by rule. */
function state(host: Host) {
  return {
    sheets: host.sheetNames(),
    map: host.cells(mapName),
    settings: host.cells(settingsName),
    charts: host.charts(mapName).map(({ id: _id, ...chart }) => chart),
    formats: host.conditionalFormats(mapName),
    backgrounds: host.backgrounds(mapName),
  };
}

/** Everything that a person typed or coloured: whole sheets, and notes wherever they are on the map sheet. */
function typed(host: Host) {
  const notes = host.sheetNames().includes(mapName) ? host.cells(mapName).flat() : [];
  const colours = host.sheetNames().includes(mapName) ? host.backgrounds(mapName).flat() : [];
  return {
    profile: host.cells(profileName),
    other: host.cells(otherName),
    notes: notes.filter((cell) => String(cell).endsWith("のメモ")).sort(),
    coloured: colours.filter((colour) => colour === userColour).length,
  };
}

/** Partners with the note and the colour beside them. */
function beside(host: Host) {
  const cells = host.cells(mapName);
  const header = cells.findIndex((row) => row.includes("map.key"));
  const partner = (cells[header] ?? []).indexOf("map.order") + 1;
  const backgrounds = host.backgrounds(mapName);
  const at = noteColumn.charCodeAt(0) - 65;
  return cells.flatMap((row, index) => (row[at] ? [[row[partner], row[at], backgrounds[index]?.[at]]] : []));
}

/** Waits for no formula: nothing here depends on one, and there are hundreds of builds. */
const buildNow = (host: Host) => builtMap(host);

async function opened(table: readonly (readonly HostCell[])[] = profile) {
  const { host } = await openSpreadsheet("ja", { [profileName]: table, [otherName]: other });
  host.activate(profileName);
  return host;
}

/** A map with a note and a colour beside every partner. */
async function annotated() {
  const host = await opened();
  await buildNow(host);
  const cells = host.cells(mapName);
  const header = cells.findIndex((row) => row.includes("map.key"));
  const partner = (cells[header] ?? []).indexOf("map.order") + 1;
  cells.slice(header + 1, header + profile.length).forEach((row, at) => {
    host.type(mapName, `${noteColumn}${header + 2 + at}`, `${row[partner]}のメモ`);
    host.colour(mapName, `${noteColumn}${header + 2 + at}`, userColour);
  });
  await buildNow(host);
  return host;
}

function fill(host: Host, table: readonly (readonly HostCell[])[]) {
  table.forEach((row, at) => {
    row.forEach((cell, to) => {
      host.type(profileName, `${"ABCD"[to]}${at + 1}`, cell);
    });
  });
}

/** Kills a build of the host's state at every call; `again` brings that state back after the healing build. */
async function killEverywhere(host: Host, again: () => Promise<void>) {
  const before = typed(host);
  const settings = host.cells(settingsName);
  host.forgetCalls();
  await buildNow(host);
  const calls = host.serviceCalls().length;
  const [expected, expectedBeside] = [state(host), beside(host)];
  for (let lived = 0; lived < calls; lived += 1) {
    await again();
    const died = `died after ${lived} of ${calls} calls`;
    host.liveFor(lived);
    expect(await buildRefusal(host), died).toMatch(/maximum execution time/);
    host.liveFor(null);
    expect(typed(host), died).toEqual(before);
    expect(host.cells(settingsName), died).toEqual(settings);
    await buildNow(host);
    expect(state(host), died).toEqual(expected);
  }
  return { calls, beside: expectedBeside };
}

/** Kills a build of a new file at its calls; the next one heals it. Gives how many calls one makes that never died. */
async function killFresh(
  open: () => Promise<Host>,
  { from = 0, every = 1, isLeft }: { from?: number; every?: number; isLeft?: (host: Host, died: string) => void } = {},
): Promise<number> {
  const whole = await open();
  whole.forgetCalls();
  await buildNow(whole);
  const calls = whole.serviceCalls().length;
  const expected = state(whole);
  whole.dispose();
  for (let lived = from; lived < calls; lived += every) {
    const host = await open();
    const died = `died after ${lived} of ${calls} calls`;
    host.liveFor(lived);
    expect(await buildRefusal(host), died).toMatch(/maximum execution time/);
    host.liveFor(null);
    isLeft?.(host, died);
    await buildNow(host);
    expect(state(host), died).toEqual(expected);
    host.dispose();
  }
  return calls;
}

describe("a build that dies at any of its service calls loses nothing and is healed by the next", () => {
  it("the first build", async () => {
    const untouched = await opened();
    const before = typed(untouched);
    untouched.dispose();
    const calls = await killFresh(() => opened(), {
      isLeft: (host, died) => expect(typed(host), died).toEqual(before),
    });
    console.log(`Kill points of a first build survived: ${calls}`);
  }, 300_000);

  it("the first rebuild of a sheet that an older version left, at every third call", async () => {
    const stored = JSON.parse(await readFile("test/product/stored-sheets/format-2.json", "utf8"));
    const left = async () =>
      (await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: stored.settings, [mapName]: stored.map }))
        .host;
    const notes = (host: Host) => host.cells(mapName).flatMap((row) => row.filter((cell) => cell === "部長同席"));
    const calls = await killFresh(left, {
      every: 3,
      isLeft: (host, died) => expect(notes(host), died).toEqual(["部長同席"]),
    });
    console.log(`Kill points of a rebuild of an older sheet survived: ${Math.ceil(calls / 3)}`);
  }, 300_000);

  it("a rebuild with notes and colours beside the table", async () => {
    const host = await annotated();
    const { calls, beside: notes } = await killEverywhere(host, async () => undefined);
    expect(notes).toHaveLength(profile.length - 1);
    expect(notes).toEqual(notes.map(([name]) => [name, `${name}のメモ`, userColour]));
    console.log(`Kill points of a rebuild with notes and colours survived: ${calls}`);
    host.dispose();
  }, 300_000);

  it("a rebuild after partners were renamed, removed, added and reordered", async () => {
    const host = await annotated();
    const [header = [], first = [], second = [], , ...others] = profile;
    const renamed = ["改名した会社", ...second.slice(1)];
    const changed = [header, ["新しい商会", 45, "有", 0], renamed, first, ...others];
    const prepared = [state(host), beside(host)];
    fill(host, changed);
    const { calls, beside: notes } = await killEverywhere(host, async () => {
      fill(host, profile);
      await buildNow(host);
      expect([state(host), beside(host)]).toEqual(prepared);
      fill(host, changed);
    });
    expect(notes).toHaveLength(profile.length - 1);
    expect(notes).toContainEqual(["改名した会社", `${second[0]}のメモ`, userColour]);
    console.log(`Kill points of a rebuild after partners changed survived: ${calls}`);
    host.dispose();
  }, 300_000);

  it("a rebuild with settings changed in between", async () => {
    const host = await annotated();
    const settings = host.cells(settingsName);
    const weight = `C${settings.findIndex((row) => row[2] === "重み" || Number(row[2]) > 0) + 2}`;
    const old = settings[Number(weight.slice(1)) - 1]?.[2] ?? "";
    const prepared = state(host);
    host.type(settingsName, weight, 1);
    const { calls, beside: notes } = await killEverywhere(host, async () => {
      host.type(settingsName, weight, old);
      await buildNow(host);
      expect(state(host)).toEqual(prepared);
      host.type(settingsName, weight, 1);
    });
    expect(notes).toEqual(notes.map(([name]) => [name, `${name}のメモ`, userColour]));
    console.log(`Kill points of a rebuild after settings changed survived: ${calls}`);
    host.dispose();
  }, 300_000);
});

describe("a build that dies while it puts back what somebody deleted", () => {
  it.each([
    [
      "the header row",
      "sheet.deleteRow(sheet.getRange('H1:H400').getValues().findIndex(([text]) => text === '企業名') + 1)",
    ],
    ["the column of the order", "sheet.deleteColumn(7)"],
    ["the column of the partners", "sheet.deleteColumn(8)"],
  ])(
    "%s: the next build gives the same cells and colours as one that never died",
    async (_what, script) => {
      const deleted = async () => {
        const host = await annotated();
        host.activate(mapName);
        host.byHand(script);
        return host;
      };
      await killFresh(deleted, { from: 12, every: 4 });
    },
    300_000,
  );
});

describe("what people type on the map sheet", () => {
  it("stays through rebuilds: beside the chart, below the board, in a column put in between", async () => {
    const host = await opened(profile);
    await build(host);
    host.type(mapName, "M17", "グラフの横のメモ");
    host.type(mapName, "H44", "ボードの下のメモ");
    host.type(mapName, "Q200", "表の下のメモ");
    host.type(mapName, "Z6", "右のメモ");
    await build(host);
    const texts = host
      .cells(mapName)
      .flat()
      .filter((cell) => String(cell).endsWith("メモ"));
    expect([...texts].sort()).toEqual(["グラフの横のメモ", "ボードの下のメモ", "右のメモ", "表の下のメモ"].sort());
    host.dispose();
  });

  it("stays below the board, which keeps its length and says how many more there are", async () => {
    const host = await opened(profile);
    await build(host);
    host.type(mapName, "H44", "すぐ下のメモ");
    for (let at = 0; at < 12; at += 1) {
      host.type(profileName, `A${7 + at}`, `追加${at}`);
      host.type(profileName, `B${7 + at}`, 3);
      host.type(profileName, `D${7 + at}`, 0);
    }
    await host.settle();
    await build(host);
    const left = host.cells(mapName).map((row) => row[7]);
    const board = left.indexOf("象限ボード");
    expect(left[board + 9]).toBe("育成候補 · 13");
    expect(left.slice(board + 10, board + 18)).toEqual([
      ...Array.from({ length: 6 }, () => expect.stringMatching(/^\d+\. /)),
      "ほか 7 社",
      "すぐ下のメモ",
    ]);
    host.dispose();
  });

  it("is not overwritten where somebody deleted rows above the table, or put columns before it", async () => {
    const host = await opened(profile);
    await build(host);
    host.type(mapName, "P42", "表の横のメモ");
    const cells = host.cells(mapName);
    host.dispose();
    const without = [...cells.slice(0, 12), ...cells.slice(31)];
    const shifted = cells.map((row) => ["", "左のメモ", ...row]);
    for (const [changed, first] of [
      [without, 7],
      [shifted, 9],
    ] as const) {
      const { host: next } = await openSpreadsheet("ja", { [profileName]: profile, [mapName]: changed });
      await build(next);
      const rebuilt = next.cells(mapName);
      const expected = cells.map((row) => row.slice(7));
      expect(rebuilt.slice(0, cells.length).map((row) => row.slice(first))).toEqual(
        expected.map((row, at) => (at === 1 ? [expect.stringContaining("作成"), ...row.slice(1)] : row)),
      );
      expect(next.sheetNames()).toContain(mapName);
      expect(rebuilt.flat().filter((cell) => cell === "左のメモ")).toHaveLength(first === 9 ? cells.length : 0);
      next.dispose();
    }
  });

  it("on a sheet that only has the map's name is moved aside, not overwritten", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile, [mapName]: [["自分の表"], [1]] });
    await build(host);
    expect(host.cells(`${mapName} (旧)`)).toEqual([["自分の表"], [1]]);
    expect(host.cells(mapName)[0]?.[7]).toBe("パートナーセグメントマップ");
    host.dispose();
  });
});
