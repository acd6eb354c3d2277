import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { historyFindings } from "../../../../src/core/sheets/history/history-findings";
import { changedByHand } from "../../../../src/core/sheets/history/keep-build";
import { evaluationOf, historyIn, kept, type Sheet } from "./kept-builds";

let seed = 11;
const below = (most: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % most;
};

interface Lived {
  name: string;
  cells: Cell[];
}

const partners: Lived[] = Array.from({ length: 15 }, (_, at) => ({ name: `会社${at}`, cells: [at * 6, at % 3] }));
let [reps, named] = [2, 15];

const mapOn = (day: number) =>
  evaluationOf(
    {
      profile: [
        ["企業名", "営業人数", "紹介数", "受注件数"],
        ...partners.map(({ name, cells }): Cell[] => [name, cells[0], cells[1], (cells[1] as number) > 1 ? 1 : 0]),
      ],
      settings: [
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
        ["営業人数", "ポテンシャル", reps, "線形", "", "", "", "", "企業名列", "企業名"],
        ["紹介数", "ポテンシャル", 1, "順位", "", "", "", "", "", ""],
        ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
      ],
    },
    day,
  );

/** A week goes by: cells change, somebody is renamed, leaves or comes, the settings change. */
function live(week: number): ReadonlyMap<string, string> {
  for (const partner of partners) if (below(5) === 0) partner.cells[below(2)] = below(90);
  const renames = new Map<string, string>();
  if (week % 6 === 2) {
    const partner = partners[below(partners.length)] as Lived;
    renames.set(`会社${named}`, partner.name);
    partner.name = `会社${named}`;
    named += 1;
  }
  if (week % 9 === 4) partners.splice(below(partners.length), 1);
  if (week % 7 === 3) {
    partners.push({ name: `会社${named}`, cells: [below(90), 0] });
    named += 1;
  }
  if (week % 13 === 8) reps = 1 + below(4);
  return renames;
}

type Facts = Record<string, readonly unknown[]>;
const factsOf = ({ partners: seen }: ReturnType<typeof mapOn>): Facts =>
  Object.fromEntries(seen.map(({ name, segment, potential, results }) => [name, [segment, potential, results]]));

const rowsOn = (sheet: Sheet, date: string) => sheet.flatMap((row, at) => (row[0] === date ? [at] : []));
const withCell = (sheet: Sheet, at: number, column: number, cell: Cell): Sheet =>
  sheet.map((row, index) => (index === at ? row.map((old, to) => (to === column ? cell : old)) : row));

describe("a year of weekly builds with renames, other settings, a build that died, and hands in the history", () => {
  it("ends with the history of who lived through it", () => {
    let sheet: Sheet = [];
    const lived = new Map<number, Facts>();
    /** Days of builds that hands made useless, and who was changed by hand on which day. */
    const lost = new Set<number>();
    const told: string[][] = [];
    const typed = new Map<number, string>();
    for (let week = 0; week < 52; week += 1) {
      const day = 20_000 + 7 * week;
      const renames = live(week);
      const evaluation = mapOn(day);
      const { keeping, calls } = kept(sheet, evaluation, day, renames);
      expect(keeping.thinned).toBeNull();
      sheet = (week % 11 === 5 ? calls[0] : calls.at(-1)) as Sheet;
      lived.set(day, factsOf(evaluation));
      const date = String(sheet.at(-1)?.[0]);
      const [first = 0] = rowsOn(sheet, date);
      // Somebody deletes the row 作成 of the week, types over a score or a record, or leaves a line of their own.
      if (week % 17 === 9) {
        sheet = sheet.slice(0, -1);
        lost.add(day);
      }
      if (week % 17 === 11) {
        sheet = withCell(sheet, first, 4, "99.9");
        typed.set(day, String(sheet[first]?.[2]));
      }
      if (week % 17 === 13) {
        sheet = withCell(sheet, first, 6, '[1,2,""]');
        typed.set(day, String(sheet[first]?.[2]));
      }
      if (week % 17 === 15) sheet = [...sheet, ["", "メモ", "", "", "", "", "会議で見せた"]];
      if (week % 17 > 8 && week % 2 === 1) told.push(historyFindings(historyIn(sheet), "ja"));
    }
    const { builds } = historyIn(sheet);
    expect(builds.map(({ day }) => day)).toEqual([...lived.keys()].filter((day) => !lost.has(day)));
    // A cell that hands changed moves the ranks and bounds of everybody else: what those rows say does not follow either.
    const typedIds = new Set(builds.flatMap(({ day, rows }) => (typed.has(day) ? [...rows.keys()] : [])));
    for (const build of builds) {
      const expected = { ...lived.get(build.day) };
      const found = factsOf(build.evaluation);
      // What hands changed counts as they left it until the next build puts it right; blank bounds and ranks follow from it.
      if (typed.has(build.day)) {
        expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
        continue;
      }
      expect(found, `day ${build.day}`).toEqual(expected);
      expect([...typedIds], `day ${build.day}`).toEqual(expect.arrayContaining([...build.doubtful]));
    }
    expect(changedByHand(historyIn(sheet)).map(({ partner }) => partner)).toEqual(
      expect.arrayContaining([...typed.values()]),
    );
    expect(told.flat().some((line) => /作成の行がないか/.test(line))).toBe(true);
    expect(told.flat().some((line) => /点と記録が合いません/.test(line))).toBe(true);
    expect(told.flat().some((line) => /種別は読めません/.test(line))).toBe(true);
    console.log(`A year of 52 builds: ${builds.length} kept, ${lost.size} lost by hand, ${sheet.length} rows`);
  }, 60_000);
});
