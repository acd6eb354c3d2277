import { describe, expect, it } from "vitest";
import type { HostCell } from "../../src/host/host";
import { build, formulaError, formulaResult, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const profileRange = (name: string) => `'${name}'!A1:D6`;
const settingsRange = (name: string) => `'${name}'!A1:J4`;

describe.each(["ja", "en"] as const)("functions in cells (%s)", (locale) => {
  const example = workedExamples[locale];
  const given = `${profileRange(example.profileName)}, ${settingsRange(example.settingsName)}`;
  const open = () =>
    openSpreadsheet(locale, { [example.profileName]: example.profile, [example.settingsName]: example.settings });

  it("give the worked example to the digit", async () => {
    const { host } = await open();
    expect(await formulaResult(host, `=PARTNER_SEGMENT(${given})`)).toEqual(example.segments.map((name) => [name]));
    expect(await formulaResult(host, `=PARTNER_POTENTIAL(${given})`)).toEqual(
      example.potentials.map((score) => [score]),
    );
    expect(await formulaResult(host, `=PARTNER_RESULTS(${given})`)).toEqual(example.results.map((score) => [score]));
    const map = await formulaResult(host, `=PARTNER_MAP(${given})`);
    expect(map.slice(1).map((row) => row.slice(0, 7))).toEqual(example.map);
    host.dispose();
  });

  it("take scores, single or as columns, and cuts in either language", async () => {
    const { host } = await open();
    const [activate, grow] = example.segments;
    expect(await formulaResult(host, "=PARTNER_SEGMENT(86.7, 0)")).toEqual([[activate]]);
    expect(await formulaResult(host, "=PARTNER_SEGMENT(66.7, 100, 50, 50)")).toEqual([[grow]]);
    expect(await formulaResult(host, '=PARTNER_SEGMENT({10;60;90}, {0;0;0}, "top 30%", "あり")')).toEqual([
      [example.segments[2]],
      [example.segments[2]],
      [activate],
    ]);
    host.dispose();
  });

  it("name the support of a segment by name, by key and for a range", async () => {
    const { host } = await open();
    const support = example.map.map((row) => row[4]);
    expect(await formulaResult(host, `=PARTNER_SUPPORT("${example.segments[0]}")`)).toEqual([[support[0]]]);
    expect(await formulaResult(host, '=PARTNER_SUPPORT("sustain")')).toEqual([[support[4]]]);
    expect(await formulaResult(host, `=PARTNER_SUPPORT(PARTNER_SEGMENT(${given}))`)).toEqual(
      example.segments.map((name) => [example.map.find((row) => row[3] === name)?.[4]]),
    );
    host.dispose();
  });

  it("follow a weight that changes on the settings sheet by themselves", async () => {
    const { host } = await open();
    host.type(example.profileName, "F2", `=PARTNER_SEGMENT(${given})`);
    await host.settle();
    const column = () =>
      host
        .cells(example.profileName)
        .slice(1, 6)
        .map((row) => row[5]);
    expect(column()).toEqual(example.segments);
    host.type(example.settingsName, "C3", 8);
    await host.settle();
    expect(column()).toEqual([0, 4, 2, 1, 4].map((at) => example.segments[at]));
    host.dispose();
  });

  it("know the partner of their own row", async () => {
    const { host } = await open();
    for (const row of [2, 6, 7]) host.type(example.profileName, `F${row}`, "=PARTNER_SEGMENT()");
    await host.settle();
    const cells = host.cells(example.profileName);
    expect([cells[1]?.[5], cells[5]?.[5]]).toEqual([example.segments[0], example.segments[4]]);
    expect(cells[6]?.[5] ?? "").toBe("");
    host.dispose();
  });
});

describe("formulas without the settings range", () => {
  const { profileName, settingsName, profile, settings, segments, map } = workedExamples.ja;

  it("use the settings sheet where there is one, else what a first build would infer", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings });
    const withSheet = await formulaResult(host, `=PARTNER_MAP(${profileRange(profileName)})`);
    expect(withSheet.slice(1).map((row) => row.slice(0, 7))).toEqual(map);
    host.dispose();
    const { host: bare } = await openSpreadsheet("ja", { [profileName]: profile });
    const inferred = await formulaResult(bare, `=PARTNER_MAP(${profileRange(profileName)})`);
    await build(bare);
    expect(await formulaResult(bare, `=PARTNER_MAP(${profileRange(profileName)})`)).toEqual(inferred);
    bare.dispose();
  });

  it("are run again by building the map", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings });
    host.type(profileName, "F2", "=PARTNER_SEGMENT()");
    await host.settle();
    expect(host.cells(profileName)[1]?.[5]).toBe(segments[0]);
    host.type(settingsName, "C2", 0);
    host.type(profileName, "C2", "無");
    await build(host);
    expect(host.cells(profileName)[1]?.[5]).toBe(segments[2]);
    expect(host.formula(profileName, "F2")).toBe("=PARTNER_SEGMENT()");
    host.dispose();
  });
});

describe("profiles that cannot be read, in a cell", () => {
  it.each<[string, readonly (readonly HostCell[])[], RegExp]>([
    [
      "an empty range",
      [
        ["", ""],
        ["", ""],
      ],
      /空です/,
    ],
    ["only a header", [["企業名", "営業人数", "受注件数"]], /見出し.*しかありません/],
    [
      "no recognisable criterion",
      [
        ["企業名", "備考"],
        ["東都", "よい"],
      ],
      /ポテンシャル.*営業人数/s,
    ],
    [
      "no names",
      [
        ["企業名", "営業人数", "受注件数"],
        ["", 3, 1],
      ],
      /企業名が 1 つもありません/,
    ],
  ])("%s", async (_what, cells, message) => {
    const { host } = await openSpreadsheet("ja", { 一覧: cells });
    const range = `'一覧'!A1:${"ABC"[(cells[0]?.length ?? 1) - 1]}${Math.max(2, cells.length)}`;
    expect(await formulaError(host, `=PARTNER_SEGMENT(${range})`)).toMatch(message);
    host.dispose();
  });

  it("two header rows leave the second one blank", async () => {
    const { profile, profileName, segments } = workedExamples.ja;
    const [header, ...rows] = profile;
    const { host } = await openSpreadsheet("ja", {
      [profileName]: [header ?? [], ["Company", "Sales reps", "Competitor", "Orders"], ...rows],
    });
    const column = await formulaResult(host, `=PARTNER_SEGMENT('${profileName}'!A1:D7)`);
    expect(column.map((row) => row[0] ?? "")).toEqual(["", ...segments]);
    host.dispose();
  });
});

describe("mistakes in formulas", () => {
  const { profileName, settingsName, profile, settings } = workedExamples.ja;
  const changed = (row: number, column: number, value: string | number) =>
    settings.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));
  const formula = `=PARTNER_SEGMENT('${profileName}'!A1:D6, '${settingsName}'!A1:J4)`;
  const messageWith = async (given: typeof settings, text = formula) => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: given });
    const message = await formulaError(host, text);
    host.dispose();
    return message;
  };

  it("name the weight that is no number", async () => {
    expect(await messageWith(changed(1, 2, "abc"))).toMatch(/営業人数.*重み.*「abc」.*C2/s);
  });

  it("name the cut that cannot be and what is allowed", async () => {
    const given = settings.map((row, at) => (at === 3 ? [...row.slice(0, 8), "ポテンシャルの境界", "top 300%"] : row));
    expect(await messageWith(given)).toMatch(/ポテンシャルの境界.*「top 300%」.*上位30%/s);
    expect(await messageWith(settings, '=PARTNER_SEGMENT(80, 20, "top 300%")')).toMatch(/「top 300%」.*上位30%/s);
  });

  it("name the column that the profile lacks and the one that was meant", async () => {
    expect(await messageWith(changed(1, 0, "営業の人数"))).toMatch(/「営業の人数」.*「営業人数」/s);
  });

  it("name the row of the header when the range does not begin with it", async () => {
    const { host } = await openSpreadsheet("ja", {
      [profileName]: [["2026年度 パートナー一覧"], [""], ...profile],
      [settingsName]: settings,
    });
    const range = `'${profileName}'!A1:D8, '${settingsName}'!A1:J4`;
    expect(await formulaError(host, `=PARTNER_SEGMENT(${range})`)).toMatch(/3 行目/);
    expect((await formulaResult(host, `=PARTNER_MAP(${range})`))[1]?.[0]).toBe("東都システム");
    host.dispose();
  });

  it("name the score that is out of range", async () => {
    expect(await messageWith(settings, "=PARTNER_SEGMENT(120, 20)")).toMatch(/「120」.*0〜100/s);
  });

  it("are told in English in an English spreadsheet", async () => {
    const { profileName: name, settingsName: sheet, profile: rows, settings: grid } = workedExamples.en;
    const { host } = await openSpreadsheet("en", {
      [name]: rows,
      [sheet]: grid.map((row, at) => (at === 1 ? row.map((cell, index) => (index === 2 ? "abc" : cell)) : row)),
    });
    expect(await formulaError(host, `=PARTNER_MAP('${name}'!A1:D6, '${sheet}'!A1:J4)`)).toMatch(
      /weight of "Sales reps": "abc".*C2/s,
    );
    host.dispose();
  });
});
