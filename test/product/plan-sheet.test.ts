/** Support team and Support plan sheets, planned by the core as the page plans them and written through the built file. */
import { describe, expect, it } from "vitest";
import type { ChangedSheet, FoundSheet, SheetChange, SidebarState, Snapshot } from "../../src/addon/api";
import { receivedGrid } from "../../src/core/cells/sent";
import { sheetSource } from "../../src/core/cells/source";
import { planOf } from "../../src/core/decide/plan/plan";
import { solved } from "../../src/core/decide/plan/solve/solve";
import type { Outcome, Problem } from "../../src/core/problem/problem";
import { changedPlanSheet } from "../../src/core/sheets/plan/change-plan-sheet";
import { readPlan } from "../../src/core/sheets/plan/read-plan";
import { readPlanSheet, sheetPins, wantedPlan } from "../../src/core/sheets/plan/read-plan-sheet";
import { newTeamSheet, wantedTeam } from "../../src/core/sheets/plan/team-sheet";
import { evaluated } from "../../src/core/wire/snapshot";
import type { Host, HostCell } from "../../src/host/host";
import { openSpreadsheet } from "./spreadsheet";

const header = ["企業名", "営業人数", "受注件数", "担当"];
const profile: HostCell[][] = [
  header,
  ["青葉商事", 50, 0, "佐藤"],
  ["北浜工業", 40, 0, "鈴木"],
  ["瀬戸内テック", 45, 0, ""],
  ["みなと情報", 30, 2, ""],
  ["=東都", 5, 0, ""],
];
const [list, plan, team] = ["一覧", "支援計画", "支援体制"];

const call = async <Value>(host: Host, name: string, ...args: unknown[]): Promise<Value> => {
  const outcome = (await host.run(name, ...args)) as Outcome<Value>;
  if (!outcome.ok) throw Object.assign(new Error(JSON.stringify(outcome.problems)), { problems: outcome.problems });
  return outcome.value;
};

const write = (host: Host, change: SheetChange) => call<ChangedSheet[]>(host, "changeSheets", [change]);

async function evaluation(host: Host) {
  const { snapshot } = (await host.run("sidebarState", list)) as SidebarState;
  return evaluated(snapshot as Snapshot, "ja");
}

/** What the page does on 「計画をシートに書く」. */
async function planned(host: Host): Promise<SheetChange> {
  const found = await call<FoundSheet[]>(host, "furtherSheets", [wantedTeam, wantedPlan]);
  const of = (mark: string) => found.find(({ wanted }) => wanted === mark) ?? null;
  const [teamSheet, planSheet] = [of(wantedTeam.mark), of(wantedPlan.mark)];
  if (!teamSheet) throw new Error("no team");
  const map = await evaluation(host);
  const read = planSheet && readPlanSheet(planSheet);
  const pins = read ? sheetPins(read, map) : { pins: new Map(), unused: [] };
  const source = sheetSource(receivedGrid(teamSheet.cells), teamSheet.name);
  const outcome = readPlan({ evaluation: map, team: source, pins });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { problem } = outcome.value;
  return changedPlanSheet({
    plan: planOf(problem, solved(problem.assignment)),
    evaluation: map,
    lines: ["点", "残り"],
    day: 20_783,
    pinned: pins.pins,
    found: planSheet,
  });
}

const writePlan = async (host: Host) => write(host, await planned(host));

async function opened() {
  const { host } = await openSpreadsheet("ja", { [list]: profile });
  const { settings } = await evaluation(host);
  await write(host, newTeamSheet(["佐藤", "鈴木"], 10, settings.segments, "ja", null));
  return host;
}

/** The visible table: from the column of priorities on. */
const table = (host: Host) => {
  const cells = host.cells(plan);
  const at = cells.findIndex((row) => row.includes("plan.header"));
  return cells.slice(at).map((row) => row.slice(3));
};

describe("the Support team sheet", () => {
  it("has people with their hours, and hours and weight by segment; a second one is not made", async () => {
    const host = await opened();
    expect(host.cells(team).map((row) => row.slice(0, 9))).toEqual([
      ["担当者", "月の時間", "対象", "上限社数", "", "セグメント", "1社の時間", "重み", "候補"],
      ["佐藤", 10, "", "", "", "重点育成", 8, 1, "はい"],
      ["鈴木", 10, "", "", "", "注力拡大", 4, 0.5, "はい"],
      ["", "", "", "", "", "育成候補", 2, 0.33, "いいえ"],
      ["", "", "", "", "", "自走維持", 2, 0.25, "いいえ"],
    ]);
    const { settings } = await evaluation(host);
    await expect(write(host, newTeamSheet(["佐藤"], 40, settings.segments, "ja", null))).rejects.toThrow(
      /sheetChanged/,
    );
  });
});

describe("the Support plan sheet", () => {
  it("keeps names text that look like formulas, also in rows that change places and where formats were cleared", async () => {
    const host = await opened();
    await writePlan(host);
    host.activate(plan);
    host.byHand("sheet.clearFormats()");
    ["+81商会", 55, 0].forEach((cell, at) => void host.type(list, `${"ABC"[at]}7`, cell));
    host.byHand(`book.getSheetByName("${list}").getRange("A7").setNumberFormat("@").setValue("+81商会")`);
    ["B2", "B6"].forEach((cell, at) => void host.type(list, cell, at === 0 ? 5 : 60));
    await host.settle();
    await writePlan(host);
    const names = table(host).map((row) => row[1]);
    for (const name of ["+81商会", "=東都"]) expect(names).toContain(name);
    host.dispose();
  });

  it("has a row a partner by priority; one more writing changes nothing", async () => {
    const host = await opened();
    await writePlan(host);
    expect(table(host).map((row) => row.slice(0, 11))).toEqual([
      ["優先順位", "企業名", "セグメント", "今月の支援", "担当", "時間", "効果", "いまの担当", "変更", "固定", "理由"],
      [1, "青葉商事", "重点育成", "ハイタッチ", "佐藤", 8, 100, "佐藤", "継続", "", expect.stringContaining("= 100")],
      [
        2,
        "瀬戸内テック",
        "重点育成",
        "テックタッチ",
        "",
        "",
        "",
        "",
        "",
        "",
        expect.stringContaining("時間が足りません"),
      ],
      [3, "北浜工業", "重点育成", "ハイタッチ", "鈴木", 8, 80, "鈴木", "継続", "", expect.any(String)],
      [4, "みなと情報", "注力拡大", "テックタッチ", "", "", "", "", "", "", expect.any(String)],
      [5, "=東都", "育成候補", "テックタッチ", "", "", "", "", "", "", "候補ではありません"],
    ]);
    const before = host.cells(plan);
    const again = await planned(host);
    expect(again.writes).toEqual([]);
    await write(host, again);
    expect(host.cells(plan)).toEqual(before);
  });

  it("reads what people fix in its column as pins, before the profile's, and gives them a dropdown", async () => {
    const host = await opened();
    await writePlan(host);
    const cells = host.cells(plan);
    const row = cells.findIndex((line) => line.includes("瀬戸内テック")) + 1;
    host.type(plan, `M${row}`, "佐藤さん");
    await writePlan(host);
    expect(
      table(host)
        .find((line) => line[1] === "瀬戸内テック")
        ?.slice(4, 11),
    ).toEqual(["佐藤", 8, 90, "", "新任", "佐藤", "固定"]);
    host.type(plan, `M${row}`, "山田");
    await expect(planned(host)).rejects.toThrow(/unknownPin.*山田/);
  });

  it("keeps users' columns, colours and rows beside their partner when partners come, go and change places", async () => {
    const host = await opened();
    await writePlan(host);
    const rowOf = (name: string) => host.cells(plan).findIndex((line) => line.includes(name)) + 1;
    for (const name of ["青葉商事", "みなと情報", "=東都"])
      host.type(plan, `P${rowOf(name)}`, `${name.slice(-2)}のメモ`);
    host.type(plan, "P30", "表の下のメモ");
    host.type(list, "A4", "新しい会社");
    host.type(list, "B2", 20);
    host.type(list, "A6", "");
    host.type(list, "B6", "");
    host.type(list, "C6", "");
    host.type(list, "A7", "もう一社");
    host.type(list, "B7", 49);
    host.type(list, "C7", 0);
    await host.settle();
    await writePlan(host);
    const beside = host.cells(plan).flatMap((line) => (line[15] ? [[line[4], line[15]]] : []));
    expect(beside).toEqual([
      ["みなと情報", "情報のメモ"],
      ["青葉商事", "商事のメモ"],
      ["=東都", "東都のメモ"],
      ["", "表の下のメモ"],
    ]);
    expect(table(host).find((line) => line[1] === "=東都")?.[10]).toBe("プロファイルにありません");
    expect(
      table(host)
        .slice(1, 6)
        .map((line) => line[1]),
    ).toEqual(["もう一社", "新しい会社", "北浜工業", "みなと情報", "青葉商事"]);
  });

  it("refuses protected, merged and typed cells before anything is written", async () => {
    const host = await opened();
    await writePlan(host);
    host.type(list, "B2", 10);
    await host.settle();
    const before = host.cells(plan);
    const problems = async () => {
      const change = await planned(host);
      const outcome = (await host.run("changeSheets", [change])) as Outcome<unknown>;
      expect(host.cells(plan)).toEqual(before);
      return outcome.ok ? [] : outcome.problems.map(({ code }: Problem) => code);
    };
    host.byHand('book.getSheetByName("支援計画").getRange("P6:P7").merge()');
    expect(await problems()).toEqual(["mergedCells"]);
    host.byHand('book.getSheetByName("支援計画").getRange("P6:P7").breakApart()');
    host.protect(plan, false, "G6:G8");
    expect(await problems()).toEqual(["protectedCells"]);
  });

  it("survives dying at any call: nothing of anybody's is lost, and the next writing gives the same sheet", async () => {
    const host = await opened();
    await writePlan(host);
    const row = host.cells(plan).findIndex((line) => line.includes("みなと情報")) + 1;
    host.type(plan, `P${row}`, "みなと情報のメモ");
    const to = async (people: number, orders: number) => {
      host.type(list, "B5", people);
      host.type(list, "C5", orders);
      await host.settle();
    };
    const notes = () => host.cells(plan).flatMap((line) => (line[15] ? [[line[4], line[15]]] : []));
    const first = table(host);
    await to(50, 0);
    const change = await planned(host);
    host.forgetCalls();
    await write(host, change);
    const calls = host.serviceCalls().length;
    const expected = table(host);
    expect(expected).not.toEqual(first);
    let killed = 0;
    for (let lived = 1; lived < calls; lived += 2) {
      await to(30, 2);
      await writePlan(host);
      expect(table(host)).toEqual(first);
      await to(50, 0);
      const again = await planned(host);
      host.liveFor(lived);
      const died = await write(host, again).then(
        () => false,
        () => true,
      );
      host.liveFor(null);
      if (died) killed += 1;
      expect(notes().map(([, note]) => note)).toEqual(["みなと情報のメモ"]);
      await writePlan(host);
      expect(table(host), `died after ${lived} of ${calls}`).toEqual(expected);
      expect(notes()).toEqual([["みなと情報", "みなと情報のメモ"]]);
    }
    console.log(`Kill points of a plan sheet survived: ${killed}`);
    expect(killed).toBeGreaterThan(3);
  });
});
