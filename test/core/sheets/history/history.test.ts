import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { dayText, parseDay } from "../../../../src/core/cells/day";
import { argumentSource } from "../../../../src/core/cells/source";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { historyFindings } from "../../../../src/core/sheets/history/history-findings";
import { changedByHand, keepBuild } from "../../../../src/core/sheets/history/keep-build";
import { daysThatStay, historyLimit } from "../../../../src/core/sheets/history/thinning";
import { readCsv } from "../../../../src/files/read-csv";
import { type BuildCells, evaluationOf, historyIn, kept, keptSheet, type Sheet } from "./kept-builds";

const vectors = JSON.parse(await readFile("test/vectors/moves.json", "utf8")) as {
  before: BuildCells;
  after: BuildCells;
}[];
const published: Sheet = readCsv(await readFile("test/vectors/history.csv"));
const { before, after } = vectors[1] as { before: BuildCells; after: BuildCells };
const day = (text: string) => parseDay(text) ?? Number.NaN;
const [october, november] = [day("2026-10-05"), day("2026-11-23")];

/** What each build says of each partner. */
const facts = (sheet: Sheet) =>
  historyIn(sheet).builds.map((build) => ({
    day: dayText(build.day),
    asOf: dayText(build.asOf),
    partners: build.partners.map(({ key, segment, cells, override }) => ({ key, segment, cells, override })),
  }));

const settings: Cell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["評価", "ポテンシャル", 1, "線形", 0, 100, "", "", "企業名列", "企業名"],
  ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
];
const mapOf = (...rows: Cell[][]): Evaluation =>
  evaluationOf({ profile: [["企業名", "評価", "受注件数", "手動補正"], ...rows], settings });
/** The columns besides the record. */
const shown = (sheet: Sheet) => sheet.slice(1).map((row) => row.slice(0, 6).join(" ").trimEnd());

describe("the published history", () => {
  it("comes about build by build", () => {
    const first = keptSheet([], evaluationOf(before), october);
    const second = keptSheet(first, evaluationOf(after), november);
    expect(facts(second)).toEqual(facts(published));
    const asText = (sheet: Sheet) =>
      sheet
        .slice(1)
        .map(([date, kind, partner, segment, potential, results]) => [
          parseDay(date),
          ...[kind, partner, segment],
          ...[potential, results].map((score) => (score === "" ? "" : Number(score))),
        ]);
    expect(asText(second)).toEqual(asText(published));
    expect(second.slice(1).map((row) => row[6])).toEqual([
      '[40,0,""]',
      '[50,0,""]',
      expect.stringMatching(/^\{"v":1,"rows":2,"asOf":"2026-10-05","settings":\[\["列","軸"/),
      '[80,0,""]',
      '{"v":1,"rows":1,"asOf":"2026-10-05"}',
    ]);
  });

  it("gives the map of each day again, also of who has no row that day", () => {
    const [, second] = historyIn(published).builds;
    expect([...(second?.evaluation.scores.potential ?? [])]).toEqual([50, 100]);
    expect(changedByHand(historyIn(published))).toEqual([]);
  });
});

describe("keeping a build", () => {
  const one = keptSheet([], mapOf(["A社", 80, 0, ""], ["B社", 40, 2, ""], ["C社", 10, 0, ""]), 100);

  it("writes who changed, who left, and who is new, all as text", () => {
    const sheet = keptSheet(one, mapOf(["A社", 80, 0, ""], ["B社", 60, 2, ""], ["D社", 10, 0, ""]), 107);
    expect(shown(sheet).slice(4)).toEqual([
      "1970-04-18 会社 B社 grow 60.0 100.0",
      "1970-04-18 会社 D社 nurture 10.0 0.0",
      "1970-04-18 退出 C社",
      "1970-04-18 作成",
    ]);
    expect(sheet.flat().every((cell) => typeof cell === "string")).toBe(true);
  });

  it("knows a renamed partner by the rename, and a second one of a name by its number", () => {
    const map = mapOf(["A社", 80, 0, ""], ["新B社", 40, 2, ""], ["C社", 10, 0, ""], ["C社", 20, 0, ""]);
    const sheet = keptSheet(one, map, 107, new Map([["新B社", "B社"]]));
    expect(shown(sheet).slice(4)).toEqual([
      "1970-04-18 会社 新B社 sustain 40.0 100.0",
      "1970-04-18 会社 C社 #2 nurture 20.0 0.0",
      "1970-04-18 社名変更 新B社",
      "1970-04-18 作成",
    ]);
    expect(sheet.at(-2)?.[6]).toBe("B社");
    const [first, second] = historyIn(sheet).builds;
    const idOf = (build: typeof first, key: string) => build?.partners.find((partner) => partner.key === key)?.id;
    expect(idOf(second, "新B社")).toBe(idOf(first, "B社"));
  });

  it("takes a new partner with a name that another one gave up for new", () => {
    const renamed = mapOf(["A社", 80, 0, ""], ["新B社", 40, 2, ""], ["C社", 10, 0, ""]);
    const sheet = keptSheet(one, renamed, 107, new Map([["新B社", "B社"]]));
    const third = mapOf(["A社", 80, 0, ""], ["新B社", 40, 2, ""], ["C社", 10, 0, ""], ["B社", 50, 0, ""]);
    const [first, , last] = historyIn(keptSheet(sheet, third, 114)).builds;
    expect(last?.partners.map(({ key, id }) => [key, first?.partners.find((each) => each.id === id)?.key])).toEqual([
      ["A社", "A社"],
      ["新B社", "B社"],
      ["C社", "C社"],
      ["B社", undefined],
    ]);
  });

  it("lets two partners exchange names", () => {
    const map = mapOf(["B社", 80, 0, ""], ["A社", 40, 2, ""], ["C社", 10, 0, ""]);
    const renames = new Map([
      ["B社", "A社"],
      ["A社", "B社"],
    ]);
    const [first, second] = historyIn(keptSheet(one, map, 107, renames)).builds;
    const ids = (build: typeof first) => build?.partners.map(({ id }) => id);
    expect(ids(second)).toEqual(ids(first));
    expect(second?.partners.map(({ key }) => key)).toEqual(["B社", "A社", "C社"]);
  });

  it("remembers an override so that it holds without the vendor's names", () => {
    const named = [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値", "", "セグメント", "名称", "支援手法"],
      ["評価", "ポテンシャル", 1, "線形", 0, 100, "", "", "企業名列", "企業名", "", "activate", "VIP", "訪問"],
      ["受注件数", "実績", 1, "線形", "", "", "", "", "", "", "", "grow", "重点育成", "訪問"],
    ];
    const rows = [
      ["A社", 10, 0, "VIP"],
      ["B社", 10, 0, "重点育成"],
      ["C社", 90, 0, "育成候補"],
      ["D社", 90, 0, "?"],
    ];
    const profile = [["企業名", "評価", "受注件数", "手動補正"], ...rows];
    const sheet = keptSheet([], evaluationOf({ profile, settings: named }), 100);
    expect(sheet.slice(1, 5).map((row) => JSON.parse(String(row[6])).at(-1))).toEqual([
      "activate",
      "grow",
      "育成候補",
      "?",
    ]);
    expect(historyIn(sheet).builds[0]?.evaluation.segments).toEqual(["activate", "grow", "nurture", "activate"]);
  });

  it("keeps one build a day, the last, and refuses an earlier day", () => {
    const again = kept(one, mapOf(["A社", 70, 0, ""]), 100);
    for (const sheet of again.calls) expect(facts(sheet).map(({ partners }) => partners.length)).toEqual([1]);
    expect(again.calls).toHaveLength(2);
    expect(shown(again.calls.at(-1) as Sheet)).toEqual(["1970-04-11 会社 A社 activate 70.0 0.0", "1970-04-11 作成"]);
    const refused = keepBuild(historyIn(one), {
      evaluation: mapOf(["A社", 70, 0, ""]),
      day: 99,
      renames: new Map(),
      locale: "ja",
    });
    expect(refused).toEqual({ kind: "dayPast", last: 100 });
  });

  it("writes settings only where they are others", () => {
    const rows = [["A社", 80, 0, ""]];
    const profile = [["企業名", "評価", "受注件数", "手動補正"], ...rows];
    const heavier = settings.map((row, at) => (at === 1 ? row.with(2, 3) : row));
    const sheet = keptSheet(keptSheet(one, mapOf(...rows), 107), evaluationOf({ profile, settings: heavier }), 114);
    const records = sheet.filter((row) => row[1] === "作成").map((row) => "settings" in JSON.parse(String(row[6])));
    expect(records).toEqual([true, false, true]);
  });

  it("speaks English", () => {
    const keeping = keepBuild(historyIn([]), {
      evaluation: mapOf(["A社", 80, 0, ""]),
      day: 100,
      renames: new Map(),
      locale: "en",
    });
    if (keeping.kind !== "kept") throw new Error(keeping.kind);
    expect(keeping.steps.write.cells.map((row) => row[1])).toEqual(["Kind", "partner", "build"]);
    expect(facts(keeping.steps.write.cells)).toHaveLength(1);
  });
});

describe("what other cells of the profile decided about a column", () => {
  const scored = (...columns: [string, string][]) => [
    settings[0] as Cell[],
    ...columns.map(([column, scale]): Cell[] => [column, "ポテンシャル", 1, scale, "", "", "", "", "", ""]),
    settings[2] as Cell[],
  ];
  it.each<[string, Cell[][], Cell[][]]>([
    [
      "the separators of another column",
      [
        ["企業名", "年商", "資本金", "受注件数"],
        ["A社", "12.400", "1.100.000", 0],
        ["B社", "9.100", "2.300.000", 1],
        ["C社", "125", "30", 1],
      ],
      scored(["年商", "線形"]),
    ],
    [
      "the order of days of another column",
      [
        ["企業名", "最終接触日", "更新日", "受注件数"],
        ["A社", "3/4/2026", "28/10/2026", 0],
        ["B社", "5/6/2026", "27/10/2026", 1],
      ],
      scored(["最終接触日", "新しさ"]),
    ],
    [
      "a line above the table",
      [
        ["単位: 千円", "", "", ""],
        ["企業名", "年商", "顧客数", "受注件数"],
        ["A社", 500, 1, 0],
        ["B社", "3,500万円", 2, 1],
        ["C社", 800, 3, 0],
      ],
      scored(["年商", "線形"]),
    ],
  ])("is remembered: %s", (_, profile, given) => {
    const outcome = evaluate({
      profile: argumentSource(profile),
      settings: argumentSource(given),
      today: 20_700,
      locale: "ja",
      headerFirst: false,
      dayOrder: "mdy",
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const history = historyIn(keptSheet([], outcome.value, 20_700));
    expect(changedByHand(history)).toEqual([]);
    const [build] = history.builds;
    expect([...(build?.evaluation.scores.potential ?? [])]).toEqual([...outcome.value.scores.potential]);
    expect(build?.settings.readings).toHaveLength(1);
  });
});

describe("a history that somebody or something damaged", () => {
  const one = keptSheet([], mapOf(["A社", 80, 0, ""], ["B社", 40, 2, ""]), 100);
  const two = keptSheet(one, mapOf(["A社", 80, 1, ""], ["B社", 45, 2, ""]), 107);
  const next = mapOf(["A社", 82, 1, ""], ["B社", 45, 2, ""]);

  it.each([
    ["a build row that is missing", two.slice(0, -1)],
    ["a build row that counts others", two.toSpliced(-2, 1)],
    ["a row too many", two.toSpliced(-1, 0, two[1] as Cell[])],
    ["a record that is none", two.map((row, at) => (at === two.length - 1 ? row.with(6, "{") : row))],
  ])("passes over a block with %s, tells it, and the next build removes it", (_, sheet) => {
    expect(facts(sheet)).toEqual(facts(one));
    expect(historyFindings(historyIn(sheet), "ja").join()).toMatch(/次の記録で消します/);
    const calls = kept(sheet, next, 114).calls;
    for (const after of calls) expect(facts(after).map(({ day: date }) => date)).toEqual(["1970/04/11", "1970/04/25"]);
    const last = calls.at(-1) as Sheet;
    expect(historyIn(last).ignored).toEqual([]);
    expect(facts(last)).toEqual(facts(keptSheet(one, next, 114)));
  });

  it("writes over what died the same day, so that between its calls both are told apart", () => {
    for (const after of kept(two.slice(0, -1), next, 107).calls) {
      expect(facts(after)).toEqual(facts(keptSheet(one, next, 107)));
    }
  });

  it("removes rows that died in the middle by writing the whole anew", () => {
    const dead = two[1] as Cell[];
    const sheet = keptSheet(two.toSpliced(one.length, 0, dead.with(0, "1970-04-12")).toSpliced(2, 0), next, 114);
    expect(historyIn(sheet).ignored).toEqual([]);
    expect(facts(sheet)).toEqual(facts(keptSheet(two, next, 114)));
  });

  it.each([
    ["by partner", (row: readonly Cell[]) => String(row[2])],
    ["by kind", (row: readonly Cell[]) => String(row[1])],
    ["latest first", (row: readonly Cell[]) => String(9999 - Number(String(row[0]).slice(5).replace("-", "")))],
    ["by record", (row: readonly Cell[]) => String(row[6])],
  ])("is read by its days where somebody sorted it %s, told, and put back in order", (_, by) => {
    const three = keptSheet(two, mapOf(["A社", 80, 1, ""], ["C社", 45, 2, ""]), 110, new Map([["C社", "B社"]]));
    const [top, ...rows] = three;
    const sorted = [top as Cell[], ...[...rows].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0))];
    const sortedFacts = (sheet: Sheet) =>
      facts(sheet).map((build) => ({
        ...build,
        partners: [...build.partners].sort((a, b) => (a.key < b.key ? -1 : 1)),
      }));
    expect(sortedFacts(sorted)).toEqual(sortedFacts(three));
    expect(historyFindings(historyIn(sorted), "ja")).toEqual([expect.stringContaining("並べ替えられていた")]);
    const then = mapOf(["A社", 82, 1, ""], ["C社", 45, 2, ""]);
    const calls = kept(sorted, then, 114).calls;
    for (const after of calls) expect(sortedFacts(after)).toEqual(sortedFacts(keptSheet(three, then, 114)));
    const last = calls.at(-1) as Sheet;
    expect([...last.map((row) => row[0])].slice(1)).toEqual(
      last
        .slice(1)
        .map((row) => row[0])
        .sort(),
    );
    expect(historyFindings(historyIn(last), "ja")).toEqual([]);
    expect(last.some((row) => row[1] === "再編")).toBe(false);
  });

  it("tells a row that a person changed, by its address, and names nobody else", () => {
    const sheet = two.map((row, at) => (at === 2 ? row.with(4, "41.0") : row));
    expect(changedByHand(historyIn(sheet)).map(({ partner, place }) => [partner, place.cell])).toEqual([["B社", "B3"]]);
    expect(historyFindings(historyIn(sheet), "ja")).toEqual([expect.stringContaining("B3(B社)")]);
    const segment = two.map((row, at) => (at === 2 ? row.with(3, "grow") : row));
    expect(changedByHand(historyIn(segment))).toHaveLength(1);
    const record = two.map((row, at) => (at === 2 ? row.with(6, "何か") : row));
    expect(changedByHand(historyIn(record))).toHaveLength(1);
  });

  it("tells rows that nobody can read, and keeps them", () => {
    const memo = ["メモ", "来週まで", "", "", "", "", ""];
    const sheet = two.toSpliced(1, 0, memo);
    expect(facts(sheet)).toEqual(facts(two));
    expect(historyFindings(historyIn(sheet), "ja")).toEqual([expect.stringContaining("B2")]);
    expect(keptSheet(sheet, next, 114)[1]).toEqual(memo);
  });

  it("is read though a spreadsheet made days and numbers of its texts", () => {
    const typed = two.map((row) =>
      row.map((cell, column) =>
        column === 0 && parseDay(cell) !== undefined
          ? new Date(String(cell))
          : column > 3 && column < 6 && cell !== "" && !Number.isNaN(Number(cell))
            ? Number(cell)
            : cell,
      ),
    );
    expect(facts(typed)).toEqual(facts(two));
    expect(changedByHand(historyIn(typed))).toEqual([]);
  });
});

describe("the limit of a history", () => {
  it("leaves all builds of 56 days, then the last of a week, then the last of a month", () => {
    const today = day("2026-11-26");
    const back = (text: string) => today - day(text);
    expect(back("2026-10-01")).toBe(56);
    expect(
      daysThatStay(
        [
          "2025-10-01",
          "2025-10-30",
          "2025-11-20",
          "2025-11-27",
          "2025-11-28",
          "2025-12-01",
          "2026-09-28",
          "2026-09-30",
          "2026-10-01",
          "2026-10-02",
        ].map(day),
        today,
      ).map((each) => dayText(each).replaceAll("/", "-")),
    ).toEqual(["2025-10-30", "2025-11-20", "2025-11-28", "2025-12-01", "2026-09-30", "2026-10-01", "2026-10-02"]);
  });

  const long = "あ".repeat(30_000);
  const bulky = (round: number) =>
    mapOf(...Array.from({ length: 3 }, (_, at): Cell[] => [`${at}社`, round, 0, `${long}${round}`]), [
      "Z社",
      round,
      0,
      "",
    ]);

  it("is kept by writing the whole anew, told with counts; killed between the two calls nothing is lost", () => {
    let sheet: Sheet = [];
    const thinned: unknown[] = [];
    for (let round = 0; round < 20; round += 1) {
      const { keeping, calls } = kept(sheet, bulky(round), 1000 + 4 * round);
      const [first, last] = [calls[0] as Sheet, calls.at(-1) as Sheet];
      expect(facts(first)).toEqual(facts(last));
      if (keeping.thinned) thinned.push(keeping.thinned);
      sheet = last;
      const letters = sheet
        .slice(1)
        .flat()
        .reduce((sum: number, cell) => sum + String(cell).length, 0);
      expect(letters).toBeLessThanOrEqual(historyLimit.letters);
    }
    expect(thinned[0]).toEqual({ before: 12, after: 11 });
    expect(sheet[1]?.[1]).toBe("再編");
    const builds = historyIn(sheet).builds;
    expect(builds.at(-1)?.day).toBe(1076);
    expect(builds.map(({ partners }) => partners.length)).toEqual(builds.map(() => 4));
  });

  it("refuses a build that is too large alone", () => {
    const rows = Array.from({ length: 20_001 }, (_, at): Cell[] => [`${at}社`, 1, 0, ""]);
    const keeping = keepBuild(historyIn([]), { evaluation: mapOf(...rows), day: 1, renames: new Map(), locale: "ja" });
    expect(keeping).toMatchObject({ kind: "tooLarge", rows: 20_003 });
  });
});

describe("any year", () => {
  const step = fc.record({
    days: fc.constantFrom(0, 1, 7, 7, 7, 30),
    cells: fc.array(fc.tuple(fc.nat(5), fc.nat(2), fc.oneof(fc.nat(90), fc.constantFrom("", "約30名", "1,200"))), {
      maxLength: 4,
    }),
    renamed: fc.option(fc.nat(5)),
    left: fc.option(fc.nat(5)),
    came: fc.boolean(),
    weight: fc.option(fc.integer({ min: 1, max: 3 })),
    dies: fc.boolean(),
  });

  it("is read back as it was lived, whatever was renamed, left, set otherwise or killed on the way", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 14 }), (steps) => {
        let sheet: Sheet = [];
        let [date, weight, named] = [1000, 1, 6];
        const partners = Array.from({ length: 6 }, (_, at) => ({
          name: `${at}社`,
          cells: [at * 10, at % 2, ""] as Cell[],
        }));
        const lived = new Map<number, unknown>();
        for (const { days, cells, renamed, left, came, weight: other, dies } of steps) {
          date += days;
          weight = other ?? weight;
          for (const [who, which, cell] of cells) {
            const partner = partners[who % Math.max(1, partners.length)];
            if (partner)
              partner.cells[which] = which === 2 && typeof cell === "number" ? new Date(2026, 3, cell) : cell;
          }
          const renames = new Map<string, string>();
          const partner = renamed === null ? undefined : partners[renamed];
          if (partner) {
            renames.set(`${named}社`, partner.name);
            partner.name = `${named}社`;
            named += 1;
          }
          if (left !== null && partners.length > 2) partners.splice(left, 1);
          if (came) {
            partners.push({ name: `${named}社`, cells: [50, 0, ""] });
            named += 1;
          }
          const evaluation = evaluationOf({
            profile: [
              ["企業名", "評価", "接点", "最終接触日", "受注件数"],
              ...partners.map(({ name, cells }): Cell[] => [name, ...cells, 1]),
            ],
            settings: [
              ...[
                settings[0] as Cell[],
                ["評価", "ポテンシャル", weight, "線形", "", "", "", "", "企業名列", "企業名"],
              ],
              ...[
                ["接点", "ポテンシャル", 1, "順位", "", "", "", "", "", ""],
                ["最終接触日", "ポテンシャル", 1, "新しさ", "", "", "", "", "", ""],
                ["受注件数", "実績", 1, "線形", "", "", "", "", "", ""],
              ],
            ],
          });
          const { calls } = kept(sheet, evaluation, date, renames);
          sheet = (dies ? calls[0] : calls.at(-1)) as Sheet;
          const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
          lived.set(
            date,
            evaluation.partners
              .map(({ name, segment, potential, results }) => ({ key: name, segment, potential, results }))
              .sort(byKey),
          );
          const read = historyIn(sheet).builds.map((build) => [
            build.day,
            build.evaluation.partners
              .map(({ name, segment, potential, results }) => ({ key: name, segment, potential, results }))
              .sort(byKey),
          ]);
          expect(read).toEqual([...lived]);
          expect(changedByHand(historyIn(sheet))).toEqual([]);
        }
      }),
      { numRuns: 25, seed: 17 },
    );
  });
});
