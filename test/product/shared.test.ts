import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/core/cells/address";
import type { Host } from "../../src/host/host";
import { build, buildRefusal, builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, mapName, profile, settings } = workedExamples.ja;
const sheets = { [profileName]: profile, [settingsName]: settings };
const open = async () => (await openSpreadsheet("ja", sheets)).host;
const everything = (host: Host) => host.sheetNames().map((name) => [name, host.cells(name)]);

describe("a map that others look at", () => {
  it("is values and a native chart: right for whoever runs nothing", async () => {
    const host = await open();
    await build(host);
    host.cells(mapName).forEach((row, at) => {
      row.forEach((_, column) => {
        expect(host.formula(mapName, `${columnLetters(column)}${at + 1}`)).toBe("");
      });
    });
    expect(host.charts(mapName)).toHaveLength(1);
    host.dispose();
  });

  it("is rebuilt at once in a copy of the file, notes and all", async () => {
    const host = await open();
    await build(host);
    host.type(mapName, "Y4", "来週訪問");
    await build(host);
    const copied = Object.fromEntries(host.sheetNames().map((name) => [name, host.cells(name)]));
    const copy = (await openSpreadsheet("ja", copied)).host;
    await build(copy);
    expect(everything(copy)).toEqual(everything(host));
    copy.dispose();
    host.dispose();
  });

  it("keeps nothing outside of the sheets", async () => {
    expect(await readFile("dist/Code.js", "utf8")).not.toMatch(/PropertiesService|CacheService/);
    const sidebar = await readFile("dist/Sidebar.html", "utf8");
    expect(sidebar).not.toMatch(/sessionStorage|indexedDB|cookie/);
    // In this browser alone: who its user is, columns ticked for account plans, and changes that are not applied.
    const uses = sidebar.match(/localStorage\.\w+/g) ?? [];
    expect(uses).toHaveLength(7);
    for (const name of ["own-name", "account-plan-columns"]) expect(sidebar).toContain(`partner-segment-map.${name}`);
  });
});

describe("protection", () => {
  it("of the map's own part warns and stops nobody; the users' columns are free; it is set once", async () => {
    const host = await open();
    await build(host);
    const protections = host.protections(mapName);
    expect(protections).toMatchObject([{ range: null, warningOnly: true }]);
    expect(protections[0]?.description).toContain("アドオン");
    expect(protections[0]?.unprotected).toHaveLength(1);
    await build(host);
    expect(host.protections(mapName)).toEqual(protections);
    host.dispose();
  });

  it.each([
    ["the map sheet", mapName, undefined],
    ["a range of the map sheet", mapName, "A1:C3"],
  ])("by somebody else, of %s, is told before anything is written", async (_what, sheet, a1) => {
    const host = await open();
    await build(host);
    host.protect(sheet, false, a1);
    host.type(profileName, "B2", 1);
    await host.settle();
    const before = everything(host);
    expect(await buildRefusal(host)).toMatch(
      new RegExp(`シート「${sheet}」は保護されていて.*何も書き込みませんでした`),
    );
    expect(everything(host)).toEqual(before);
    host.dispose();
  });

  it("of the settings sheet stands in the way only of what would change it", async () => {
    const host = await open();
    await build(host);
    host.protect(settingsName, false);
    host.type(profileName, "B2", 1);
    await host.settle();
    await build(host);
    host.addSheet("別の一覧", host.cells(profileName));
    const before = everything(host);
    const refusal = new RegExp(`シート「${settingsName}」は保護されていて.*何も書き込みませんでした`);
    await expect(builtMap(host, "別の一覧")).rejects.toThrow(refusal);
    await expect(builtMap(host, null, { edits: [{ cell: "C2", was: 2, value: 5 }] })).rejects.toThrow(refusal);
    expect(everything(host)).toEqual(before);
    host.dispose();
  });

  it("is told before the settings that come with a build are changed", async () => {
    const host = await open();
    await build(host);
    host.protect(mapName, false);
    const before = everything(host);
    const edits = [{ cell: "C2", was: 2, value: 5 }];
    await expect(builtMap(host, null, { edits })).rejects.toThrow(/保護されていて.*何も書き込みませんでした/);
    expect(everything(host)).toEqual(before);
    host.dispose();
  });

  it("of a range of the settings stands in the way only of what is changed there, and is named", async () => {
    const host = await open();
    await build(host);
    host.protect(settingsName, false, "C2:C4");
    host.protect(settingsName, false, "F2");
    await build(host);
    await builtMap(host, null, { edits: [{ cell: "E2", was: 0, value: 1 }] });
    const before = everything(host);
    const edits = [
      { cell: "E2", was: 1, value: 2 },
      { cell: "C2", was: 2, value: 5 },
    ];
    await expect(builtMap(host, null, { edits })).rejects.toThrow(
      /「マップ設定」.*C2:C4 に書き込めません.*何も書き込みませんでした/,
    );
    expect(everything(host)).toEqual(before);
    host.dispose();
  });

  it("of the profile, which is only read, is no obstacle", async () => {
    const host = await open();
    host.protect(profileName, false);
    await build(host);
    expect(host.sheetNames()).toContain(mapName);
    host.dispose();
  });
});

describe("a file at Sheets' limit of 10 million cells", () => {
  it("is refused with the numbers before anything is written", async () => {
    const host = await open();
    host.addSheet("古いデータ", [["x"]]);
    host.resize("古いデータ", 384_000, 26);
    const before = host.sheetNames();
    expect(await buildRefusal(host)).toMatch(/セルは 10,\d{3},\d{3} 個.*上限 10,000,000 個.*書き込みませんでした/);
    expect(host.sheetNames()).toEqual(before);
    host.resize("古いデータ", 1000, 26);
    await build(host);
    host.dispose();
  });
});
