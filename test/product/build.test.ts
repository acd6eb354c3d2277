import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/core/cells/address";
import type { Host, HostCell } from "../../src/host/host";
import { build, buildRefusal, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

/** Partner to its other cells, from the table on the map sheet: columns by header. */
function tableOf(host: Host, sheet: string): Record<string, HostCell>[] {
  const cells = host.cells(sheet);
  const header = cells.findIndex((row) => row.includes("map.key"));
  const names = cells[header] ?? [];
  const key = names.indexOf("map.key");
  return cells
    .slice(header + 1)
    .filter((row) => row[key] !== "" && row[key] !== undefined)
    .map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at] ?? ""]).slice(key)));
}

describe.each(["ja", "en"] as const)("building the map (%s)", (locale) => {
  const example = workedExamples[locale];
  const open = () =>
    openSpreadsheet(locale, { [example.profileName]: example.profile, [example.settingsName]: example.settings });

  it("writes the worked example to the digit", async () => {
    const { host } = await open();
    const view = await build(host);
    const table = tableOf(host, example.mapName).map((row) => Object.values(row).slice(2, 9));
    expect(table).toEqual(example.map);
    expect(view.counts.map(({ key, count }) => [key, count])).toEqual([
      ["activate", 1],
      ["grow", 2],
      ["nurture", 1],
      ["sustain", 1],
    ]);
    expect(view.top.map(({ name }) => name)).toEqual(example.map.map((row) => row[0]));
    host.dispose();
  });

  it("infers settings where there are none, and gives the same map from the sheet it wrote", async () => {
    const { host } = await openSpreadsheet(locale, { [example.profileName]: example.profile });
    const first = await build(host);
    expect(host.sheetNames()).toContain(example.settingsName);
    const settings = host.cells(example.settingsName);
    expect(settings.slice(1, 4).map((row) => row[0])).toEqual(example.profile[0]?.slice(1));
    const second = await build(host);
    expect({ ...second, notices: [] }).toEqual({ ...first, notices: [] });
    host.dispose();
  });

  it("says when and by which settings it was built", async () => {
    const { host } = await open();
    await build(host);
    const now = new Date();
    const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    const two = (n: number) => String(n).padStart(2, "0");
    const line = host.cells(example.mapName)[1]?.[7];
    expect(line).toContain(
      locale === "ja" ? `${year}/${two(month)}/${two(day)} 作成` : `Built ${now.toDateString().slice(8, 10)} `,
    );
    for (const part of [example.profileName, example.settingsName, "50"]) expect(line).toContain(part);
    host.dispose();
  });

  it("draws a native chart with a series for each segment, right by its data alone", async () => {
    const { host } = await open();
    await build(host);
    await build(host);
    const [chart, ...others] = host.charts(example.mapName);
    expect(others).toEqual([]);
    expect(chart?.type).toBe("SCATTER");
    expect(chart?.ignored).toEqual([]);
    const columns = chart?.ranges.map(({ values }) => values.map(([cell]) => cell ?? "")) ?? [];
    const [[, ...x] = [], ...series] = columns;
    // A segment's column and its names' one after the other, then the crosshair.
    const segments = [0, 2, 4, 6].map((at) => series[at] ?? []);
    const names = [1, 3, 5, 7].map((at) => series[at] ?? []);
    expect(segments.map(([name]) => name).sort()).toEqual([...new Set(example.map.map((row) => row[3]))].sort());
    // Each partner is a point of its segment's series, on its segment's side of both cuts, in the order of the table.
    for (const [at, [name, potential, results, segment]] of example.map.entries()) {
      const own = segments.findIndex((column) => column[at + 1] !== "");
      expect(segments[own]?.[0]).toBe(segment);
      expect([name, ""]).toContain(names[own]?.[at + 1]);
      expect(Number(x[at]) > 50).toBe(Number(potential) >= 50);
      expect(Number(segments[own]?.[at + 1]) > 50).toBe(Number(results) > 0);
      expect([typeof x[at], typeof segments[own]?.[at + 1]]).toEqual(["number", "number"]);
    }
    expect(names.flatMap((column) => column.slice(1)).filter((name) => name !== "").length).toBeGreaterThan(2);
    const crosshair = (series[8] ?? []).slice(1).flatMap((y, at) => (y === "" ? [] : [[x[at], y]]));
    expect(crosshair.every(([across, up]) => across === 50 || up === 50)).toBe(true);
    expect(chart?.options).toMatchObject({
      hiddenDimensionStrategy: "SHOW_BOTH",
      "hAxis.viewWindow.min": 0,
      "hAxis.viewWindow.max": 100,
      "hAxis.gridlines.count": 3,
      "vAxes.0.gridlines.count": 3,
    });
    host.dispose();
  });

  it("has title, counts and the whole picture in sight beside the sidebar on a screen of 1366 by 768", async () => {
    const { host } = await open();
    await build(host);
    await host.run("placePicture", onePixel);
    const [picture] = host.images(example.mapName);
    host.byHand(`{
      const sheet = book.getSheetByName("${example.mapName}");
      const seen = (all, isHidden, size) => Array.from({ length: all }, (_, at) => at + 1).reduce((sum, at) => sum + (isHidden(at) ? 0 : size(at)), 0);
      const left = seen(${(picture?.column ?? 0) - 1}, (at) => sheet.isColumnHiddenByUser(at), (at) => sheet.getColumnWidth(at));
      const above = seen(${(picture?.row ?? 0) - 1}, (at) => sheet.isRowHiddenByUser(at), (at) => sheet.getRowHeight(at));
      sheet.getRange("Z1:Z2").setValues([[left], [above]]);
    }`);
    const [left, above] = host.cells(example.mapName).map((row) => Number(row[25]));
    // What Google leaves of the window: less the sidebar, its own icons, the row numbers and the scroll bar; less the
    // browser's and the sheet's bars.
    expect((left ?? 0) + (picture?.offsetX ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(950);
    expect((above ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(430);
    host.dispose();
  });

  it("leaves the chart alone where nothing changed, and where somebody has put it", async () => {
    const { host } = await open();
    await build(host);
    host.byHand(`
      const chart = book.getSheetByName("${example.mapName}").getCharts()[0];
      book.getSheetByName("${example.mapName}").updateChart(chart.modify().setPosition(50, 20, 3, 4).build())`);
    host.forgetCalls();
    await build(host);
    expect(host.serviceCalls().filter((call) => call.includes("Chart"))).toEqual(["Sheet.getCharts"]);
    host.type(example.profileName, "B2", 1);
    await build(host);
    expect(host.charts(example.mapName).map(({ position }) => position)).toEqual([
      { row: 50, column: 20, offsetX: 3, offsetY: 4 },
    ]);
    host.dispose();
  });

  it.each(["Sheet.insertChart", "EmbeddedChartBuilder.setHiddenDimensionStrategy", "EmbeddedChartBuilder.setOption"])(
    "is built also where Sheets refuses %s",
    async (call) => {
      const { host } = await open();
      host.refuse(call, "Service Spreadsheets failed while accessing document");
      const view = await build(host);
      expect(view.top.length).toBeGreaterThan(0);
      expect(host.charts(example.mapName)).toEqual([]);
      host.dispose();
    },
  );
});

/** A picture to put on the sheet: its size there is not its own. */
const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

describe("a map that is built again", () => {
  const { profileName, mapName, profile, settingsName, settings } = workedExamples.ja;
  const open = () => openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings });
  const note = (host: Host, partner: string, text: string) => {
    const cells = host.cells(mapName);
    const header = cells.findIndex((row) => row.includes("map.key"));
    const column = (cells[header] ?? []).indexOf("企業名");
    const row = cells.findIndex((line) => line[column] === partner);
    const last = (cells[header] ?? []).indexOf("理由") + 1;
    host.type(mapName, `${columnLetters(last)}${header + 1}`, "メモ");
    host.type(mapName, `${columnLetters(last)}${row + 1}`, text);
  };
  const notes = (host: Host) =>
    Object.fromEntries(tableOf(host, mapName).flatMap((row) => (row.メモ ? [[row.企業名, row.メモ]] : [])));

  it("is the same to the cell when nothing changed", async () => {
    const { host } = await open();
    await build(host);
    const first = host.cells(mapName);
    await build(host);
    expect(host.cells(mapName)).toEqual(first);
    host.dispose();
  });

  it("keeps a user's column with its partner when the order changes", async () => {
    const { host } = await open();
    await build(host);
    note(host, "みなと情報", "来週訪問");
    note(host, "東都システム", "部長同席");
    host.type(profileName, "B5", 1);
    host.type(profileName, "D2", 9);
    await host.settle();
    await build(host);
    expect(notes(host)).toEqual({ みなと情報: "来週訪問", 東都システム: "部長同席" });
    host.dispose();
  });

  it("keeps the notes of a partner that left, and drops its row when there are none", async () => {
    const { host } = await open();
    await build(host);
    note(host, "みなと情報", "退会理由を聞く");
    host.type(profileName, "A5", "");
    host.type(profileName, "A4", "");
    await host.settle();
    await build(host);
    const table = tableOf(host, mapName);
    expect(table.map((row) => row.企業名)).toEqual([
      "東都システム",
      "北浜商事",
      "青葉ソリューション",
      "アーカイブ(プロファイルにない会社のメモ)",
      "みなと情報",
    ]);
    expect(table[4]).toMatchObject({ セグメント: "プロファイルにありません", 優先順位: "", メモ: "退会理由を聞く" });
    host.dispose();
  });

  it("knows a partner by its code when its name changes", async () => {
    const coded = profile.map((row, at) => [...row, at === 0 ? "取引先コード" : `T-${at}`]);
    const { host } = await openSpreadsheet("ja", { [profileName]: coded, [settingsName]: settings });
    await build(host);
    note(host, "みなと情報", "社名変更の予定");
    host.type(profileName, "A5", "みなとデジタル");
    await host.settle();
    await build(host);
    expect(notes(host)).toEqual({ みなとデジタル: "社名変更の予定" });
    expect(tableOf(host, mapName)).toHaveLength(5);
    host.dispose();
  });

  it("finds its rows by name when the profile gets codes only later", async () => {
    const { host } = await open();
    await build(host);
    note(host, "みなと情報", "来週訪問");
    ["取引先コード", "T-1", "T-2", "T-3", "T-4", "T-5"].forEach((code, at) => {
      host.type(profileName, `E${at + 1}`, code);
    });
    await host.settle();
    await build(host);
    expect(notes(host)).toEqual({ みなと情報: "来週訪問" });
    expect(tableOf(host, mapName)).toHaveLength(5);
    host.dispose();
  });

  it("shows hostile names as the text they are", async () => {
    const names = ['=IMPORTXML("http://x")', "+81-3-0000", "<img src=x onerror=alert(1)>", "'東都", "@SUM"];
    const rows = names.map((name, at) => [name, 10 * (at + 1), "有", at]);
    const { host } = await openSpreadsheet("ja", { [profileName]: [profile[0] ?? [], ...rows] });
    const view = await build(host);
    expect(
      tableOf(host, mapName)
        .map((row) => row.企業名)
        .sort(),
    ).toEqual([...names].sort());
    expect(view.content.points.map(({ name }) => name).sort()).toEqual([...names].sort());
    host.dispose();
  });

  it("asks Google as often for 5,000 partners as for 20", async () => {
    const calls = async (partners: number) => {
      const rows = Array.from({ length: partners }, (_, at) => [
        `パートナー${at}`,
        at % 60,
        at % 3 ? "有" : "無",
        at % 7,
      ]);
      const { host } = await openSpreadsheet("ja", { [profileName]: [profile[0] ?? [], ...rows] });
      const count = async () => {
        host.forgetCalls();
        await build(host);
        return { calls: host.serviceCalls().length, commits: host.commits().length };
      };
      const [first, again] = [await count(), await count()];
      host.dispose();
      return { first: first.calls, again: again.calls, commits: `${first.commits} and ${again.commits}` };
    };
    const [few, many] = [await calls(20), await calls(5000)];
    console.log(
      `Service calls of a build: ${few.first} and ${few.again} for 20 partners, ${many.first} and ${many.again} for 5,000; reads that followed a write: ${few.commits}, ${many.commits}`,
    );
    expect(many).toEqual(few);
  });
});

describe("a Japanese reader in an English spreadsheet", () => {
  it("gets sheets in the spreadsheet's language, and is told things in Japanese", async () => {
    const { profileName, settingsName, mapName, profile } = workedExamples.en;
    const { host } = await openSpreadsheet("en", { [profileName]: profile }, "ja");
    await build(host);
    expect(host.sheetNames()).toEqual([profileName, mapName, settingsName]);
    expect(host.cells(mapName)[1]?.[7]).toMatch(/^Built \d{1,2} \w{3} \d{4}/);
    host.type(settingsName, "C2", "abc");
    expect(await buildRefusal(host)).toMatch(/重み.*「abc」.*使えません/);
    host.dispose();
  });
});

describe("a profile that cannot be mapped", () => {
  const refusal = async (cells: readonly (readonly HostCell[])[]) => {
    const { host } = await openSpreadsheet("ja", { 一覧: cells });
    const before = host.sheetNames();
    const message = await buildRefusal(host, "一覧");
    expect(host.sheetNames()).toEqual(before);
    host.dispose();
    return message;
  };

  it("says what to enter on an empty sheet", async () => {
    expect(await refusal([[""]])).toMatch(/「一覧」は空です.*企業名/s);
  });

  it("says what is missing under a lonely header", async () => {
    expect(await refusal([["企業名", "営業人数", "受注件数"]])).toMatch(/見出し.*しかありません/s);
  });

  it("says which columns would do when none is recognised", async () => {
    const message = await refusal([
      ["企業名", "担当", "備考"],
      ["東都システム", "佐藤", "よい"],
      ["北浜商事", "鈴木", "ふつう"],
    ]);
    expect(message).toMatch(/ポテンシャル.*営業人数/s);
    expect(message).toMatch(/実績.*受注件数/s);
  });
});

describe("a profile with more than one header row", () => {
  it("is read below merged titles, and says so", async () => {
    const { host } = await openSpreadsheet("ja", {
      一覧: [["2026年度 パートナー一覧"], ["", "営業体制", "", "実績"], ...workedExamples.ja.profile],
    });
    const view = await build(host, "一覧");
    expect(view.partners).toBe(5);
    expect(view.notices.join("\n")).toMatch(/3 行目を見出し.*1、2 行目/s);
    host.dispose();
  });

  it("does not count a second header row as a partner, and says so", async () => {
    const [header, ...rows] = workedExamples.ja.profile;
    const { host } = await openSpreadsheet("ja", {
      一覧: [header ?? [], ["Company", "Sales reps", "Competitor", "Orders"], ...rows],
    });
    const view = await build(host, "一覧");
    expect(view.partners).toBe(5);
    expect(view.notices.join("\n")).toMatch(/2 行目も見出し/);
    host.dispose();
  });
});
