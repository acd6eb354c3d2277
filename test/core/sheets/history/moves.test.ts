import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { parseDay } from "../../../../src/core/cells/day";
import { type Move, movesBetween } from "../../../../src/core/decide/movement/movement";
import { orderOfSupport } from "../../../../src/core/decide/movement/order-of-support";
import { type Happened, happenedSince } from "../../../../src/core/decide/movement/since";
import { countsOver, type Step } from "../../../../src/core/decide/movement/timeline";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { headline, spokenSince } from "../../../../src/core/sheets/history/movement-text";
import { movesCells, moveText } from "../../../../src/core/sheets/history/moves-cells";
import { evaluationOf, lived } from "./kept-builds";

interface Options {
  readonly potentialCut?: Cell;
  readonly resultsCut?: Cell;
  readonly margin?: number;
  readonly weight?: number;
}

function mapOf(
  rows: readonly (readonly Cell[])[],
  { potentialCut = 50, resultsCut = "あり", margin = 2, weight = 1 }: Options = {},
): Evaluation {
  return evaluationOf({
    profile: [["企業名", "評価", "接点", "受注件数", "手動補正"], ...rows],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ["評価", "ポテンシャル", weight, "線形", 0, 100, "", "", "企業名列", "企業名"],
      ["接点", "ポテンシャル", 1, "線形", 0, 100, "", "", "ポテンシャルの境界", potentialCut],
      ["受注件数", "実績", 1, "線形", 0, 10, "", "", "実績の境界", resultsCut],
      ["", "", "", "", "", "", "", "", "境界の余裕", margin],
    ],
  });
}

/** A week a map. */
const weeks = (...maps: Evaluation[]): Step[] =>
  lived(maps.map((evaluation, at) => ({ day: 1000 + 7 * at, evaluation })));
const lastMoves = (steps: Step[]): Move[] => movesBetween(steps.at(-2) as Step, steps.at(-1) as Step);
const facts = (moves: readonly Move[]) => moves.map(({ kind, key, before, now }) => [key, kind, before, now]);
const row = (score: Cell, orders: Cell = 0, override = ""): Cell[] => ["A社", score, "", orders, override];
const other: Cell[] = ["Z社", 90, "", 5, ""];

describe("what happened between two builds", () => {
  it.each([
    ["a score that crosses the cut by the margin", [row(40), row(52)], ["moved", "nurture", "activate"]],
    ["one that crosses it by less", [row(40), row(51.9)], ["wavered", "nurture", "activate"]],
    ["one that goes on a week later", [row(40), row(51), row(53)], ["moved", "nurture", "activate"]],
    ["one that comes back", [row(40), row(51), row(49)], ["wavered", "activate", "nurture"]],
    ["one that falls by the margin", [row(60), row(48)], ["moved", "activate", "nurture"]],
    ["one that falls by less", [row(60), row(48.1)], ["wavered", "activate", "nurture"]],
    ["a score that changes on its side", [row(60), row(61)], ["changed", "activate", "activate"]],
    ["a first order", [row(60), row(60, 1)], ["firstWin", "activate", "grow"]],
    ["a first order of low potential", [row(10), row(10, 1)], ["firstWin", "nurture", "sustain"]],
    ["results that went and came again", [row(60, 1), row(60, 0), row(60, 2)], ["moved", "activate", "grow"]],
    ["results by an override", [row(60), row(60, 0, "注力拡大")], ["moved", "activate", "grow"]],
    ["an override that was removed", [row(60, 0, "育成候補"), row(60)], ["moved", "nurture", "activate"]],
    ["data that came in", [row(""), row(90)], ["moved", null, "activate"]],
    ["data that went", [row(90), row("")], ["moved", "activate", null]],
  ] as const)("is, of %s", (_, rows, expected) => {
    const moves = lastMoves(weeks(...rows.map((each) => mapOf([each, other]))));
    expect(facts(moves)).toEqual([["A社", ...expected]]);
  });

  it("is nothing where nothing changed", () => {
    expect(lastMoves(weeks(mapOf([row(60)]), mapOf([row(60)])))).toEqual([]);
  });

  it("counts every change where the margin is 0, and every one that the settings made", () => {
    expect(facts(lastMoves(weeks(mapOf([row(49)], { margin: 0 }), mapOf([row(50)], { margin: 0 }))))).toEqual([
      ["A社", "moved", "nurture", "activate"],
    ]);
    const lower = weeks(mapOf([row(49)]), mapOf([row(49)], { potentialCut: 48 }));
    expect(facts(lastMoves(lower))).toEqual([["A社", "moved", "nurture", "activate"]]);
    expect(lastMoves(lower)[0]?.reason).toMatchObject({ cause: "cut", points: 2 });
    const heavier = weeks(mapOf([["A社", 70, 20, 0, ""]]), mapOf([["A社", 70, 20, 0, ""]], { weight: 2 }));
    expect(facts(lastMoves(heavier))).toEqual([["A社", "moved", "nurture", "activate"]]);
    expect(lastMoves(heavier)[0]?.reason?.cause).toBe("settings");
  });

  it("tells new, left and renamed partners apart", () => {
    const steps = lived([
      {
        day: 1000,
        evaluation: mapOf([
          ["A社", 60, "", 0, ""],
          ["B社", 20, "", 3, ""],
          ["C社", 20, "", 0, ""],
        ]),
      },
      {
        day: 1007,
        evaluation: mapOf([
          ["新A社", 60, "", 1, ""],
          ["C社", 20, "", 0, ""],
          ["D社", 70, "", 2, ""],
        ]),
        renames: new Map([["新A社", "A社"]]),
      },
    ]);
    expect(facts(lastMoves(steps))).toEqual([
      ["新A社", "firstWin", "activate", "grow"],
      ["D社", "new", null, "grow"],
      ["B社", "left", "sustain", null],
    ]);
    expect(steps.at(-1)?.firstWins.size).toBe(1);
  });

  it("is a first win only by the partner's own cell", () => {
    const lowered = weeks(
      mapOf([row(60, 3), other], { resultsCut: 50 }),
      mapOf([row(60, 3), other], { resultsCut: 20 }),
    );
    expect(facts(lastMoves(lowered))).toEqual([["A社", "moved", "activate", "grow"]]);
    const own = weeks(mapOf([row(60, 3), other], { resultsCut: 50 }), mapOf([row(60, 6), other], { resultsCut: 50 }));
    expect(lastMoves(own)[0]).toMatchObject({
      kind: "firstWin",
      isCelebrated: true,
      reason: { columns: ["受注件数"] },
    });
  });

  it("is said in words, with what did most", () => {
    const settings = mapOf([row(1)]).settings;
    const said = (maps: Evaluation[], locale: "ja" | "en") =>
      lastMoves(weeks(...maps)).map((move) => moveText(move, settings, locale));
    const won = [mapOf([row(60, 0)]), mapOf([row(70, 2)])];
    expect(said(won, "ja")).toEqual([
      "おめでとうございます。A社 が初受注です。受注件数 0 → 2 で 重点育成 から 注力拡大 へ",
    ]);
    expect(said(won, "en")).toEqual([
      "Congratulations: the first win of A社, from 重点育成 to 注力拡大 by 受注件数 0 → 2",
    ]);
    expect(said([mapOf([row(40)]), mapOf([row(55)])], "ja")).toEqual([
      "A社: 評価 40 → 55 で 育成候補 から 重点育成 へ",
    ]);
    expect(said([mapOf([row("")]), mapOf([row(55)])], "ja")).toEqual([
      "A社: 要確認 から 重点育成 へ。データが入りました",
    ]);
  });

  it("names under あり the cell that began to show something, though its points are 0", () => {
    const map = (won: Cell, orders: Cell) =>
      evaluationOf({
        profile: [
          ["企業名", "評価", "受注件数", "商談"],
          ["A社", 60, won, orders],
          ["Z社", 10, 9, 9],
        ],
        settings: [
          ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
          ["評価", "ポテンシャル", 1, "線形", 0, 100, "", "", "", ""],
          ["受注件数", "実績", 1, "線形", 5, 10, "", "", "", ""],
        ],
      });
    const [move] = lastMoves(weeks(map(0, 0), map(3, 0)));
    expect(move).toMatchObject({ kind: "firstWin", parts: [{ cause: "own", columns: ["受注件数"], points: 0 }] });
  });

  it("has parts that sum to the change, in a table with a row a part", () => {
    const steps = weeks(mapOf([["A社", 40, 20, 0, ""], other]), mapOf([["A社", 80, 60, 2, ""], other], { weight: 3 }));
    const moves = lastMoves(steps);
    const cells = movesCells(moves, (steps.at(-1) as Step).evaluation.settings, "ja");
    expect(cells[0]).toEqual([
      "企業名",
      "種別",
      "前のセグメント",
      "いまのセグメント",
      "軸",
      "原因",
      "項目",
      "点",
      "前のスコア",
      "いまのスコア",
    ]);
    const rows = cells.slice(1);
    expect(rows.map((each) => each.slice(0, 7))).toEqual([
      ["A社", "初受注", "育成候補", "注力拡大", "ポテンシャル", "自社の値", "評価"],
      ["A社", "初受注", "育成候補", "注力拡大", "ポテンシャル", "自社の値", "接点"],
      ["A社", "初受注", "育成候補", "注力拡大", "ポテンシャル", "設定", ""],
      ["A社", "初受注", "育成候補", "注力拡大", "実績", "自社の値", "受注件数"],
    ]);
    for (const axis of ["ポテンシャル", "実績"]) {
      const own = rows.filter((each) => each[4] === axis);
      const sum = own.reduce((total, each) => total + Number(each[7]), 0);
      expect(Math.abs(sum - (Number(own[0]?.[9]) - Number(own[0]?.[8])))).toBeLessThanOrEqual(1.01e-9);
    }
  });
});

/** Maps of A社 and Z社, whose cells stand under the columns of the criteria: what changes is the settings or single cells. */
function under(
  criteria: readonly (readonly [column: string, axis: string, scale: string])[],
  cells: Readonly<Record<string, readonly [own: Cell, others: Cell]>>,
  options: readonly (readonly [string, Cell])[] = [],
): Evaluation {
  const headers = Object.keys(cells);
  return evaluationOf({
    profile: [
      ["企業名", ...headers],
      ["A社", ...headers.map((header) => cells[header]?.[0])],
      ["Z社", ...headers.map((header) => cells[header]?.[1])],
    ],
    settings: [
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
      ...Array.from({ length: Math.max(criteria.length, options.length) }, (_, at): Cell[] => {
        const [column = "", axis = "", scale = ""] = criteria[at] ?? [];
        return [column, axis, column === "" ? "" : 1, scale, "", "", "", "", ...(options[at] ?? ["", ""])];
      }),
    ],
  });
}

describe("every move can be explained", () => {
  const reps = ["営業人数", "ポテンシャル", "線形"] as const;
  const orders = ["受注件数", "実績", "線形"] as const;
  const last = ["最終受注日", "実績", "新しさ"] as const;
  const won = new Date(-20 * 86_400_000);
  const said = (maps: Evaluation[], locale: "ja" | "en" = "ja") =>
    lastMoves(weeks(...maps)).map((move) => moveText(move, (maps.at(-1) as Evaluation).settings, locale));

  it("by the settings where a criterion was added, and then nobody has won a first order", () => {
    const cells = { 営業人数: [10, 10], 受注件数: [0, 5], 売上: [300, 600] } as const;
    const maps = [under([reps, orders], cells), under([reps, orders, ["売上", "実績", "線形"]], cells)];
    const moves = lastMoves(weeks(...maps));
    expect(facts(moves)[0]).toEqual(["A社", "moved", "activate", "grow"]);
    expect(moves[0]?.parts).toMatchObject([{ cause: "settings", points: 25 }]);
    expect(said(maps)[0]).toBe("A社: 設定 +25 点 で 重点育成 から 注力拡大 へ");
  });

  it("also where a column of results is not used, whatever a missing value counts as", () => {
    const cells = { 営業人数: [10, 10], 受注件数: [2, 5], 最終受注日: ["", ""] } as const;
    const [was, is] = (["除外", "0点"] as const).map((rule) => under([reps, orders, last], cells, [["欠損値", rule]]));
    const steps = weeks(was as Evaluation, is as Evaluation);
    expect(steps.map(({ evaluation }) => evaluation.scores.results[0])).toEqual([40, 40]);
    expect(lastMoves(steps)).toEqual([]);
  });

  it("by its own cell where it is the first in its column", () => {
    const maps = (["", won] as const).map((cell) =>
      under([reps, ["受注件数", "実績", "順位"], last], {
        営業人数: [10, 10],
        受注件数: [0, 0],
        最終受注日: [cell, ""],
      }),
    );
    expect(facts(lastMoves(weeks(...maps)))[0]).toEqual(["A社", "firstWin", "activate", "grow"]);
    expect(said(maps)[0]).toEqual(
      expect.stringMatching(/最終受注日 空欄 → 1969\/12\/12 で 重点育成 から 注力拡大 へ$/),
    );
  });

  it("by the cut where it is of another kind, and by the days where one has come", () => {
    const cells = { 営業人数: [10, 10], 受注件数: [1, 5] } as const;
    const cuts = (["60", "あり"] as const).map((cut) => under([reps, orders], cells, [["実績の境界", cut]]));
    expect(said(cuts)).toEqual(["A社: 境界の変更 で 重点育成 から 注力拡大 へ"]);
    expect(said(cuts, "en")).toEqual(["A社: from 重点育成 to 注力拡大 by another kind of cut"]);
    const days = ([-30, -10] as const).map((day) =>
      under(
        [reps, ["利用開始", "実績", "新しさ"]],
        { 営業人数: [10, 10], 利用開始: [won, new Date(-40 * 86_400_000)] },
        [["基準日", new Date(day * 86_400_000)]],
      ),
    );
    expect(said(days)[0]).toEqual(expect.stringMatching(/^A社: 日数.* で .* から 注力拡大 へ$/));
  });

  it("where it has not come back as far as it fell", () => {
    const steps = weeks(...[51, 40, 51].map((score) => mapOf([row(score), other])));
    const { moves } = happenedSince(steps, 0) as Happened;
    expect(facts(moves)).toEqual([["A社", "moved", "activate", "nurture"]]);
    expect(moves.map((move) => moveText(move, mapOf([other]).settings, "ja"))).toEqual([
      "A社: 境界の近くの揺れ で 重点育成 から 育成候補 へ",
    ]);
  });

  it("by the cut as one says it, and by nothing of the cut where the side is the same", () => {
    const maps = [50, 46].map((cut) => mapOf([row(48), ["B社", 60, "", 0, ""], other], { potentialCut: cut }));
    expect(said(maps)).toEqual(["A社: 境界が 4 点下がったこと で 育成候補 から 重点育成 へ"]);
    expect(said(maps, "en")).toEqual(["A社: from 育成候補 to 重点育成 by the cut falling 4 points"]);
    const both = [mapOf([row(60), other]), mapOf([row(61), other], { potentialCut: 40 })];
    expect(said(both)).toEqual(["A社: 重点育成 のまま、評価 60 → 61"]);
  });

  it("of a partner that was away: it is back, and its first order is a first win", () => {
    const back = (orders: Cell) => weeks(mapOf([row(60, 0), other]), mapOf([other]), mapOf([row(60, orders), other]));
    const told = (steps: Step[], at: number, locale: "ja" | "en" = "ja") =>
      (happenedSince(steps, at) as Happened).moves.map((move) => moveText(move, mapOf([other]).settings, locale));
    expect(told(back(0), 1)).toEqual(["A社: 復帰(重点育成)"]);
    expect(told(back(0), 1, "en")).toEqual(["A社: listed again (重点育成)"]);
    expect(told(back(0), 0)).toEqual([]);
    for (const at of [0, 1]) {
      expect(told(back(2), at)).toEqual([
        "おめでとうございます。A社 が初受注です。受注件数 0 → 2 で 重点育成 から 注力拡大 へ",
      ]);
    }
    const neu = weeks(mapOf([other]), mapOf([row(60, 2), other]));
    expect(told(neu, 0)).toEqual(["A社: 新規(注力拡大)"]);
  });

  it("and a first win is none where the results are gone again, and is said without a segment, too", () => {
    const steps = weeks(...[0, 3, 0].map((won) => mapOf([row(60, won), other])));
    expect(facts((happenedSince(steps, 0) as Happened).moves)).toEqual([]);
    const unknown = [mapOf([row("", 0), other]), mapOf([row("", 3), other])];
    expect(said(unknown)).toEqual(["A社: 初受注(受注件数 0 → 3)。要確認 のままです"]);
    expect(said(unknown, "en")).toEqual(["A社: first win, still Needs data by 受注件数 0 → 3"]);
  });
});

describe("what a manager would say aloud", () => {
  const saidOf = (moved: number, won: number) => {
    const orders = (at: number) => (at < won ? 1 : 0);
    const potential = (at: number) => (at >= won && at < won + moved ? 80 : 20);
    const map = (now: boolean) =>
      mapOf(Array.from({ length: 6 }, (_, at) => [`${at}社`, now ? potential(at) : 20, "", now ? orders(at) : 0, ""]));
    const moves = lastMoves(weeks(map(false), map(true)));
    return (["ja", "en"] as const).map((locale) => headline(moves, spokenSince(1000, 1007, locale), locale));
  };

  it.each([
    [0, 0, "先週から、動いた会社はありません", "Since last week no partner has moved"],
    [1, 0, "先週から 1 社が動きました", "Since last week 1 partner moved"],
    [2, 0, "先週から 2 社が動きました", "Since last week 2 partners moved"],
    [0, 1, "先週から 1 社が動き、初受注が 1 社ありました", "Since last week 1 partner moved, with 1 first win"],
    [1, 2, "先週から 3 社が動き、初受注が 2 社ありました", "Since last week 3 partners moved, with 2 first wins"],
  ])("is of %i moves and %i first wins: %s", (moved, won, ...expected) => {
    expect(saidOf(moved, won)).toEqual(expected);
  });

  it.each([
    ["2026-11-25", "昨日から", "Since yesterday"],
    ["2026-11-16", "先週から", "Since last week"],
    ["2026-11-22", "先週から", "Since last week"],
    ["2026-11-23", "11月23日から", "Since November 23"],
    ["2026-11-15", "11月15日から", "Since November 15"],
    ["2025-11-20", "2025-11-20 から", "Since 2025-11-20"],
  ])("says %s as %s", (since, ...expected) => {
    const [day, today] = [since, "2026-11-26"].map((text) => parseDay(text) ?? 0) as [number, number];
    expect((["ja", "en"] as const).map((locale) => spokenSince(day, today, locale))).toEqual(expected);
  });
});

describe("moves between any two builds", () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom("", "未定", "約30名"));
  const date = fc.oneof(
    fc.constant(""),
    fc.integer({ min: -300, max: 60 }).map((day) => new Date(day * 86_400_000)),
  );
  const build = fc.record({
    rows: fc.array(fc.tuple(number, fc.constantFrom("有", "無", ""), fc.constantFrom(0, 0, 1, 5, ""), date), {
      minLength: 4,
      maxLength: 4,
    }),
    scales: fc.tuple(fc.constantFrom("線形", "順位"), fc.constantFrom("線形", "順位")),
    weights: fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1)),
    cuts: fc.tuple(fc.constantFrom("50", "中央値", "上位30%", "自然分類"), fc.constantFrom("あり", "20", "中央値")),
    missing: fc.constantFrom("除外", "0点"),
  });

  it("sum to the change of the score, have a reason that leads there, and first wins are counted once", () => {
    fc.assert(
      fc.property(fc.array(build, { minLength: 3, maxLength: 4 }), (builds) => {
        const maps = builds.map(({ rows, scales, weights, cuts, missing }) =>
          evaluationOf({
            profile: [
              ["企業名", "営業人数", "競合取扱", "受注件数", "最終受注日"],
              ...rows.map((cells, at): Cell[] => [`${at}社`, ...cells]),
            ],
            settings: [
              ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
              ["営業人数", "ポテンシャル", 1, scales[0], "", "", "", "", "ポテンシャルの境界", cuts[0]],
              ["競合取扱", "ポテンシャル", weights[0], "有無", "", "", "", "", "実績の境界", cuts[1]],
              ["受注件数", "実績", 1, scales[1], "", "", "", "", "欠損値", missing],
              ["最終受注日", "実績", weights[1], "新しさ", "", "", "", "", "", ""],
            ],
          }),
        );
        const steps = weeks(...maps);
        const wins = steps.flatMap(({ firstWins }) => [...firstWins]);
        expect(new Set(wins).size).toBe(wins.length);
        for (let at = 0; at < steps.length - 1; at += 1) {
          const { since, now, moves } = happenedSince(steps, at) as Happened;
          for (const move of moves) {
            for (const axis of ["potential", "results"] as const) {
              const [was, is] = [since, now].map(
                ({ evaluation, indexOf }) => evaluation.scores[axis][indexOf.get(move.id) as number] as number,
              ) as [number, number];
              const own = move.parts.filter((part) => part.axis === axis && part.cause !== "cut");
              if (own.length === 0 || Number.isNaN(was) || Number.isNaN(is)) continue;
              const sum = own.reduce((total, { points }) => total + (points ?? 0), 0);
              expect(Math.abs(sum - (is - was))).toBeLessThanOrEqual(1e-9);
            }
            if (move.kind !== "changed") expect(move.reason).not.toBeNull();
            for (const locale of ["ja", "en"] as const) {
              expect(moveText(move, now.evaluation.settings, locale)).not.toMatch(/NaN|undefined|null/);
            }
          }
        }
      }),
      { numRuns: 25, seed: 17 },
    );
  });
});

describe("settled sides over any weeks", () => {
  const score = fc.integer({ min: 44, max: 56 });

  it("are those of a walk through the scores", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.constantFrom(0, 0, 1)), { minLength: 2, maxLength: 8 }), (walk) => {
        const steps = weeks(...walk.map(([potential, orders]) => mapOf([row(potential, orders), other])));
        let [high, hadResults] = [(walk[0]?.[0] ?? 0) >= 50, (walk[0]?.[1] ?? 0) > 0];
        walk.forEach(([potential, orders], at) => {
          if (at > 0 && potential >= 52) high = true;
          if (at > 0 && potential <= 48) high = false;
          expect(steps[at]?.settled[0]).toEqual({ potential: high, results: orders > 0 });
          const isFirst = at > 0 && orders > 0 && !hadResults;
          expect(steps[at]?.firstWins.size).toBe(isFirst ? 1 : 0);
          hadResults ||= orders > 0;
        });
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it("are counted by segment and build", () => {
    const counts = countsOver(
      weeks(mapOf([row(40), other]), mapOf([row(51), other]), mapOf([row(60), ["B社", "", "", 0, ""]])),
    );
    expect(
      counts.map(({ segments, needsData }) => [segments.activate, segments.nurture, segments.grow, needsData]),
    ).toEqual([
      [0, 1, 1, 0],
      [0, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
  });
});

describe("whether the order of support worked", () => {
  /** 12 partners without results, 4 of them activate; who has won by number. */
  const quarter = (won: readonly number[], left: readonly number[] = []) =>
    mapOf(
      Array.from({ length: 12 }, (_, at): Cell[] => [
        `${at}社`,
        at < 4 ? 80 : 20,
        "",
        won.includes(at) ? 1 : 0,
        "",
      ]).filter((__, at) => !left.includes(at)),
    );
  const at = (...builds: [day: number, won: number[], left?: number[]][]) =>
    orderOfSupport(lived(builds.map(([day, won, left]) => ({ day, evaluation: quarter(won, left) }))));

  it("looks back on the last build of at least 90 days ago, on who is still listed", () => {
    const order = at([0, []], [10, [11]], [11, [11]], [60, [0, 1, 5]], [100, [0, 1, 2, 5, 6, 11], [7]]);
    expect(order).toMatchObject({
      since: 10,
      isEnough: true,
      test: { firstWins: 5, ofThemActivate: 3, withoutResults: 10, activate: 4 },
    });
    expect(order?.test.byChance).toBeCloseTo(2, 12);
    // (4C3·6C2 + 4C4·6C1) / 10C5
    expect(order?.test.probability).toBeCloseTo(66 / 252, 12);
  });

  it("says nothing before, and with fewer than 5 first wins that it is too early", () => {
    expect(at([0, []], [89, [0, 1, 2, 3, 4]])).toBeNull();
    expect(at([0, []], [90, [0, 1, 2, 3]])).toMatchObject({ isEnough: false, test: { firstWins: 4 } });
  });
});
