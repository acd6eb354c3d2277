import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { build, buildRefusal, openSpreadsheet } from "./spreadsheet";
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

  it("a build that begins in the middle of another leaves the map of one that ran alone", async () => {
    const alone = await open();
    await build(alone);
    alone.forgetCalls();
    await build(alone);
    const calls = alone.serviceCalls().length;
    const expected = alone.cells(mapName);
    alone.dispose();
    for (let at = 10; at < calls; at += 12) {
      const host = await open();
      await build(host);
      const second: Promise<string>[] = [];
      host.duringCall(at, () => {
        second.push(buildRefusal(host));
      });
      await build(host);
      expect(await second[0]).toMatch(/ほかの人がマップを作成しています/);
      expect(host.cells(mapName), `at call ${at} of ${calls}`).toEqual(expected);
      host.dispose();
    }
  });

  it("what someone types meanwhile, beside the table or in the profile, stays", async () => {
    const typed = async (at: number): Promise<Host> => {
      const host = await open();
      await build(host);
      host.duringCall(at, () => {
        host.type(mapName, "Y4", "打ち込み中のメモ");
        host.type(profileName, "F3", "横のメモ");
      });
      await build(host);
      return host;
    };
    for (let at = 5; at < 100; at += 12) {
      const host = await typed(at);
      expect(host.cells(mapName).flat(), `at call ${at}`).toContain("打ち込み中のメモ");
      expect(host.cells(profileName)[2]?.[5]).toBe("横のメモ");
      host.dispose();
    }
  });
});
