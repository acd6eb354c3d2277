import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBatch } from "../../src/batch/batch";
import { csvText } from "../../src/files/csv-text";
import type { HostCell } from "../../src/host/host";
import { build, buildRefusal, builtFiles, formulaError, formulaResult, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

type Rows = readonly (readonly HostCell[])[];

const { profile, settings, settingsName } = workedExamples.ja;
const [header = [], ...partners] = profile;
const changed = (row: number, column: number, value: HostCell): Rows =>
  settings.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));

/** What can be wrong with a sheet, and the message that helps; `mapped` is whether there is a map all the same. */
const troubles: readonly {
  readonly what: string;
  readonly cells: Rows;
  readonly given: Rows | null;
  readonly mapped: boolean;
  readonly message: RegExp;
}[] = [
  {
    what: "an empty sheet",
    cells: [
      ["", ""],
      ["", ""],
    ],
    given: null,
    mapped: false,
    message: /空です|何も入っていません/,
  },
  { what: "only a header", cells: [header], given: null, mapped: false, message: /見出し.*しかありません/s },
  {
    what: "no recognisable criterion",
    cells: [
      ["企業名", "備考"],
      ["東都システム", "よい"],
    ],
    given: null,
    mapped: false,
    message: /「ポテンシャル」.*営業人数.*「実績」.*受注件数/s,
  },
  {
    what: "two header rows",
    cells: [header, ["Company", "Sales reps", "Competitor", "Orders"], ...partners],
    given: null,
    mapped: true,
    message: /2 行目も見出し/,
  },
  {
    what: "merged titles above the header",
    cells: [["パートナー一覧", "", "", ""], ["", "体制", "", "実績"], ...profile],
    given: null,
    mapped: true,
    message: /3 行目を見出しとして読みました/,
  },
  {
    what: "a missing column",
    cells: profile,
    given: changed(1, 0, "営業の人数"),
    mapped: false,
    message: /「営業の人数」.*「営業人数」/s,
  },
  {
    what: "a weight of abc",
    cells: profile,
    given: changed(1, 2, "abc"),
    mapped: false,
    message: /重み 「abc」.*C2.*0 以上/s,
  },
  {
    what: "a cut of top 300%",
    cells: profile,
    given: settings.map((row, at) => (at === 3 ? [...row.slice(0, 8), "実績の境界", "top 300%"] : row)),
    mapped: false,
    message: /「実績の境界」の 「top 300%」.*上位30%/s,
  },
];

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "messages-"));
});

afterAll(() => rm(folder, { recursive: true }));

const a1 = (rows: Rows) =>
  `A1:${String.fromCharCode(64 + Math.max(2, rows[0]?.length ?? 1))}${Math.max(2, rows.length)}`;

describe.each(troubles)("$what", ({ cells, given, mapped, message }) => {
  const open = () => openSpreadsheet("ja", { 一覧: cells, ...(given ? { [settingsName]: given } : {}) });

  it("is told where the sidebar builds", async () => {
    const { host } = await open();
    const told = mapped ? (await build(host, "一覧")).notices.join("\n") : await buildRefusal(host, "一覧");
    expect(told).toMatch(message);
    host.dispose();
  });

  it("is told in the cell, or leaves the row out of the map", async () => {
    const { host } = await open();
    const ranges = [`'一覧'!${a1(cells)}`, ...(given ? [`'${settingsName}'!${a1(given)}`] : [])].join(", ");
    const map = `=PARTNER_MAP(${ranges})`;
    if (mapped) expect(await formulaResult(host, map)).toHaveLength(partners.length + 1);
    else expect(await formulaError(host, map)).toMatch(message);
    host.dispose();
  });

  it("is told in batch", async () => {
    const [table, options] = [join(folder, "一覧.csv"), join(folder, "settings.csv")];
    await writeFile(table, csvText(cells));
    await writeFile(options, csvText(given ?? []));
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const args = [table, ...(given ? ["--settings", options] : []), "--out", join(folder, "out")];
    expect(await runBatch(args, await builtFiles(), { out: say, err: say })).toBe(mapped ? 0 : 1);
    expect(said.join("\n")).toMatch(message);
  });
});
