/** An account plan on the sheet holds what stands in the partner's own row, and nothing of anybody else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoundSheet, SidebarState } from "../../src/addon/api";
import type { Outcome } from "../../src/core/problem/problem";
import type { Host, HostCell } from "../../src/host/host";
import {
  type PlanWish,
  plansToMake,
  planThere,
  planToRefresh,
  wantedFor,
} from "../../src/sidebar/account-plan/plan-sheets";
import { mapFacts } from "../../src/sidebar/state/facts";
import { builtMap, openSpreadsheet } from "./spreadsheet";

const canary = "秘密の言葉";
/** A picture of one pixel. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const profileName = "パートナー一覧";
const settingsName = "マップ設定";
const name = "東都システム";
const header = ["企業名", "本社所在地", "営業人数", "競合取扱", "受注件数", "備考"];
const own: HostCell[] = [name, "東京都", 40, "有", 0, "=IMPORTXML(1)"];
const settings: HostCell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["営業人数", "ポテンシャル", 2, "線形", 0, 50, "", "", "企業名列", "企業名"],
  ["競合取扱", "ポテンシャル", 1, "有無", "", "", "", "", "プロファイルシート", profileName],
  ["受注件数", "実績", 1, "線形", 0, 10, "", "", "", ""],
];
const utc = { spreadsheetTimeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC", now: Date.UTC(2026, 10, 26, 12) };

async function factsIn(host: Host) {
  const state = (await host.run("sidebarState", profileName)) as SidebarState;
  const facts = state.snapshot && mapFacts(state.snapshot, state.notes, "ja");
  if (!facts?.ok) throw new Error("the map can be read");
  return { facts: facts.value, notes: state.notes };
}

async function plansIn(host: Host): Promise<readonly FoundSheet[]> {
  const { facts } = await factsIn(host);
  const wanted = facts.evaluation.partners.flatMap((_, partner) => wantedFor(facts, partner));
  const found = (await host.run("furtherSheets", wanted)) as Outcome<readonly FoundSheet[]>;
  return found.ok ? found.value : [];
}

async function made(host: Host, columns: readonly string[] | null): Promise<PlanWish> {
  const { facts, notes } = await factsIn(host);
  const partner = facts.evaluation.partners.findIndex((each) => each.name === name);
  const wish = { partner, columns };
  const taken = (await plansIn(host)).map((sheet) => sheet.name);
  expect(await host.run("changeSheets", plansToMake(facts, notes, [wish], taken))).toMatchObject({ ok: true });
  return wish;
}

/** Everything that goes with a sheet when it is handed over. */
function handedOver(host: Host, sheet: string) {
  host.byHand(`
    const range = book.getSheetByName("${sheet}").getDataRange();
    if (range.getNotes().flat().join("") !== "") throw new Error("a note");
    if (range.getFormulas().flat().join("") !== "") throw new Error("a formula");
    if (range.getDataValidations().flat().some((rule) => rule !== null)) throw new Error("a dropdown");
  `);
  return {
    name: sheet,
    cells: host.cells(sheet),
    colours: host.backgrounds(sheet),
    charts: host.charts(sheet),
    images: host.images(sheet),
    rules: host.conditionalFormats(sheet),
  };
}

const sheetName = `アカウントプラン ${name}`;

/** The plan of one partner in a file in which the canary stands everywhere else. */
async function planAmong(others: readonly (readonly HostCell[])[], at: number, columns: readonly string[] | null) {
  const rows = [...others.slice(0, at), own, ...others.slice(at)];
  const { host } = await openSpreadsheet(
    "ja",
    { [profileName]: [header, ...rows], [settingsName]: settings, [`${canary}の表`]: [[canary]] },
    "ja",
    utc,
  );
  host.activate(profileName);
  await builtMap(host, profileName);
  host.byHand(`
    const profile = book.getSheetByName("${profileName}");
    book.getSheetByName("セグメントマップ").getRange("A1").setNote("${canary}");
    for (const row of ${JSON.stringify(rows.flatMap((row, index) => (row === own ? [] : [index + 2])))}) {
      profile.getRange(row, 8).setValue("${canary}");
      profile.getRange(row, 1).setNote("${canary}");
    }
    profile.hideColumns(8);
    const chart = profile.newChart().setChartType(Charts.ChartType.SCATTER).addRange(profile.getRange("C1:C2"));
    profile.insertChart(chart.setPosition(1, 10, 0, 0).setOption("title", "${canary}").build());
    const blob = Utilities.newBlob(Utilities.base64Decode("${dot}"), "image/png", "${canary}.png");
    profile.insertImage(blob, 12, 1).setAltTextTitle("${canary}").setAltTextDescription("${canary}");
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains("${canary}").setBackground("#ff0000");
    profile.setConditionalFormatRules([rule.setRanges([profile.getRange("A2:H20")]).build()]);
    const choice = SpreadsheetApp.newDataValidation().requireValueInList(["${canary}"]).setAllowInvalid(true);
    profile.getRange("D2:D20").setDataValidation(choice.setHelpText("${canary}").build());
    book.getSheetByName("${canary}の表").hideSheet();
  `);
  await made(host, columns);
  const dump = handedOver(host, sheetName);
  host.dispose();
  return dump;
}

const other = fc
  .tuple(
    fc.string({ maxLength: 6 }),
    fc.integer({ min: 0, max: 50 }),
    fc.constantFrom("有", "無", ""),
    fc.integer({ min: 0, max: 10 }),
    fc.string({ maxLength: 5 }),
  )
  .map(([tail, reps, rival, orders, note]): HostCell[] => [
    `${canary}${tail}`,
    `${canary}県`,
    reps,
    rival,
    orders,
    `${canary}${note}`,
  ]);
const others = fc
  .array(other, { minLength: 1, maxLength: 5 })
  .map((rows) => rows.map((row, at): HostCell[] => [`${row[0]}${at}`, ...row.slice(1)]));

describe("an account plan", () => {
  it.each([null, ["企業名", "本社所在地"]])(
    "is the same to the byte whoever else is in the file (columns: %s)",
    async (columns) => {
      const alone = await planAmong([], 0, columns);
      expect(alone.cells[0]?.slice(0, 2)).toEqual(["アカウントプラン", name]);
      await fc.assert(
        fc.asyncProperty(others, fc.nat(5), async (rows, at) => {
          const among = await planAmong(rows, Math.min(at, rows.length), columns);
          expect(among).toEqual(alone);
          expect(JSON.stringify(among)).not.toContain(canary);
        }),
        { numRuns: 4 },
      );
    },
  );

  it("for the partner shows the ticked columns, and no segment, support or playbook", async () => {
    const dump = await planAmong([["北浜商事", "大阪", 50, "無", 8, ""]], 1, ["企業名", "本社所在地"]);
    const text = JSON.stringify(dump);
    expect(dump.cells.slice(4, 6).map((row) => row.slice(0, 2))).toEqual([
      ["企業名", name],
      ["本社所在地", "東京都"],
    ]);
    for (const secret of ["営業人数", "競合取扱", "重点育成", "ハイタッチ", "セグメント", "IMPORTXML"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("made anew changes what still holds what was written, and tells the rest", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: [header, own], [settingsName]: settings }, "ja", utc);
    await builtMap(host, profileName);
    const wish = await made(host, null);
    const cells = host.cells(sheetName);
    const rowOf = (label: string) => host.cells(sheetName).findIndex((row) => row[0] === label) + 1;
    expect(rowOf("備考")).toBeGreaterThan(0);
    host.type(sheetName, `B${rowOf("目的")}`, "最初の 3 件を一緒に");
    host.type(sheetName, `B${rowOf("本社所在地")}`, "千代田区");
    host.byHand(`book.getSheetByName("${sheetName}").insertRowsBefore(3, 2)`);
    host.type(profileName, "B2", "神奈川県");
    host.type(profileName, "C2", 45);
    const { facts, notes } = await factsIn(host);
    const there = planThere(facts, wish, await plansIn(host));
    if (!there) throw new Error("the plan is found by its mark");
    const { change, left, missing } = planToRefresh(facts, notes, wish, there);
    expect(left).toEqual([`B${rowOf("本社所在地")}`]);
    expect(missing).toEqual([]);
    expect(await host.run("changeSheets", [change])).toMatchObject({ ok: true });
    const value = (label: string) => host.cells(sheetName)[rowOf(label) - 1]?.[1];
    expect([value("目的"), value("本社所在地"), value("営業人数")]).toEqual(["最初の 3 件を一緒に", "千代田区", 45]);
    expect(host.cells(sheetName)).toHaveLength(cells.length + 2);
    const again = planToRefresh(facts, notes, wish, planThere(facts, wish, await plansIn(host)) as FoundSheet);
    expect(again).toMatchObject({ change: null, cells: 0, left: [`B${rowOf("本社所在地")}`] });
    host.dispose();
  });

  it("of many partners at once takes two calls a sheet and ten more, each sheet as if it were made alone", async () => {
    const names = ["北浜商事", "@SUM", "+81/3", "<b>", "西"];
    const rows = [own, ...names.map((each, at): HostCell[] => [each, "大阪", at, "無", at, "40"])];
    const { host } = await openSpreadsheet(
      "ja",
      { [profileName]: [header, ...rows], [settingsName]: settings },
      "ja",
      utc,
    );
    await builtMap(host, profileName);
    const { facts, notes } = await factsIn(host);
    const wishes = rows.map((_, partner) => ({ partner, columns: null }));
    host.forgetCalls();
    const made = await host.run("changeSheets", plansToMake(facts, notes, wishes, []));
    const calls = host.serviceCalls().length;
    console.log(`Service calls of ${wishes.length} account plans at once: ${calls}`);
    expect(calls).toBeLessThanOrEqual(2 * wishes.length + 10);
    const { value } = made as { value: { name: string }[] };
    // None of them is offered as a list to build from.
    expect(((await host.run("sidebarState", null)) as SidebarState).sheets).toEqual([profileName]);
    expect(value.map((sheet) => sheet.name)).toContain("アカウントプラン +81・3");
    const dumps = value.map((sheet) => handedOver(host, sheet.name));
    expect(dumps.map(({ cells }) => cells[0]?.[1])).toEqual(rows.map(([partner]) => partner));
    host.byHand(
      "for (const each of book.getSheets()) if (/アカウントプラン/.test(each.getName())) book.deleteSheet(each)",
    );
    for (const [at, wish] of wishes.entries()) {
      expect(await host.run("changeSheets", plansToMake(facts, notes, [wish], []))).toMatchObject({ ok: true });
      expect(handedOver(host, value[at]?.name ?? "")).toEqual(dumps[at]);
    }
    host.dispose();
  });

  it("that dies at any call while many are made leaves all else as it was and no page with what is another partner's", async () => {
    const rows = [own, ...["北浜商事", "西"].map((each): HostCell[] => [each, "大阪", 5, "無", 1, each])];
    const { host } = await openSpreadsheet(
      "ja",
      { [profileName]: [header, ...rows], [settingsName]: settings },
      "ja",
      utc,
    );
    await builtMap(host, profileName);
    const before = host.sheetNames();
    const cells = before.map((sheet) => host.cells(sheet));
    const { facts, notes } = await factsIn(host);
    const wishes = rows.map((_, partner) => ({ partner, columns: null }));
    const changes = plansToMake(facts, notes, wishes, []);
    host.forgetCalls();
    await host.run("changeSheets", changes);
    const calls = host.serviceCalls().length;
    const wanted = new Map(host.sheetNames().map((sheet) => [sheet, host.cells(sheet)]));
    for (let lived = 0; lived < calls; lived += 1) {
      host.byHand(
        "for (const each of book.getSheets()) if (/アカウントプラン/.test(each.getName())) book.deleteSheet(each)",
      );
      host.liveFor(lived);
      await expect(host.run("changeSheets", changes), `died after ${lived}`).rejects.toThrow(/maximum execution time/);
      host.liveFor(null);
      expect(before.map((sheet) => host.cells(sheet))).toEqual(cells);
      for (const sheet of host.sheetNames().filter((each) => !before.includes(each))) {
        const shown = host.cells(sheet);
        if (shown.flat().some((cell) => cell !== ""))
          expect(shown, `${sheet} after ${lived}`).toEqual(wanted.get(sheet));
      }
      const there = await plansIn(host);
      const missing = wishes.filter((wish) => !planThere(facts, wish, there));
      // Those that are there are left alone.
      const again = plansToMake(facts, notes, wishes, host.sheetNames());
      const { value } = (await host.run("changeSheets", again)) as { value: unknown[] };
      expect(value, `after ${lived}`).toHaveLength(missing.length);
      const found = await plansIn(host);
      for (const wish of wishes) expect(planThere(facts, wish, found), `after ${lived}`).not.toBeNull();
    }
    console.log(`Kill points of account plans survived: ${calls}`);
    host.dispose();
  });
});
