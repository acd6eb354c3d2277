// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FoundSheet, WantedSheet } from "../../../src/addon/api";
import { sentGrid } from "../../../src/core/cells/sent";
import type { Assignment } from "../../../src/core/decide/plan/solve/assignment";
import { search } from "../../../src/core/decide/plan/solve/search";
import { partnerKeys } from "../../../src/core/sheets/map/row-key";
import { evaluateSnapshot } from "../../../src/core/wire/snapshot";
import { planned } from "../../../src/sidebar/plan/plan-state";
import type { Server } from "../../../src/sidebar/server";
import { arrived, filteredBy, opened } from "../../../src/sidebar/state/transitions";
import { built } from "../../core/sheets/map/paper";
import { caseNamed, type Rows } from "../../core/sheets/plan/plan-of-cells";
import { fileOf, snapshotOf } from "../profile";
import { drawPage, mapState, stateAfter } from "../render";

// The page finds the search where its script leaves it, and has no workers here.
Object.assign(globalThis, { planSearch: search, Worker: undefined });

afterEach(cleanup);

const teamSheet = (rows: (string | number)[][]): FoundSheet => ({
  wanted: "sheet:team",
  mark: "sheet:team",
  id: 7,
  name: "支援体制",
  cells: [["担当者", "月の時間", "対象", "上限社数"], ...rows],
  formulas: [],
});

/** The page over another profile. */
const mapOf = (cells: Rows) => arrived(fileOf(snapshotOf(cells), { hasMap: true, isCurrent: true }));

function drawn(
  sheets: readonly FoundSheet[],
  part: Parameters<typeof planned>[0] = {},
  answers: Partial<Server> = {},
  state = mapState(),
) {
  return drawPage(
    [opened("plan"), planned(part)].reduce((before, next) => next(before), state),
    {
      furtherSheets: async (wanted: readonly WantedSheet[]) => ({
        ok: true,
        value: sheets.filter((sheet) => wanted.some(({ mark }) => mark === sheet.wanted)),
      }),
      solverCode: async () => "<script></script>",
      ...answers,
    },
  );
}

const textOf = (container: HTMLElement, selector: string) => container.querySelector(selector)?.textContent ?? "";

describe("the plan", () => {
  it("begins with one question, the names found under 担当, and the answer", async () => {
    const { container, store } = drawn([], { hours: "10" });
    await waitFor(() => expect(textOf(container, ".plan-proof")).toContain("最適と証明済み"), { timeout: 5000 });
    expect(textOf(container, ".plan-question")).toContain("1人が月に使える時間は?");
    await waitFor(() => expect(store.get().plan.search?.more.every((each) => each?.proven)).toBe(true), {
      timeout: 5000,
    });
    const people = store.get().plan.search?.problem.team.people.map(({ name }) => name) ?? [];
    expect(people.length).toBeGreaterThan(0);
    for (const name of people) expect(textOf(container, ".people")).toContain(name);
  });

  it("keeps what is being typed while the search goes on", async () => {
    const { container, client } = drawn([], { names: "佐藤", hours: "10" });
    await waitFor(() => expect(container.querySelector("#plan-hours")).not.toBeNull());
    const field = container.querySelector("#plan-hours") as HTMLInputElement;
    fireEvent.input(field, { target: { value: "25" } });
    client.update(planned({ list: "overdue" }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(field.value).toBe("25");
    fireEvent.blur(field);
    await waitFor(() => expect(textOf(container, ".plan-rest")).toContain("月 25 時間"), { timeout: 5000 });
  });

  it.each([
    ["no people", [], "「支援体制」に担当者がいません"],
    [
      "a name twice",
      [
        ["佐藤", 40],
        ["佐藤さん", 20],
      ],
      "同じ担当者",
    ],
    ["hours that are none", [["佐藤", "たくさん"]], "「たくさん」"],
  ] as const)("%s: says so, and plans nothing", async (_, rows, message) => {
    const { container } = drawn([teamSheet(rows.map((row) => [...row, "", ""]))]);
    await waitFor(() => expect(textOf(container, ".plan-problems")).toContain(message), { timeout: 5000 });
    expect(container.querySelector(".plan-answer")).toBeNull();
    expect(container.querySelector("#write-plan")).toBeNull();
  });

  it.each([
    ["nobody with hours", [["佐藤", 0, "", ""]], "時間"],
    ["somebody who covers nobody", [["佐藤", 40, "存在しない地域", ""]], "存在しない地域"],
  ] as const)("%s: told, with a plan of what is left", async (_, rows, message) => {
    const { container } = drawn([teamSheet(rows.map((row) => [...row]))]);
    await waitFor(() => expect(textOf(container, ".plan-proof")).toContain("最適と証明済み"), { timeout: 5000 });
    expect(textOf(container, ".plan-findings")).toContain(message);
  });

  it("shows the best so far with its bound where the search is stopped, and does not call it the best", async () => {
    const endless = function* (problem: Assignment) {
      const owners = new Int32Array(problem.partners).fill(-1);
      for (;;) yield { owners, points: 0, bound: 12.345, proven: false };
    };
    Object.assign(globalThis, { planSearch: endless });
    const { container, store } = drawn([teamSheet([["佐藤", 10, "", ""]])]);
    await waitFor(() => expect(store.get().plan.search?.best).toBeTruthy(), { timeout: 5000 });
    expect(container.querySelector(".plan-answer")).toBeNull();
    fireEvent.click(container.querySelector("#stop-plan") as HTMLElement);
    await waitFor(() => expect(textOf(container, ".plan-proof")).toContain("最大であと 12.35 点"));
    expect(textOf(container, ".plan")).toContain("計算を止めました");
    expect(textOf(container, ".people")).toContain("計画を最後まで計算すると出ます");
    expect(textOf(container, ".plan")).not.toMatch(/最適と/);
    Object.assign(globalThis, { planSearch: search });
  });

  it.each<[string, readonly string[], readonly (readonly string[])[], RegExp]>([
    [
      "pins over the hours of a person",
      ["担当固定"],
      [["佐藤"], ["佐藤"]],
      /佐藤さんの固定は 16 時間で、月 10 時間を超えます/,
    ],
    [
      "a pin together with an exclusion",
      ["担当固定", "担当除外"],
      [["佐藤", "佐藤"]],
      /F2 で佐藤さんに固定され、.*G2 で佐藤さんから/,
    ],
  ])("%s: both told with their addresses, nothing planned, no pin dropped", async (_, headers, pins, message) => {
    const rows = [
      ["企業名", "営業人数", "競合取扱", "受注件数", "担当", ...headers],
      ...["東都システム", "みなと情報", "青葉"].map((name, at) => [
        name,
        45,
        "有",
        0,
        "",
        ...(pins[at] ?? headers.map(() => "")),
      ]),
    ];
    const { container } = drawn([teamSheet([["佐藤", 10, "", ""]])], {}, {}, stateAfter(mapOf(rows)));
    await waitFor(() => expect(textOf(container, ".plan-problems")).toMatch(message), { timeout: 5000 });
    expect(container.querySelector(".plan-answer")).toBeNull();
    expect(container.querySelector("#apply-owners")).toBeNull();
  });

  it("of 8 people and 200 partners shows the best so far after 5 s by the clock, goes on, and says so once it is proven", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let [now, proven] = [0, false];
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      now += 5;
      return now;
    });
    const slow = function* (problem: Assignment) {
      const owners = new Int32Array(problem.partners).fill(-1);
      for (;;) yield { owners, points: 0, bound: proven ? 0 : 12.345, proven };
    };
    Object.assign(globalThis, { planSearch: slow });
    const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
    try {
      const { profile, people } = caseNamed("large");
      const [, ...rows] = people;
      const team = teamSheet(rows.map((row) => row.map((cell) => cell as string | number)));
      const { container, store } = drawn([team], {}, {}, stateAfter(mapOf(profile)));
      for (let tries = 0; !store.get().plan.search?.best && tries < 200; tries += 1) await pass(5);
      expect(textOf(container, ".plan-progress")).toMatch(/計画を計算しています.*止める/);
      expect(container.querySelector(".plan-answer")).toBeNull();
      await pass(5000);
      expect(container.querySelectorAll(".people > li")).toHaveLength(8);
      expect(textOf(container, ".plan-proof")).toContain("最大であと 12.35 点");
      expect(textOf(container, ".plan-progress")).toMatch(/さらに良い計画を探しています.*止める/);
      proven = true;
      await pass(200);
      expect(textOf(container, ".plan-proof")).toContain("最適と証明済み");
      expect(container.querySelector(".plan-progress")).toBeNull();
    } finally {
      clock.mockRestore();
      vi.useRealTimers();
      Object.assign(globalThis, { planSearch: search });
    }
  });

  it("writes nothing where the team changed between the plan and the click: it is planned anew, and shown first", async () => {
    let hours = 8;
    const changeSheets = vi.fn<Server["changeSheets"]>(async () => ({
      ok: true,
      value: [{ id: 9, name: "支援計画" }],
    }));
    const furtherSheets = async () => ({ ok: true as const, value: [teamSheet([["佐藤", hours, "", ""]])] });
    const { container } = drawn([], {}, { changeSheets, furtherSheets });
    await waitFor(() => expect(container.querySelector("#write-plan")).not.toBeNull(), { timeout: 5000 });
    hours = 20;
    fireEvent.click(container.querySelector("#write-plan") as HTMLElement);
    await waitFor(() => expect(textOf(container, ".said")).toContain("計画し直しました"), { timeout: 5000 });
    expect(changeSheets).not.toHaveBeenCalled();
    await waitFor(() => expect(textOf(container, ".plan-rest")).toContain("月 20 時間"), { timeout: 5000 });
    fireEvent.click(container.querySelector("#write-plan") as HTMLElement);
    await waitFor(() => expect(changeSheets).toHaveBeenCalledTimes(1));
  });

  it.each([
    ["no names", { names: "", hours: "40" }, "担当者がいません。名前を読点で区切って"],
    ["hours in words", { names: "佐藤", hours: "たくさん" }, "月の時間は 0 以上の数です(「たくさん」ではなく)"],
  ])("%s in the question: said without an address", async (_, part, message) => {
    const { container } = drawn([], part);
    await waitFor(() => expect(textOf(container, ".plan-problems")).toContain(message), { timeout: 5000 });
    expect(textOf(container, ".plan-problems")).not.toMatch(/[A-Z]\d|「」/);
    expect(container.querySelector(".plan-answer")).toBeNull();
  });

  it("asks again where a run died on a team sheet that is still blank", async () => {
    const blank = { ...teamSheet([]), mark: "", cells: [[""]] };
    const { container } = drawn([blank], { hours: "10" });
    await waitFor(() => expect(textOf(container, ".plan-proof")).toContain("最適と"), { timeout: 5000 });
    expect(container.querySelector("#make-team")).not.toBeNull();
  });

  it("says so where somebody else has made the team sheet meanwhile: what was typed here is not used", async () => {
    let isMade = false;
    const changeSheets = vi.fn<Server["changeSheets"]>();
    const furtherSheets = async () => ({ ok: true as const, value: isMade ? [teamSheet([["佐藤", 20, "", ""]])] : [] });
    const { container } = drawn([], { names: "田中", hours: "10" }, { changeSheets, furtherSheets });
    await waitFor(() => expect(container.querySelector("#make-team")).not.toBeNull(), { timeout: 5000 });
    isMade = true;
    fireEvent.click(container.querySelector("#make-team") as HTMLElement);
    await waitFor(() => expect(textOf(container, ".said")).toContain("支援体制シートはもうある"));
    expect(changeSheets).not.toHaveBeenCalled();
  });

  it("says that nothing was written where somebody has deleted the owner column", async () => {
    const snapshot = snapshotOf();
    const outcome = evaluateSnapshot(snapshot);
    if (!outcome.ok) throw new Error("the profile is readable");
    const evaluation = outcome.value;
    const map: FoundSheet = {
      ...{ wanted: "map", mark: "map", id: 3, name: "セグメントマップ", formulas: [] },
      cells: sentGrid(built(null, evaluation).paper),
    };
    const notes = partnerKeys(evaluation).map((key, at) => ({
      ...{ partner: evaluation.partners[at]?.name ?? "", texts: [] },
      key: { ...key, cells: null, confidence: null, heir: null, isInDoubt: false },
      work: { owner: { text: "", cell: `P${at + 9}` } },
    }));
    const changeSheets = vi.fn<Server["changeSheets"]>();
    const file = fileOf(snapshot, { hasMap: true, isCurrent: true, notes });
    const sidebarState = async () => ({ ...file, notes: [] });
    const sheets = [teamSheet([["佐藤", 10, "", ""]]), map];
    const { container } = drawn(sheets, {}, { changeSheets, sidebarState }, stateAfter(arrived(file)));
    await waitFor(() => expect(container.querySelector("#apply-owners")).not.toBeNull(), { timeout: 5000 });
    fireEvent.click(container.querySelector("#apply-owners") as HTMLElement);
    await waitFor(() => expect(textOf(container, ".plan-problems")).toContain("「担当」の列がありません"));
    expect(container.querySelector(".offer")).toBeNull();
    expect(changeSheets).not.toHaveBeenCalled();
  });

  it("begins with people, not with words for nobody", async () => {
    const rows = [
      ["企業名", "営業人数", "受注件数", "担当"],
      ["東都システム", 45, 0, "ジョン・スミス"],
      ["みなと情報", 40, 0, "佐藤・鈴木"],
      ["青葉", 35, 0, "未定"],
      ["白樺", 35, 0, "なし"],
    ];
    const { container } = drawn([], { hours: "10" }, {}, stateAfter(mapOf(rows)));
    await waitFor(() => expect(container.querySelector<HTMLInputElement>("#plan-names")).not.toBeNull());
    const names = container.querySelector<HTMLInputElement>("#plan-names")?.value.split("、").sort();
    expect(names).toEqual(["ジョン・スミス", "佐藤", "鈴木"].sort());
  });

  it("lists what is to be done for the owner whom the map is filtered to, and says so", async () => {
    const snapshot = snapshotOf();
    const outcome = evaluateSnapshot(snapshot);
    if (!outcome.ok) throw new Error("the profile is readable");
    const { partners } = outcome.value;
    const notes = partnerKeys(outcome.value).map((key, at) => ({
      partner: partners[at]?.name ?? "",
      key: { ...key, cells: null, confidence: null, heir: null, isInDoubt: false },
      texts: [],
      work: { action: { text: "電話する", cell: `Q${at + 9}` }, due: { text: "2026/11/26", cell: `R${at + 9}` } },
    }));
    const state = stateAfter(arrived(fileOf(snapshot, { hasMap: true, isCurrent: true, notes })));
    const { container, client } = drawn([], {}, {}, state);
    await waitFor(() => expect(container.querySelectorAll(".to-do-items li")).toHaveLength(5));
    client.update(filteredBy({ owner: "鈴木" }));
    await waitFor(() => expect(container.querySelectorAll(".to-do-items li")).toHaveLength(2));
    expect(textOf(container, "#list-week small")).toBe("2");
    expect(textOf(container, ".to-do")).toContain("担当が「鈴木」の会社だけ");
    fireEvent.click(container.querySelector("#list-everyone") as HTMLElement);
    await waitFor(() => expect(container.querySelectorAll(".to-do-items li")).toHaveLength(5));
    // Whom the profile names is meant where the work column is blank.
    client.update(planned({ list: "mine", me: "佐藤" }));
    await waitFor(() => expect(container.querySelectorAll(".to-do-items li")).toHaveLength(3));
  });

  it("says a number's meaning in one sentence", async () => {
    const { container } = drawn([teamSheet([["佐藤", 10, "", ""]])]);
    await waitFor(() => expect(container.querySelector(".plan-answer")).not.toBeNull(), { timeout: 5000 });
    for (const button of container.querySelectorAll(".explained button")) {
      const id = button.getAttribute("aria-describedby") ?? "";
      expect(container.querySelector(`[id="${id}"]`)?.textContent?.length ?? 0).toBeGreaterThan(8);
    }
  });

  it("opens the cut that fits in Tune, unapplied", async () => {
    const changeSheets = vi.fn();
    const { container, store } = drawn([teamSheet([["佐藤", 8, "", ""]])], {}, { changeSheets });
    await waitFor(() => expect(container.querySelector("#try-cut")).not.toBeNull(), { timeout: 5000 });
    fireEvent.click(container.querySelector("#try-cut") as HTMLElement);
    expect(store.get().tab).toBe("tune");
    await waitFor(() => expect(container.querySelector("#tab-tune")?.textContent).toContain("1"));
    expect(changeSheets).not.toHaveBeenCalled();
  });

  it("is planned anew when somebody changed the sheet while it was written, at most three times", async () => {
    const changeSheets = vi.fn<Server["changeSheets"]>(async () => ({
      ok: false,
      problems: [{ code: "sheetChanged", place: { sheet: "支援計画", cell: "A6:P6" } }],
    }));
    const { container } = drawn([teamSheet([["佐藤", 10, "", ""]])], {}, { changeSheets });
    await waitFor(() => expect(container.querySelector("#write-plan")).not.toBeNull(), { timeout: 5000 });
    fireEvent.click(container.querySelector("#write-plan") as HTMLElement);
    await waitFor(() => expect(textOf(container, ".plan-problems")).toContain("A6:P6"), { timeout: 5000 });
    expect(changeSheets).toHaveBeenCalledTimes(3);
  });
});
