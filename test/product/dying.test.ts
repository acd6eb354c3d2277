import { describe, expect, it } from "vitest";
import type { Host, HostCell } from "../../src/host/host";
import { build, buildRefusal, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, mapName, settingsName, profile } = workedExamples.ja;

/** What people see: cells, the chart's data, colours. */
function state(host: Host) {
  return {
    map: host.cells(mapName),
    settings: host.cells(settingsName),
    charts: host.charts(mapName).map(({ id: _id, ...chart }) => chart),
    formats: host.conditionalFormats(mapName),
  };
}

const afterwards: readonly (readonly HostCell[])[] = [
  profile[0] ?? [],
  ["新しい商会", 45, "有", 0],
  ...profile.slice(1, 3),
  ...profile.slice(4),
];

async function opened(table: readonly (readonly HostCell[])[]) {
  const { host } = await openSpreadsheet("ja", { [profileName]: table });
  return host;
}

describe("a build that dies", () => {
  it("at whatever call of a first build, is healed by the next", async () => {
    const whole = await opened(profile);
    whole.forgetCalls();
    await build(whole);
    const calls = whole.serviceCalls().length;
    const expected = state(whole);
    whole.dispose();
    for (let lived = 0; lived < calls; lived += 1) {
      const host = await opened(profile);
      host.liveFor(lived);
      expect(await buildRefusal(host)).toMatch(/maximum execution time/);
      host.liveFor(null);
      await build(host);
      expect(state(host), `died after ${lived} of ${calls} calls`).toEqual(expected);
      host.dispose();
    }
    console.log(`Kill points of a first build survived: ${calls}`);
  }, 120_000);

  it("at whatever call of a later build, loses no note and is healed by the next", async () => {
    const prepared = async () => {
      const host = await opened(profile);
      await build(host);
      const cells = host.cells(mapName);
      const header = cells.findIndex((row) => row.includes("map.key"));
      const column = (cells[header] ?? []).indexOf("map.key") + 2;
      cells.slice(header + 1, header + 6).forEach((row, at) => {
        host.type(mapName, `X${header + 2 + at}`, `${row[column]}のメモ`);
      });
      host.type(profileName, "A1", "企業名");
      afterwards.forEach((row, at) => {
        row.forEach((cell, to) => {
          host.type(profileName, `${"ABCD"[to]}${at + 1}`, cell);
        });
      });
      await host.settle();
      return host;
    };
    const whole = await prepared();
    whole.forgetCalls();
    await build(whole);
    const calls = whole.serviceCalls().length;
    const expected = state(whole);
    whole.dispose();
    const notes = expected.map.flat().filter((cell) => String(cell).endsWith("のメモ"));
    expect(notes).toHaveLength(5);
    for (let lived = 0; lived < calls; lived += 1) {
      const host = await prepared();
      host.liveFor(lived);
      expect(await buildRefusal(host)).toMatch(/maximum execution time/);
      host.liveFor(null);
      const kept = host
        .cells(mapName)
        .flat()
        .filter((cell) => String(cell).endsWith("のメモ"));
      expect([...kept].sort(), `died after ${lived} of ${calls} calls`).toEqual([...notes].sort());
      await build(host);
      expect(state(host), `died after ${lived} of ${calls} calls`).toEqual(expected);
      host.dispose();
    }
    console.log(`Kill points of a later build survived: ${calls}`);
  }, 120_000);
});

describe("what people type on the map sheet", () => {
  it("stays through rebuilds: beside the chart, below the board, in a column put in between", async () => {
    const host = await opened(profile);
    await build(host);
    host.type(mapName, "F20", "グラフの横のメモ");
    host.type(mapName, "A90", "ボードの下のメモ");
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

  it("makes the board step aside when it grows", async () => {
    const host = await opened(profile);
    await build(host);
    const board = host.cells(mapName).findIndex((row) => row[0] === "象限ボード");
    const end = host.cells(mapName).findLastIndex((row) => row[0] !== "" || row[3] !== "");
    host.type(mapName, `A${end + 2}`, "すぐ下のメモ");
    for (let at = 0; at < 12; at += 1) {
      host.type(profileName, `A${7 + at}`, `追加${at}`);
      host.type(profileName, `B${7 + at}`, 3);
      host.type(profileName, `D${7 + at}`, 0);
    }
    await host.settle();
    await build(host);
    const cells = host.cells(mapName);
    expect(cells[end + 1]?.[0]).toBe("すぐ下のメモ");
    expect(cells.filter((row) => row[0] === "象限ボード")).toHaveLength(1);
    expect(cells.findIndex((row) => row[0] === "象限ボード")).toBeGreaterThan(board);
    host.dispose();
  });

  it("on a sheet that only has the map's name is moved aside, not overwritten", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile, [mapName]: [["自分の表"], [1]] });
    await build(host);
    expect(host.cells(`${mapName} (旧)`)).toEqual([["自分の表"], [1]]);
    expect(host.cells(mapName)[0]?.[0]).toBe("パートナーセグメントマップ");
    host.dispose();
  });
});
