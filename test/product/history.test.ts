import { describe, expect, it } from "vitest";
import type { FoundSheet, KeptInHistory, SidebarState } from "../../src/addon/api";
import { parseDay } from "../../src/core/cells/day";
import type { Outcome } from "../../src/core/problem/problem";
import { historyMark } from "../../src/core/sheets/history/mark";
import { startHistory, wantedHistory } from "../../src/core/sheets/history/start-history";
import { evaluateSnapshot } from "../../src/core/wire/snapshot";
import type { Host, HostCell } from "../../src/host/host";
import { buildRefusal, builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, mapName, settingsName, profile, settings } = workedExamples.ja;
const historyName = "履歴";
const header = ["日付", "種別", "企業名", "セグメント", "ポテンシャル", "実績", "記録"];

const noon = (day: string) => new Date(`${day}T12:00:00Z`).getTime();
const utc = { spreadsheetTimeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC" };

async function openedOn(day: string, sheets: Readonly<Record<string, readonly (readonly HostCell[])[]>>) {
  const { host, shown } = await openSpreadsheet("ja", sheets, "ja", { ...utc, now: noon(day) });
  return { host, shown };
}

const sheetsOf = (host: Host): Record<string, HostCell[][]> =>
  Object.fromEntries(host.sheetNames().map((name) => [name, host.cells(name)]));

/** The file as it is, some days later. */
async function laterOn(day: string, before: Host) {
  const sheets = sheetsOf(before);
  before.dispose();
  const { host } = await openedOn(day, sheets);
  host.activate(profileName);
  return host;
}

/** The click that switches the record on, as the page makes it. */
async function switchedOn(host: Host): Promise<void> {
  const found = (await host.run("furtherSheets", [wantedHistory])) as Outcome<FoundSheet[]>;
  const { snapshot } = (await host.run("sidebarState", profileName)) as SidebarState;
  const evaluation = snapshot && evaluateSnapshot(snapshot);
  if (!found.ok || !evaluation?.ok) throw new Error("the sheets can be read");
  const start = startHistory(found.value[0] ?? null, evaluation.value);
  if (!("change" in start)) throw new Error(start.kind);
  expect(await host.run("changeSheets", [start.change])).toMatchObject({ ok: true });
}

const recorded = async (day: string, table: readonly (readonly HostCell[])[] = profile) => {
  const { host } = await openedOn(day, { [profileName]: table, [settingsName]: settings });
  await builtMap(host);
  await switchedOn(host);
  return host;
};
/** The columns besides the record. */
const rows = (host: Host, name = historyName) =>
  host
    .cells(name)
    .slice(1)
    .map((row) => row.slice(0, 6).join(" ").trimEnd());
/** Blank rows at the end are nobody's. */
const cells = (host: Host, name = historyName) => {
  const all = host.cells(name);
  while (all.length > 0 && all.at(-1)?.every((cell) => cell === "")) all.pop();
  return all;
};
const keptOf = async (host: Host): Promise<KeptInHistory | null> => (await builtMap(host)).kept;

describe("builds that are kept", () => {
  it("ask Google for nothing more as long as nobody switched the record on", async () => {
    const { host } = await openedOn("2026-11-23", { [profileName]: profile });
    expect(await keptOf(host)).toBeNull();
    host.forgetCalls();
    await builtMap(host);
    const plain = host.serviceCalls().length;
    await switchedOn(host);
    expect(host.sheetNames()).toContain(historyName);
    host.activate(mapName);
    host.forgetCalls();
    await builtMap(host);
    const again = host.serviceCalls().length;
    console.log(`Service calls of a build: ${plain}, and ${again} where builds are kept`);
    expect(again - plain).toBeLessThanOrEqual(4);
    const { [historyName]: history = [], ...others } = sheetsOf(host);
    const callsWith = async (sheets: ReturnType<typeof sheetsOf>) => {
      const { host: later } = await openedOn("2026-11-30", sheets);
      later.forgetCalls();
      await builtMap(later, profileName);
      const { length } = later.serviceCalls();
      later.dispose();
      return length;
    };
    const without = await callsWith(others);
    expect((await callsWith({ ...others, [historyName]: history })) - without).toBeLessThanOrEqual(4);
    // Also below a line of somebody's.
    const titled = [["推移の記録"], ...history];
    expect((await callsWith({ ...others, [historyName]: titled })) - without).toBeLessThanOrEqual(4);
    host.dispose();
  });

  it("stand on a sheet of text cells, found by its mark whatever it is called", async () => {
    const host = await recorded("2026-11-23");
    expect(cells(host)[0]).toEqual([...header, historyMark]);
    expect(rows(host)).toEqual([
      "2026-11-23 会社 東都システム activate 86.7 0.0",
      "2026-11-23 会社 北浜商事 grow 66.7 100.0",
      "2026-11-23 会社 瀬戸内テック nurture 13.3 0.0",
      "2026-11-23 会社 みなと情報 grow 50.0 25.0",
      "2026-11-23 会社 青葉ソリューション sustain 6.7 50.0",
      "2026-11-23 作成",
    ]);
    host.byHand(`book.getSheetByName("${historyName}").setName("毎週の記録")`);
    host.type(profileName, "D2", 3);
    const next = await laterOn("2026-11-30", host);
    expect(await keptOf(next)).toEqual({ kind: "kept", thinned: null });
    expect(next.sheetNames()).not.toContain(historyName);
    expect(rows(next, "毎週の記録").slice(6)).toEqual([
      "2026-11-30 会社 東都システム grow 86.7 37.5",
      "2026-11-30 作成",
    ]);
    expect(
      cells(next, "毎週の記録")
        .flat()
        .every((cell) => typeof cell === "string"),
    ).toBe(true);
    next.dispose();
  });

  it("are one a day, the last, from the menu as from the sidebar", async () => {
    const host = await recorded("2026-11-23");
    const first = await laterOn("2026-11-30", host);
    first.type(profileName, "D2", 3);
    await builtMap(first);
    first.type(profileName, "D2", 0);
    first.type(profileName, "D4", 1);
    await first.runMenu("buildMapFromMenu");
    expect(rows(first).slice(6)).toEqual(["2026-11-30 会社 瀬戸内テック sustain 13.3 12.5", "2026-11-30 作成"]);
    first.dispose();
  });

  it("know a renamed partner by its row on the map, also in the day's second build", async () => {
    const host = await laterOn("2026-11-30", await recorded("2026-11-23"));
    host.type(profileName, "A2", "東都ホールディングス");
    await builtMap(host);
    await builtMap(host);
    expect(rows(host).slice(6)).toEqual([
      "2026-11-30 会社 東都ホールディングス activate 86.7 0.0",
      "2026-11-30 社名変更 東都ホールディングス",
      "2026-11-30 作成",
    ]);
    expect(cells(host)[8]?.[6]).toBe("東都システム");
    host.dispose();
  });

  it("keep names as they are, whatever they begin with", async () => {
    const names = ["=1+1", "+81-3", "'東都", "@SUM", "<b>"];
    const table = [profile[0] as HostCell[], ...names.map((name, at) => [name, 10 * at, "有", at])];
    const host = await recorded("2026-11-23", table);
    expect(
      cells(host)
        .slice(1, 6)
        .map((row) => row[2]),
    ).toEqual(names);
    host.dispose();
  });

  it("stay texts where the sheet has hardly a row left, whatever formats its last rows have", async () => {
    const table = [profile[0] as HostCell[], ["=1+1", 40, "有", 0], ["北浜商事", 50, "無", 8]];
    const host = await recorded("2026-11-23", table);
    const { length } = cells(host);
    host.byHand(`
      const kept = book.getSheetByName("${historyName}");
      kept.deleteRows(${length + 2}, kept.getMaxRows() - ${length + 1});
      kept.getRange(${length + 1}, 1, 1, 7).setNumberFormat("General");
    `);
    host.type(profileName, "B2", 45);
    expect(await keptOf(host)).toEqual({ kind: "kept", thinned: null });
    expect(cells(host)).toHaveLength(length);
    expect(cells(host)[1]?.slice(0, 6)).toEqual(["2026-11-23", "会社", "=1+1", "activate", "93.3", "0.0"]);
    host.byHand(`
      const formulas = book.getSheetByName("${historyName}").getDataRange().getFormulas();
      if (formulas.flat().join("") !== "") throw new Error("a formula");
    `);
    host.dispose();
  });

  it("are refused, and said so, before the last day of the history, and where its columns were moved", async () => {
    const host = await laterOn("2026-11-16", await recorded("2026-11-23"));
    const before = cells(host);
    expect(await keptOf(host)).toEqual({ kind: "dayPast", last: parseDay("2026-11-23") });
    expect(cells(host)).toEqual(before);
    host.type(historyName, "C1", "会社の名前");
    expect(await keptOf(host)).toEqual({ kind: "unreadable" });
    host.type(historyName, "C1", "企業名");
    const next = await laterOn("2026-11-30", host);
    next.protect(historyName, false);
    expect(await keptOf(next)).toMatchObject({ kind: "refused", message: expect.stringMatching(/protected/) });
    expect(next.sheetNames()).toContain(mapName);
    next.dispose();
  });

  it("begin on a new sheet beside one of the same name that is no history, and go on on one that is", async () => {
    const log = [
      ["日付", "訪問先"],
      ["2026-11-01", "東都システム"],
    ];
    const { host } = await openedOn("2026-11-23", { [profileName]: profile, [historyName]: log });
    await builtMap(host, profileName);
    await switchedOn(host);
    expect(host.cells(historyName)).toEqual(log);
    expect(rows(host, `${historyName} 2`)).toHaveLength(6);
    const kept = cells(host, `${historyName} 2`).map((row) => row.slice(0, 7));
    host.dispose();
    const { host: imported } = await openedOn("2026-11-30", { [profileName]: profile, [historyName]: kept });
    await builtMap(imported);
    expect(rows(imported).slice(6)).toEqual(["2026-11-30 作成"]);
    imported.dispose();
  });
});

/** What the history and the map say. */
const state = (host: Host) => ({
  history: cells(host),
  map: host.cells(mapName),
  settings: host.cells(settingsName),
  profile: host.cells(profileName),
  sheets: host.sheetNames(),
});

/** Kills a build at each of its last calls, those that keep it; the next build gives what one gives that never died. */
async function killKeeping(make: () => Promise<Host>, last: number) {
  const whole = await make();
  whole.forgetCalls();
  await builtMap(whole);
  const calls = whole.serviceCalls().length;
  const expected = state(whole);
  whole.dispose();
  for (let lived = Math.max(0, calls - last); lived < calls; lived += 1) {
    const host = await make();
    const before = cells(host).slice(0, 2);
    host.liveFor(lived);
    await buildRefusal(host);
    host.liveFor(null);
    const died = `died after ${lived} of ${calls} calls`;
    expect(cells(host).slice(0, 1), died).toEqual(before.slice(0, 1));
    await builtMap(host);
    expect(state(host), died).toEqual(expected);
    host.dispose();
  }
  return calls;
}

describe("a build that dies while it is kept", () => {
  it("is healed by the next, whether it is the first of its day or not", async () => {
    const first = await recorded("2026-11-23");
    const left = sheetsOf(first);
    first.dispose();
    const weekLater = async () => {
      const { host } = await openedOn("2026-11-30", left);
      host.activate(profileName);
      host.type(profileName, "D2", 3);
      return host;
    };
    await killKeeping(weekLater, 6);
    await killKeeping(async () => {
      const host = await weekLater();
      await builtMap(host);
      host.type(profileName, "D4", 2);
      return host;
    }, 6);
  });

  it("keeps what is past the limit thinned, and loses nothing where that dies", async () => {
    const first = await recorded("2026-08-01");
    const left = sheetsOf(first);
    first.dispose();
    // 40 days of a partner with a long cell: over a million letters.
    const [top, ...block] = (left[historyName] as HostCell[][]).map((row) => [...row]);
    const build = block.at(-1) as HostCell[];
    const days = Array.from({ length: 40 }, (_, at) => `2026-08-${String(at + 2).padStart(2, "0")}`).filter(
      (day) => day <= "2026-08-31",
    );
    const long = days.flatMap((day, at) => [
      [
        day,
        "会社",
        "東都システム",
        "activate",
        "86.7",
        "0.0",
        `[${at % 2 ? 40 : 41},"有",0,"${"長".repeat(38_000)}"]`,
        "",
      ],
      [day, "作成", "", "", "", "", '{"v":1,"rows":1,"asOf":"2026-08-01"}', ""],
    ]);
    const history = [top as HostCell[], ...block.slice(0, -1), build, ...long];
    const later = async () => {
      const { host } = await openedOn("2026-12-14", { ...left, [historyName]: history });
      host.activate(profileName);
      return host;
    };
    const host = await later();
    const kept = await keptOf(host);
    expect(kept).toMatchObject({ kind: "kept", thinned: { before: 32, after: expect.any(Number) } });
    expect(cells(host)[1]?.[1]).toBe("再編");
    host.dispose();
    const calls = await killKeeping(later, 5);
    console.log(`Kill points of thinning survived: 5 of ${calls}`);
  });

  it("goes on when two build at once: both are kept, as one", async () => {
    const make = async () => {
      const host = await laterOn("2026-11-30", await recorded("2026-11-23"));
      host.type(profileName, "D2", 3);
      return host;
    };
    const alone = await make();
    alone.forgetCalls();
    await builtMap(alone);
    const calls = alone.serviceCalls().length;
    const expected = cells(alone);
    alone.dispose();
    for (const at of [3, calls - 4, calls - 2]) {
      const host = await make();
      const second: Promise<unknown>[] = [];
      host.duringCall(at, () => {
        second.push(builtMap(host));
      });
      await builtMap(host);
      expect(await second[0]).toMatchObject({ kept: { kind: "kept" } });
      expect(cells(host), `at call ${at}`).toEqual(expected);
      host.dispose();
    }
  });
});
