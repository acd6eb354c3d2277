import { describe, expect, it } from "vitest";
import { fittingCut } from "../../../../src/core/decide/plan/fitting-cut";
import { justMissed, leastInPlan } from "../../../../src/core/decide/plan/just-missed";
import { moreHours } from "../../../../src/core/decide/plan/more-hours";
import { planCounts } from "../../../../src/core/decide/plan/plan-counts";
import { solved } from "../../../../src/core/decide/plan/solve/solve";
import { planCells } from "../../../../src/core/sheets/plan/plan-cells";
import { teamCells } from "../../../../src/core/sheets/plan/team-cells";
import { caseNamed, cases, evaluated, ownersIn, planFrom, planned, type Rows, settingsFor } from "./plan-of-cells";

const worked = caseNamed("worked");
const settings = settingsFor(worked);
const people: Rows = [
  ["担当者", "月の時間", "対象", "上限社数"],
  ["佐藤", 20, "", ""],
  ["鈴木", 16, "", ""],
];
const header = ["企業名", "評価", "実績点", "エリア", "担当"];
/** A profile of these columns besides. */
const profile = (more: readonly string[], ...rows: Rows): Rows => [[...header, ...more], ...rows];
const table = (result: ReturnType<typeof planFrom>) =>
  planCells(
    result,
    result.rows.map((_, index) => index),
    evaluated(worked.profile, settings).settings,
  );

describe("the published cases", () => {
  it.each(cases.map((each) => [each.name, each] as const))("%s come out with proof", (_name, given) => {
    const plan = planFrom(given.profile, settingsFor(given), given.people);
    expect(plan.points).toBeCloseTo(given.plan_points, 6);
    expect(plan.proven).toBe(true);
    expect(plan.bound - plan.points).toBeLessThanOrEqual(1e-6);
    if (given.gain !== undefined) expect(plan.gain).toBeCloseTo(given.gain, 9);
    if (given.owners_kept !== undefined) expect(plan.ownersKept).toBe(given.owners_kept);
    plan.problem.team.people.forEach(({ name, time }, person) => {
      expect(plan.loads[person]?.time).toBeLessThanOrEqual(time);
      const expected = given.next_10_hours?.[name];
      if (expected === undefined) return;
      const more = moreHours(plan, person);
      expect(more).toMatchObject({ proven: true });
      expect(more.least).toBeCloseTo(expected, 6);
      expect(more.most).toBe(more.least);
    });
    if (given.without) {
      const without = plan.rows.filter(({ owner }) => owner === null).map(({ partner }) => partner.name);
      expect(without).toEqual(given.without);
    }
  });

  it("large: within 0.1 % of the bound after few steps, which a page can wait for", () => {
    const large = caseNamed("large");
    const { plan } = planned(large.profile, settingsFor(large), large.people);
    if (!plan) throw new Error("there is a plan");
    let steps = 0;
    const best = solved(plan.problem.assignment, ({ bound, points }) => {
      steps += 1;
      return bound - points > 0.001 * bound;
    });
    expect(best.points).toBeGreaterThanOrEqual(0.999 * large.plan_points);
    expect(steps).toBeLessThan(500);
  });

  it("worked: each gain is the product of the contract", () => {
    const plan = planFrom(worked.profile, settings, [...people.slice(0, 1), ["佐藤", 1000, "", ""]]);
    const gains = Object.fromEntries(
      plan.rows.flatMap(({ partner, owner, gain }) => (owner === null ? [] : [[partner.name, gain]])),
    );
    expect(gains).toEqual(worked.gains);
  });
});

describe("candidates, gains and hours", () => {
  const one: Rows = [people[0] ?? [], ["佐藤", 40, "", ""]];

  it.each<[string, readonly string[], Rows[number], { owner: boolean; hours?: number; gain?: number }]>([
    ["支援効果 replaces the product", ["支援効果"], ["A", 90, 0, "", "", 12.5], { owner: true, gain: 12.5, hours: 8 }],
    ["支援効果 0 is never assigned", ["支援効果"], ["A", 90, 0, "", "", 0], { owner: false }],
    ["支援効果 makes a candidate", ["支援効果"], ["A", 10, 0, "", "", 3], { owner: true, gain: 3, hours: 2 }],
    ["支援時間 replaces the segment's", ["支援時間"], ["A", 90, 0, "", "", "3.5時間"], { owner: true, hours: 3.5 }],
    [
      "a person's own column comes first",
      ["支援時間", "支援時間(佐藤)"],
      ["A", 90, 0, "", "", 3, 5],
      { owner: true, hours: 5 },
    ],
    ["blank falls back", ["支援時間", "支援時間(佐藤さん)"], ["A", 90, 0, "", "", 3, ""], { owner: true, hours: 3 }],
    ["× keeps the person away", ["支援時間(佐藤)"], ["A", 90, 0, "", "", "×"], { owner: false }],
    ["不可 in the gain, too", ["支援効果(佐藤)"], ["A", 90, 0, "", "", "不可"], { owner: false }],
    ["brackets with a unit are no name", ["支援時間(時間/月)"], ["A", 90, 0, "", "", 6], { owner: true, hours: 6 }],
    [
      "in English",
      ["Support hours (佐藤)", "Support gain"],
      ["A", 90, 0, "", "", 6, 7],
      { owner: true, hours: 6, gain: 7 },
    ],
    ["low potential is none", [], ["A", 10, 0, "", ""], { owner: false }],
    [
      "担当固定 makes one, whatever it gains",
      ["担当固定"],
      ["A", 0, 0, "", "", "佐藤さん"],
      { owner: true, gain: 0, hours: 2 },
    ],
    ["テックタッチ is never", ["担当固定"], ["A", 90, 0, "", "", "テックタッチ"], { owner: false }],
    ["tech-touch is never", ["Fixed owner"], ["A", 90, 0, "", "", "Tech-Touch"], { owner: false }],
    ["担当除外 keeps away", ["担当除外"], ["A", 90, 0, "", "", "鈴木、佐藤 様"], { owner: false }],
    [
      "without both scores only with 支援効果 and 支援時間",
      ["支援効果", "支援時間"],
      ["A", "", 0, "", "", 5, 2],
      { owner: true, gain: 5, hours: 2 },
    ],
    ["without 支援時間 not", ["支援効果"], ["A", "", 0, "", "", 5], { owner: false }],
    [
      "placed by hand without scores: with 支援効果",
      ["手動補正", "支援効果"],
      ["A", "", 0, "", "", "重点育成", 5],
      { owner: true, hours: 8 },
    ],
    ["placed by hand without scores: not without", ["手動補正"], ["A", "", 0, "", "", "重点育成"], { owner: false }],
    ["the general no is a bad cell, read as blank", ["支援時間"], ["A", 90, 0, "", "", "×"], { owner: true, hours: 8 }],
  ])("%s", (_what, more, row, expected) => {
    const filler = ["B", 50, 0, "", "", ...more.map(() => "")];
    const [found] = planFrom(profile(more, row, filler), settings, one).rows;
    expect(found?.owner).toBe(expected.owner ? 0 : null);
    if (expected.hours !== undefined) expect(found?.time).toBe(expected.hours * 100);
    if (expected.gain !== undefined) expect(found?.gain).toBeCloseTo(expected.gain, 9);
  });

  it("none of these columns is ever a criterion", () => {
    const columns = ["支援時間", "支援効果(佐藤)", "担当固定", "担当除外", "契約日", "加盟日", "初受注日", "Not with"];
    const rows = profile(
      ["受注件数", "営業人数", ...columns],
      ...[1, 2, 3].map((n) => [
        `社${n}`,
        50,
        0,
        "",
        "",
        n,
        n,
        n,
        n,
        "佐藤",
        "佐藤",
        "2025/4/1",
        "2025/4/1",
        "2025/4/1",
        "佐藤",
      ]),
    );
    const { criteria } = evaluated(rows, []).settings;
    expect(criteria.map(({ column }) => column).filter((column) => columns.includes(column))).toEqual([]);
  });

  it("hours count to 0.01, finer is rounded up and told; nobody is over by a hundredth", () => {
    const rows = profile(
      ["支援時間"],
      ["A", 90, 0, "", "", 3.333],
      ["B", 80, 0, "", "", 3.33],
      ["C", 70, 0, "", "", 3.34],
    );
    const result = planned(rows, settings, [people[0] ?? [], ["佐藤", 10, "", ""]]);
    expect(result.plan?.rows.map(({ time }) => time)).toEqual([334, 333, 0]);
    expect(result.told).toEqual([
      "時間は 0.01 時間まで数えます。それより細かい 1 個の値は切り上げました(「パートナー」の F2 など)。",
    ]);
    const exact = [1, 2, 3].map((n) => [`社${n}`, 90, 0, "", "", 0.1 * n]);
    expect(
      planFrom(profile(["支援時間"], ...exact), settings, [people[0] ?? [], ["佐藤", 0.6, "", ""]]).loads[0]?.time,
    ).toBe(60);
  });

  it("the segment block says hours, weight and candidates, in either language", () => {
    const team = [
      ["Person", "Hours a month", "", "Segment", "Hours a partner", "Weight", "Candidate"],
      ["佐藤", 40, "", "重点育成", 5, 2, ""],
      ["", "", "", "nurture", "", "", "yes"],
      ["", "", "", "Grow", "", "", "いいえ"],
    ];
    const plan = planFrom(
      profile([], ["A", 90, 0, "", ""], ["B", 10, 0, "", ""], ["C", 90, 50, "", ""]),
      settings,
      team,
    );
    expect(plan.rows.map(({ time }) => time)).toEqual([500, 200, 0]);
    expect(plan.rows[0]?.gain).toBe(180);
    expect(plan.rows[1]?.gain).toBeCloseTo(10 * 0.33, 9);
  });
});

describe("who covers whom", () => {
  const rows = profile(
    ["業種"],
    ["A", 90, 0, "関東、東北", "", "製造・小売"],
    ["B", 80, 0, "関西", "", "製造"],
    ["C", 70, 0, "関東", "", "建設"],
    ["D", 60, 0, "製造", "", "医療"],
  );
  it.each<[string, string]>([
    ["", "ABCD"],
    ["関東", "AC"],
    ["東北、関西", "AB"],
    ["業種=製造", "AB"],
    ["製造", "ABD"],
    ["業種=製造、エリア=関東", "A"],
    ["業種＝製造, 業種＝建設, 関東", "AC"],
  ])("%s covers %s", (covers, names) => {
    const plan = planFrom(rows, settings, [people[0] ?? [], ["佐藤", 100, covers, ""]]);
    expect(Object.keys(ownersIn(plan)).join("")).toBe(names);
  });

  it("a word found nowhere is told, and so is a person who covers nobody", () => {
    const team = [
      people[0] ?? [],
      ["佐藤", 100, "関東、沖縄", ""],
      ["鈴木", 40, "業種=製造、エリア=東北、エリア=四国", ""],
      ["高橋", 40, "建設、エリア=関西", ""],
    ];
    const { told } = planned(rows, settings, team);
    expect(told).toEqual([
      "「支援体制」の C2: 佐藤さんの対象 「沖縄」 は、どの会社にも見つかりません。",
      "「支援体制」の C3: 鈴木さんの対象 「エリア=四国」 は、どの会社にも見つかりません。",
      "高橋さんの対象に当てはまる会社がありません。",
    ]);
  });
});

describe("present owners and pins", () => {
  const two = (row: Rows[number]) => profile(["担当固定", "担当除外"], row, ["Z", 50, 0, "", "", "", ""]);

  it("an owner changes only where the plan gains more than 担当継続", () => {
    const rows = (better: number) => [
      [...header, "支援効果(鈴木)", "支援効果(佐藤)"],
      ["A", 90, 0, "", "佐藤 さん", better, 30],
    ];
    expect(ownersIn(planFrom(rows(39), settings, people))).toEqual({ A: "佐藤" });
    expect(ownersIn(planFrom(rows(41), settings, people))).toEqual({ A: "鈴木" });
    const keep = [...settings.slice(0, 2), ["実績点", "実績", 1, "線形", 0, 100, "", "", "担当継続", 0]];
    expect(ownersIn(planFrom(rows(31), keep, people))).toEqual({ A: "鈴木" });
  });

  it("of several names the first counts, one outside the team is none, the table comes before the profile: all told", () => {
    const rows = profile(
      [],
      ["A", 90, 0, "", "鈴木、佐藤"],
      ["B", 80, 0, "", "田中"],
      ["C", 20, 0, "", "佐藤"],
      ["D", 70, 0, "", "佐藤"],
    );
    const place = { sheet: "セグメントマップ", cell: "Z9" };
    const result = planned(rows, settings, people, { owners: new Map([["D", { text: "鈴木", place }]]) });
    expect(result.plan?.rows.map(({ now }) => now)).toEqual([1, null, 0, 1]);
    expect(result.plan?.rows.map(({ change }) => change)).toEqual(["kept", "new", "released", expect.anything()]);
    expect(result.told).toEqual([
      "1 社に担当が複数います(「パートナー」の E2「鈴木、佐藤」など)。最初の 1 人をいまの担当としました。",
      "いまの担当のうち 「田中」 は支援体制にいないので、担当なしとして計画しました。",
      "表の担当とプロファイルの担当が 1 社で違います(D)。表の担当を使いました。",
    ]);
  });

  it("a pin on the plan sheet comes before the profile's", () => {
    const place = { sheet: "支援計画", cell: "J2" };
    const pins = { pins: new Map([["A", { text: "鈴木", place }]]), unused: [] };
    expect(ownersIn(planFrom(two(["A", 90, 0, "", "", "佐藤", ""]), settings, people, { pins })).A).toBe("鈴木");
  });

  it("a pin holds although somebody else covers it, and takes from the hours first", () => {
    const team = [people[0] ?? [], ["佐藤", 8, "関西", ""]];
    const rows = profile(
      ["担当固定"],
      ["A", 90, 0, "関西", "", ""],
      ["B", 10, 0, "関東", "", "佐藤"],
      ["C", 51, 60, "関西", "", ""],
    );
    expect(ownersIn(planFrom(rows, settings, team))).toEqual({ B: "佐藤", C: "佐藤" });
  });
});

describe("team sheets as people keep them", () => {
  const rows = profile([], ["A", 90, 0, "関東", ""], ["B", 80, 0, "関西", "未定"]);
  const [head = []] = people;
  it.each<[string, Rows, Readonly<Record<string, number>>, RegExp | null]>([
    [
      "full-width digits, units and decimals",
      [head, ["佐藤", "２０"], ["鈴木", "16.009時間"]],
      { 佐藤: 2000, 鈴木: 1600 },
      null,
    ],
    [
      "blank rows, a title above, a remark below",
      [["支援体制"], [], head, [], ["佐藤", 20], ["", ""], ["※ 4月から"]],
      { 佐藤: 2000 },
      null,
    ],
    [
      "headers of two languages",
      [
        ["担当者", "Hours a month", "対象", "Max partners"],
        ["佐藤", 20],
      ],
      { 佐藤: 2000 },
      null,
    ],
    [
      "a total below",
      [head, ["佐藤", 20], ["鈴木", 16], ["合計", 36]],
      { 佐藤: 2000, 鈴木: 1600 },
      /A4 の「合計」は合計の行/,
    ],
    [
      "a sum below that could be a name",
      [head, ["佐藤", 20], ["鈴木", 16], ["Max", 36]],
      { 佐藤: 2000, 鈴木: 1600 },
      /A4 の「Max」/,
    ],
    [
      "somebody called so",
      [head, ["佐藤", 20], ["鈴木", 16], ["Max", 40]],
      { 佐藤: 2000, 鈴木: 1600, Max: 4000 },
      null,
    ],
    [
      "a reworded header",
      [
        ["担当者", "月の時間", "担当エリア", "上限社数"],
        ["佐藤", 20, "関西"],
      ],
      { 佐藤: 2000 },
      /見出し 「対象」 がなく、「担当エリア」/,
    ],
    [
      "a column deleted",
      [
        ["担当者", "月の時間", "対象"],
        ["佐藤", 20],
      ],
      { 佐藤: 2000 },
      null,
    ],
    ["nobody's hours but zero", [head, ["佐藤", 0]], { 佐藤: 0 }, /月の時間がある担当者がいません/],
  ])("%s", (_what, team, hours, message) => {
    const { plan, told = [] } = planned(rows, settings, team);
    expect(Object.fromEntries(plan?.problem.team.people.map(({ name, time }) => [name, time]) ?? [])).toEqual(hours);
    if (message) expect(told.join("\n")).toMatch(message);
    else expect(told).toEqual([]);
  });

  it("a second column of one meaning is told, and lists of who may not are joined", () => {
    const two = profile(
      ["支援時間", "Support hours", "担当除外", "Not with"],
      ["A", 90, 0, "", "", 5, 9, "佐藤", "鈴木"],
      ["B", 80, 0, "", "", "", "", "", ""],
    );
    const { plan, told } = planned(two, settings, people);
    expect(plan && ownersIn(plan)).toEqual({ B: expect.any(String) });
    expect(told).toEqual(["「Support hours」は「支援時間」と同じ意味の列なので、使っていません。"]);
  });

  it("a thousand bad cells are one message a column, with the first addresses", () => {
    const many = profile(
      ["支援時間", "担当除外"],
      ...Array.from({ length: 40 }, (_, at) => [`社${at}`, 90, 0, "", "", "×", "山田"]),
    );
    const { told } = planned(many, settings, people);
    expect(told).toEqual([
      expect.stringMatching(/F2「×」、.*F3「×」、.*F4「×」 ほか 37 個\(支援時間\)/),
      expect.stringMatching(/G2、.*G4 ほか 37 個: 担当除外の 「山田」/),
    ]);
  });

  it("a foreign name with a middle dot is one person, two names with one are two", () => {
    const named = profile([], ["A", 90, 0, "", "ジョン・スミス"], ["B", 80, 0, "", "佐藤・鈴木"]);
    const { plan, told } = planned(named, settings, [head, ["ジョン・スミス", 20], ["佐藤", 20]]);
    expect(plan?.rows.map(({ now }) => now)).toEqual([0, 1]);
    expect(told).toEqual([expect.stringContaining("担当が複数")]);
  });
});

describe("bad input", () => {
  const rows = profile(
    ["担当固定", "担当除外", "支援時間"],
    ...[1, 2, 3, 4, 5, 6].map((n) => [`社${n}`, 90, 0, "", "", n < 6 ? "佐藤" : "", "", 13]),
  );
  it.each<[string, Rows, Rows, RegExp]>([
    ["no people", rows, [people[0] ?? []], /支援体制」に担当者がいません.*担当者 \/ 月の時間/],
    ["an empty sheet", rows, [], /担当者がいません/],
    [
      "a name twice",
      rows,
      [people[0] ?? [], ["佐藤", 40], ["鈴木", 40], ["", ""], ["佐藤 さん", 20]],
      /^A2 と A5 に同じ担当者「佐藤」があります/,
    ],
    [
      "hours in words",
      rows,
      [people[0] ?? [], ["佐藤", 100], ["鈴木", "たくさん"]],
      /B3: 月の時間は 0 以上の数です\(「たくさん」ではなく\)/,
    ],
    ["hours blank", rows, [people[0] ?? [], ["佐藤", ""]], /B2: 月の時間は 0 以上の数です\(空欄ではなく\)/],
    ["hours negative", rows, [people[0] ?? [], ["佐藤", -4]], /B2: 月の時間は 0 以上の数です\(「-4」ではなく\)/],
    ["half a partner at most", rows, [people[0] ?? [], ["佐藤", 100, "", 2.5]], /D2: 上限社数は 0 以上の整数か空欄/],
    ["a person without a name", rows, [people[0] ?? [], ["", 40]], /A2 が空欄です/],
    [
      "pins over the hours",
      rows,
      people,
      /佐藤さんの固定は 65 時間で、月 20 時間を超えます。固定を減らすか、時間を増やしてください\(社1、/,
    ],
    [
      "pins over the maximum",
      rows,
      [people[0] ?? [], ["佐藤", 100, "", 4]],
      /佐藤さんの固定は 5 社で、上限 4 社を超えます/,
    ],
    [
      "a pin to somebody else",
      profile(["担当固定"], ["A", 90, 0, "", "", "田中"]),
      people,
      /F2: 担当固定の「田中」は支援体制にいません。.*佐藤、鈴木、テックタッチ/,
    ],
    [
      "pin and exclusion of one person",
      profile(["担当固定", "担当除外"], ["A", 90, 0, "", "", "佐藤", "佐藤"]),
      people,
      /F2 で佐藤さんに固定され、.*G2 で佐藤さんから除かれています/,
    ],
    [
      "a pin against a no",
      profile(["担当固定", "支援時間(佐藤)"], ["A", 90, 0, "", "", "佐藤", "×"]),
      people,
      /F2 で佐藤さんに固定され、.*G2 で/,
    ],
    [
      "a pin without scores and hours",
      profile(["担当固定"], ["A", "", 0, "", "", "佐藤"], ["B", 90, 0, "", "", ""]),
      people,
      /F2: 「A」は.*支援時間が要ります/,
    ],
    [
      "pins to somebody who left, of many partners",
      profile(["担当固定"], ...Array.from({ length: 20 }, (_, at) => [`社${at}`, 90, 0, "", "", "田中"])),
      people,
      /^「パートナー」の F2、「パートナー」の F3、「パートナー」の F4 ほか 17 個: 担当固定の「田中」は支援体制にいません。[^\n]*$/,
    ],
    [
      "two pins that differ",
      profile(["担当固定", "Fixed owner"], ["A", 90, 0, "", "", "佐藤", "鈴木"]),
      people,
      /「A」は .*F2 と .*G2 で違う担当に固定/,
    ],
    [
      "the header of the hours reworded",
      rows,
      [
        ["担当者", "時間", "対象"],
        ["佐藤", 100, ""],
      ],
      /A1 の行に見出し「月の時間」がありません\(「時間」 は読めません\)/,
    ],
    [
      "a segment block with a word",
      rows,
      [
        ["担当者", "月の時間", "", "セグメント", "1社の時間", "重み", "候補"],
        ["佐藤", 100, "", "activate", "少し", -1, "たぶん"],
      ],
      /E2: 1社の時間は.*「少し」/,
    ],
  ])("%s: said, and no plan", (_what, given, team, message) => {
    const result = planned(given, settings, team);
    expect(result.plan).toBeUndefined();
    expect(result.problems?.join("\n")).toMatch(message);
  });

  it("everything that is wrong with the team is told at once", () => {
    const result = planned(rows, settings, [people[0] ?? [], ["佐藤", "x", "", "y"], ["佐藤", ""]]);
    expect(result.problems).toHaveLength(4);
  });

  it("what is told in spite of a plan: bad cells, columns for nobody, excluded strangers, no hours, no candidates", () => {
    const given = profile(
      ["支援時間(田中)", "支援効果", "担当除外"],
      ["A", 20, 0, "", "", 3, -5, "田中"],
      ["B", 30, 0, "", "", "", "高い", ""],
    );
    const { plan, told } = planned(given, settings, [people[0] ?? [], ["佐藤", 0, "", ""]]);
    expect(plan).toMatchObject({ points: 0, bound: 0, proven: true, candidates: 0 });
    expect(told).toEqual([
      "「支援時間(田中)」の「田中」は支援体制にいないので、この列は使っていません。",
      "「パートナー」の G2「-5」、「パートナー」の G3「高い」(支援効果)は 0 以上の数として読めません。空欄として扱いました。",
      "「パートナー」の H2: 担当除外の 「田中」 は支援体制にいません。",
      "月の時間がある担当者がいません(佐藤)。だれにも割り当てていません。",
      "候補の会社がありません(候補のセグメント: 重点育成、注力拡大、ポテンシャルの境界: 50)。",
    ]);
  });
});

describe("the plan as it is shown", () => {
  const plan = planFrom(worked.profile, settings, worked.people);

  it("a row a partner: support, owner, hours, gain, change, pin and why", () => {
    const [head, ...rows] = table(plan);
    expect(head).toEqual([
      "優先順位",
      "企業名",
      "セグメント",
      "今月の支援",
      "担当",
      "時間",
      "効果",
      "いまの担当",
      "変更",
      "固定",
      "理由",
    ]);
    const row = (name: string) => rows.find((cells) => cells[1] === name);
    expect(row("東都システム")?.slice(3)).toEqual([
      "ハイタッチ",
      "佐藤",
      8,
      90,
      "佐藤",
      "継続",
      "",
      "ポテンシャル 90 × まだ足りない実績 100 ÷ 100 × 重み 1 = 90",
    ]);
    expect(row("北浜商事")?.slice(3)).toEqual([
      "テックタッチ",
      "",
      "",
      "",
      "鈴木",
      "解除",
      "",
      "時間が足りません(効果 16)",
    ]);
    expect(row("椿電機")?.slice(3)).toEqual(["テックタッチ", "", "", "", "", "", "", "候補ではありません"]);
  });

  it("says why somebody is outside: nobody covers it, places full, no gain, no data", () => {
    const rows = profile(
      ["支援効果"],
      ["A", 90, 0, "関西", "", ""],
      ["B", 90, 0, "関東", "", ""],
      ["C", 80, 0, "関東", "", ""],
      ["D", 90, 0, "関東", "", 0],
      ["E", "", 0, "", "", ""],
    );
    const result = planFrom(rows, settings, [people[0] ?? [], ["佐藤", 40, "関東", 1]]);
    expect(
      table(result)
        .slice(1)
        .map((cells) => [cells[3], cells[10]]),
    ).toEqual([
      ["テックタッチ", "対象の担当者がいません"],
      ["ハイタッチ", "ポテンシャル 90 × まだ足りない実績 100 ÷ 100 × 重み 1 = 90"],
      ["テックタッチ", "担当者が上限社数に達しています(効果 80)"],
      ["テックタッチ", "効果が 0 です"],
      ["", "データ不足のため計画外"],
    ]);
    const more = moreHours(result, 0);
    expect(more).toMatchObject({ least: 0, most: 0, proven: true, placesFull: true });
    expect(teamCells(result, [more], "ja")[1]).toEqual(["佐藤", 40, 8, 1, 0, "上限社数に達しています"]);
  });

  it("just missed: the most gain per hour outside, beside the least in the plan", () => {
    expect(justMissed(plan).map(({ partner, gainPerHour }) => [partner.name, gainPerHour])).toEqual([
      ["北浜商事", 4],
      ["白樺通商", 9.5 / 4],
    ]);
    expect(leastInPlan(plan)?.partner.name).toBe("みなと情報");
  });

  it("the rest: how many candidates, how many fit, and the smallest cut that leaves no more", () => {
    const counts = planCounts(plan);
    expect(counts).toEqual({ candidates: 7, inPlan: 5, left: 2 });
    expect(fittingCut(plan.problem.partners, plan.problem.team.support, counts.inPlan)).toBe(60.1);
    expect(fittingCut(plan.problem.partners, plan.problem.team.support, 3)).toBe(70.1);
    expect(fittingCut(plan.problem.partners, plan.problem.team.support, 99)).toBe(0);
  });

  it("ten more hours are a range while something is unproven, never below 0", () => {
    const given = caseNamed("gap1-2");
    const whole = planFrom(given.profile, settingsFor(given), given.people);
    const more = moreHours(whole, 0, () => false);
    expect(more.proven).toBe(false);
    expect(more.least).toBeGreaterThanOrEqual(0);
    expect(more.most).toBeGreaterThanOrEqual(7);
    expect(String(teamCells(whole, [more], "ja")[1]?.[4])).toMatch(/^[\d.]+〜[\d.]+$/);
  });
});
