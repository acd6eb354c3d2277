import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { build, buildRefusal, builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, mapName, profile, settings } = workedExamples.ja;
const open = async () => (await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings })).host;

describe("two people at once", () => {
  it("the second is told to wait, and nothing of it is written", async () => {
    const host = await open();
    const before = host.sheetNames();
    host.holdLock(true);
    expect(await buildRefusal(host)).toMatch(/ほかの人がマップを作成しています/);
    expect(host.sheetNames()).toEqual(before);
    host.holdLock(false);
    await build(host);
    expect(host.sheetNames()).toContain(mapName);
    host.dispose();
  });

  it("a build that begins in the middle of another waits, and both leave the map of one that ran alone", async () => {
    const alone = await open();
    await build(alone);
    alone.forgetCalls();
    await build(alone);
    const calls = alone.serviceCalls().length;
    const expected = alone.cells(mapName);
    alone.dispose();
    for (let at = 3; at < calls; at += 3) {
      const host = await open();
      await build(host);
      const second: Promise<unknown>[] = [];
      host.duringCall(at, () => {
        second.push(builtMap(host));
      });
      await build(host);
      expect(await second[0], `at call ${at} of ${calls}`).toMatchObject({ partners: 5 });
      expect(host.cells(mapName), `at call ${at} of ${calls}`).toEqual(expected);
      host.dispose();
    }
  });

  it("a change of the settings that comes in the middle of a build is made after it, and its map follows", async () => {
    const edits = [{ cell: "C2", was: 2, value: 5 }];
    const later = await open();
    await build(later);
    await builtMap(later, null, { edits });
    const expected = later.cells(mapName);
    later.dispose();
    const host = await open();
    await build(host);
    const second: Promise<unknown>[] = [];
    host.duringCall(15, () => {
      second.push(builtMap(host, null, { edits }));
    });
    await build(host);
    await second[0];
    expect(host.cells(settingsName)[1]?.[2]).toBe(5);
    expect(host.cells(mapName)).toEqual(expected);
    host.dispose();
  });

  it("a change of a setting that somebody else changed first is told, and nothing is written", async () => {
    const host = await open();
    await build(host);
    host.type(settingsName, "C2", 3);
    const before = host.cells(settingsName);
    const edits = [
      { cell: "C3", was: 1, value: 9 },
      { cell: "C2", was: 2, value: 5 },
    ];
    await expect(builtMap(host, null, { edits })).rejects.toThrow(/「マップ設定」の C2.*ほかの人が変更した/);
    expect(host.cells(settingsName)).toEqual(before);
    host.dispose();
  });

  it("tells at once that somebody else builds when it is not to wait", async () => {
    const host = await open();
    host.holdLock(true);
    expect(await host.run("buildMap", null, { wait: false })).toEqual({ ok: false, problems: [{ code: "busy" }] });
    host.dispose();
  });

  it("what someone types meanwhile, beside the table or in the profile, stays", async () => {
    const typed = async (at: number): Promise<Host> => {
      const host = await open();
      await build(host);
      host.forgetCalls();
      host.duringCall(at, () => {
        host.type(mapName, "Y4", "打ち込み中のメモ");
        host.type(profileName, "F3", "横のメモ");
      });
      await build(host);
      return host;
    };
    const alone = await typed(Number.MAX_SAFE_INTEGER);
    const calls = alone.serviceCalls().length;
    alone.dispose();
    for (let at = 1; at <= calls; at += 2) {
      const host = await typed(at);
      expect(host.cells(mapName).flat(), `at call ${at}`).toContain("打ち込み中のメモ");
      expect(host.cells(profileName)[2]?.[5]).toBe("横のメモ");
      host.dispose();
    }
  });
});
