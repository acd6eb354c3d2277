// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { BuiltMap, Decisions, Locale } from "../../../src/addon/api";
import type { Cell } from "../../../src/core/cells/cell";
import { workInBackground } from "../../../src/sidebar/background";
import { arrived, folded, opened, pointed, type Transition, unapplied } from "../../../src/sidebar/state/transitions";
import { builtFrom, fileOf, snapshotOf } from "../profile";
import { drawPage, stateAfter } from "../render";

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  cleanup();
});

type Row = readonly Cell[];

const settingsOf = (criteria: readonly Row[], options: readonly Row[] = []): Cell[][] => [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ...Array.from({ length: Math.max(criteria.length, options.length) }, (_, at) => [
    ...(criteria[at] ?? ["", "", "", "", "", "", ""]),
    "",
    ...(options[at] ?? ["", ""]),
  ]),
];

const linear = (column: string, weight: number): Row => [column, "ポテンシャル", weight, "線形", 0, 100, ""];
const orders: Row = ["受注件数", "実績", 1, "線形", "", "", ""];

/** So many partners; 甲 leads to results, mostly, and 乙 to nothing. */
function list(partners: number, extra: Readonly<Record<string, (a: number, wins: number, row: number) => Cell>> = {}) {
  return [
    ["企業名", "甲", "乙", ...Object.keys(extra), "受注件数"],
    ...Array.from({ length: partners }, (_, row): Cell[] => {
      const [a, b] = [(row * 37) % 101, (row * 53) % 97];
      const wins = a > 55 === (row % 9 !== 4) ? 1 + (row % 3) : 0;
      return [`会社${row + 1}`, a, b, ...Object.values(extra).map((cell) => cell(a, wins, row)), wins];
    }),
  ];
}

function open(profile: readonly Row[], settings: readonly Row[], locale: Locale = "ja", ...more: Transition[]) {
  const snapshot = { ...snapshotOf(profile), settings: { name: "マップ設定", cells: settings as never } };
  const file = fileOf(snapshot, { hasMap: true, isCurrent: true, locale });
  return drawn(stateAfter(arrived(file), opened("why"), folded("differences", true), ...more));
}

function drawn(state: ReturnType<typeof stateAfter>) {
  const buildMap = vi.fn(async (_sheet: string | null, _decisions?: Decisions) => ({
    ok: true as const,
    value: builtFrom(state.map?.snapshot ?? snapshotOf()) as BuiltMap,
  }));
  const page = drawPage(state, { buildMap });
  stops.push(workInBackground(page.store));
  const text = () => page.container.querySelector(".why")?.textContent ?? "";
  const told = async () => {
    await vi.waitFor(() => expect(text()).not.toMatch(/計算中|Working/), { timeout: 15_000, interval: 50 });
    return text();
  };
  return { ...page, buildMap, told, text };
}

/** The sentences outside of what is folded behind them. */
const sentences = (container: HTMLElement) =>
  [...container.querySelectorAll(".why > section > p, .why > section > details > summary")].map(
    (each) => each.textContent,
  );

const statistics =
  /AUC|信頼区間|95 ?%|回帰|オッズ|係数|有意|ロジスティック|odds|regression|coefficient|interval|significan|confidence interval/i;

describe("the judgement's reasons", () => {
  const criteria = [linear("甲", 1), linear("乙", 1), orders];

  it.each(["ja", "en"] as const)("with 12 partners say that it is too early (%s)", async (locale) => {
    const { told, container } = open(list(12), settingsOf(criteria), locale);
    const text = await told();
    expect(text).toMatch(locale === "ja" ? /まだ判断できません\(/ : /Too early to say \(/);
    expect(text).not.toMatch(/この重みを使う|Use these weights|回中|times in 100:/);
    expect(container.querySelector("#proposed-use")).toBeNull();
    expect(container.querySelector("#differences summary")?.textContent).toMatch(/参考|for reference/);
  });

  it.each(["ja", "en"] as const)("name a column that follows from results and do not use it (%s)", async (locale) => {
    const { told, container } = open(
      list(60, { 商談件数: (_a, wins) => wins * 30 }),
      settingsOf([...criteria.slice(0, 2), linear("商談件数", 1), orders]),
      locale,
    );
    const text = await told();
    expect(text).toMatch(locale === "ja" ? /「商談件数」は実績から決まる列/ : /"商談件数": follows from results/);
    const compared = [...container.querySelectorAll(".differences b")].map(({ textContent }) => textContent);
    expect(compared.sort()).toEqual(["乙", "甲"]);
    // Weights that count it look right whatever they are worth: nothing is said for them, and nothing offered.
    expect(text).toMatch(locale === "ja" ? /よく当たって見えるだけかもしれません/ : /may only look right/);
    expect(text).not.toMatch(/十分です|do well as they are/);
    expect(container.querySelector("#proposed-use")).toBeNull();
  });

  it.each(["ja", "en"] as const)("say which column repeats another one (%s)", async (locale) => {
    const { told } = open(
      list(60, { 丙: (a) => a / 2 }),
      settingsOf([...criteria.slice(0, 2), linear("丙", 1), orders]),
      locale,
    );
    expect(await told()).toMatch(
      locale === "ja" ? /「丙」はほかの項目と同じ動き/ : /"丙" is left out: it repeats another criterion/,
    );
  });

  it.each(["ja", "en"] as const)("begin with sentences without a word of statistics (%s)", async (locale) => {
    const { told, container } = open(list(60), settingsOf(criteria), locale);
    await told();
    const lines = sentences(container);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).not.toMatch(statistics);
    expect(lines.join(" ")).toMatch(locale === "ja" ? /100回中\d+回/ : /\d+ times in 100/);
  });

  it("offer other weights only where they do better, and write nothing before the click", async () => {
    const even = open(list(60), settingsOf([linear("甲", 19), linear("乙", 1), orders]));
    expect(await even.told()).toContain("いまの重みのままで十分です");
    cleanup();
    const { told, container, buildMap, store } = open(list(60), settingsOf([linear("甲", 1), linear("乙", 9), orders]));
    const text = await told();
    expect(text).toContain("実績に合わせた重みのほうがよく分かれます");
    expect([buildMap.mock.calls.length, unapplied(store.get()).length]).toEqual([0, 0]);
    await fireEvent.click(container.querySelector("#proposed-use") as Element);
    const edits = buildMap.mock.calls[0]?.[1]?.edits ?? [];
    expect(edits.map(({ cell }) => cell)).toEqual(["C2", "C3"]);
    expect(edits.reduce((sum, { value }) => sum + Number(value), 0)).toBe(100);
  });

  it("can take the weights back with one click", async () => {
    const profile = list(60);
    const before = settingsOf([linear("甲", 1), linear("乙", 9), orders]);
    const { told, container, buildMap, store } = open(profile, before);
    await told();
    buildMap.mockImplementation(async (_sheet, decisions) => {
      const cells = before.map((row) => [...row]);
      for (const { cell, value } of decisions?.edits ?? []) {
        (cells[Number(cell.slice(1)) - 1] as Cell[])[2] = value as Cell;
      }
      before.splice(0, before.length, ...cells);
      const settings = { name: "マップ設定", cells: before.map((row) => [...row]) as never };
      return { ok: true as const, value: builtFrom({ ...snapshotOf(profile), settings }) };
    });
    await fireEvent.click(container.querySelector("#proposed-use") as Element);
    await vi.waitFor(() => expect(container.querySelector("#weights-back")).not.toBeNull(), { timeout: 5000 });
    expect(before.slice(1, 3).map((row) => row[2])).not.toEqual([1, 9]);
    await vi.waitFor(() => expect(store.get().work).toBeNull(), { timeout: 5000 });
    await fireEvent.click(container.querySelector("#weights-back") as Element);
    await vi.waitFor(() => expect(before.slice(1, 3).map((row) => row[2])).toEqual([1, 9]), { timeout: 5000 });
    await vi.waitFor(() => expect(unapplied(store.get())).toEqual([]), { timeout: 5000 });
  });

  it("ask which criteria to compare where there are too many, and compare those", async () => {
    const extra = Object.fromEntries(
      ["丙", "丁", "戊", "己"].map((name, at) => [
        name,
        (_a: number, _w: number, row: number) => (row * (29 + at)) % 83,
      ]),
    );
    const profile = list(30, extra).map((row, at) => (at > 0 && at % 2 === 0 ? [...row.slice(0, -1), 0] : row));
    const { told, container } = open(
      profile,
      settingsOf([...criteria.slice(0, 2), ...Object.keys(extra).map((name) => linear(name, 1)), orders]),
    );
    const most = Number(/一度に比べられるのは (\d+) 項目までです/.exec(await told())?.[1]);
    expect(most).toBeGreaterThan(0);
    for (const box of [...container.querySelectorAll<HTMLInputElement>("#judged input")].slice(most)) {
      await fireEvent.click(box);
    }
    await vi.waitFor(() => expect(container.querySelector(".why")?.textContent).toContain("100回中"), {
      timeout: 15_000,
    });
  });
});

describe("how sure the placements are", () => {
  const settings = settingsOf([linear("甲", 2), linear("乙", 1), orders], [["重みの揺れ", "60%"]]);

  it("is counted in a sentence; who is borderline is named with what that hangs on, and shown on the map by a click", async () => {
    const { told, container, store } = open(list(40), settings, "ja", folded("borderline", true));
    const text = await told();
    const [, stay, n] = /40社のうち(\d+)社は.*?(\d+)社は境界上です/.exec(text) ?? [];
    expect(Number(stay) + Number(n)).toBe(40);
    const [first] = [...container.querySelectorAll(".borderline li")];
    expect(first?.textContent).toMatch(/「[甲乙]」の重みが[\d.]+%から[\d.]+%に(?:上がる|下がる)と「.+」です/);
    await fireEvent.click(first?.querySelector("button") as Element);
    expect([store.get().tab, store.get().explore.pointed]).toEqual(["map", expect.any(Number)]);
  });

  it("is named in the table beside the map, too", async () => {
    const { container } = open(list(40), settings, "ja", opened("map"), folded("as-table", true));
    const rows = [...container.querySelectorAll(".as-table tbody tr")].map(({ textContent }) => textContent ?? "");
    expect(rows).toHaveLength(40);
    const marked = container.querySelectorAll(".map path[data-check]").length;
    const named = rows.filter((row) => row.includes("境界上")).length;
    expect(named).toBeGreaterThan(0);
    expect(named).toBeLessThanOrEqual(marked);
  });

  it("changes with the spread at once, and the spread is written only when it is applied", async () => {
    const { told, container, store } = open(list(40), settings, "ja", folded("sure-how", true));
    await told();
    const before = sentences(container)[0];
    await fireEvent.input(container.querySelector("#spread-slider") as Element, { target: { value: "5" } });
    await vi.waitFor(() => expect(sentences(container)[0]).not.toBe(before));
    expect(unapplied(store.get())).toEqual([]);
    await fireEvent.change(container.querySelector("#spread-slider") as Element, { target: { value: "5" } });
    expect(unapplied(store.get())).toEqual([{ cell: "J2", was: "60%", value: "5%" }]);
    await fireEvent.click(container.querySelector("#confidence-column") as Element);
    expect(unapplied(store.get()).slice(1)).toEqual([
      { cell: "I3", was: "", value: "確かさの列" },
      { cell: "J3", was: "", value: "有" },
    ]);
  });

  it("says in what a number of draws is not allowed, and takes one that is", async () => {
    const { told, container, store } = open(list(40), settings, "ja", folded("sure-how", true));
    await told();
    const draws = () => container.querySelector("#draws") as HTMLInputElement;
    await fireEvent.change(draws(), { target: { value: "50" } });
    expect(draws().validationMessage).toBe("100〜100,000 の整数にしてください");
    expect(unapplied(store.get())).toEqual([]);
    await fireEvent.change(draws(), { target: { value: "２,０００" } });
    expect(unapplied(store.get()).map(({ value }) => value)).toEqual(["試行回数", 2000]);
  });

  it("stands on the card, with what would change it behind a line", async () => {
    const { container } = open(list(40), settings, "ja", opened("map"), pointed(1), folded("card-steps", true));
    expect(container.querySelector(".card .sure")?.textContent).toMatch(/100通りのうち\d+通り|変わりません/);
    expect(container.querySelector("#card-steps")?.textContent).toMatch(/甲: \d+ → \d+ (?:以上|以下)/);
  });
});

describe("the weights behind a score that is kept", () => {
  const profile = list(30, {
    総合点: (a, _wins, row) => Math.round(0.7 * a + 0.3 * ((row * 53) % 97)) + (row === 4 ? 20 : 0),
  });
  const settings = settingsOf([linear("甲", 1), linear("乙", 1), orders]);

  it("are found once its column is chosen, with the row that does not follow", async () => {
    const { told, container } = open(profile, settings);
    await told();
    expect(container.querySelector("#kept-use")).toBeNull();
    await fireEvent.change(container.querySelector("#score-column") as Element, { target: { value: "総合点" } });
    await vi.waitFor(() => expect(container.querySelector("#kept-use")).not.toBeNull(), { timeout: 10_000 });
    const lines = [...container.querySelectorAll(".why > section:last-child li")].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "甲: 50% → 70%",
      "乙: 50% → 30%",
      expect.stringMatching(/^D6会社5: 表では 1?\d+、この重みでは/),
    ]);
  });

  it("are none where the column is no sum of the criteria", async () => {
    const { told, container, text } = open(list(30, { 総合点: (_a, _wins, row) => (row * 7919) % 100 }), settings);
    await told();
    await fireEvent.change(container.querySelector("#score-column") as Element, { target: { value: "総合点" } });
    await vi.waitFor(() => expect(text()).toContain("重み付き合計ではありません"), { timeout: 15_000 });
    expect(container.querySelector("#kept-use")).toBeNull();
  });
});
