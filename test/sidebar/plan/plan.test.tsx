// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FoundSheet, WantedSheet } from "../../../src/addon/api";
import type { Assignment } from "../../../src/core/decide/plan/solve/assignment";
import { search } from "../../../src/core/decide/plan/solve/search";
import { planned } from "../../../src/sidebar/plan/plan-client";
import type { Server } from "../../../src/sidebar/server";
import { opened } from "../../../src/sidebar/state/transitions";
import { drawPage, mapState } from "../render";

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

function drawn(sheets: readonly FoundSheet[], part: Parameters<typeof planned>[0] = {}, answers: Partial<Server> = {}) {
  return drawPage(mapState(opened("plan"), planned(part)), {
    furtherSheets: async (wanted: readonly WantedSheet[]) => ({
      ok: true,
      value: sheets.filter((sheet) => wanted.some(({ mark }) => mark === sheet.wanted)),
    }),
    solverCode: async () => "<script></script>",
    ...answers,
  });
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
    expect(textOf(container, ".plan")).not.toMatch(/最適と/);
    Object.assign(globalThis, { planSearch: search });
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
    await waitFor(() => expect(container.querySelector("#tab-tune")?.textContent).toContain("(1)"));
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
