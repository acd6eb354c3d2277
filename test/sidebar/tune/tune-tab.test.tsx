// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { BuiltMap, Decisions } from "../../../src/addon/api";
import type { Cell } from "../../../src/core/cells/cell";
import { certaintyOf } from "../../../src/core/decide/certainty/certainty";
import { evaluationOf } from "../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../src/core/evaluate/evaluation";
import { arrived, evaluationTried, folded, opened, unapplied } from "../../../src/sidebar/state/transitions";
import { settingsOf, type Tune } from "../../../src/sidebar/state/tune";
import { builtFrom, fileOf, profile, snapshotOf } from "../profile";
import { closed, drawPage, mapState, stateAfter } from "../render";

afterEach(cleanup);

const tuning = () => mapState(opened("tune"));
const weight = (container: HTMLElement, at: number) => container.querySelector(`#weight-${at}`) as HTMLInputElement;
const move = (input: HTMLInputElement, value: string) => fireEvent.input(input, { target: { value } });
const letGo = (input: HTMLInputElement, value: string) => fireEvent.change(input, { target: { value } });
const percents = (section: Element) =>
  [...section.querySelectorAll(".criterion input[id^=weight]")].map((input) =>
    Number(/\((\d+)%\)/.exec(input.parentElement?.querySelector("output")?.textContent ?? "")?.[1]),
  );

describe("the tune tab", () => {
  it("shows percentages that add up to 100 while a slider moves", async () => {
    const { container } = drawPage(tuning());
    const [potential] = [...container.querySelectorAll(".axis")];
    for (const value of ["0.5", "1.5", "2", "3.5", "5"]) {
      await move(weight(container, 0), value);
      const shown = percents(potential as Element);
      expect(shown.length).toBeGreaterThan(1);
      expect(
        shown.reduce((sum, percent) => sum + percent, 0),
        shown.join(),
      ).toBe(100);
    }
  });

  it("lets a slider say its own share alone to those who hear it: one moves all of them", async () => {
    const { container } = drawPage(tuning());
    await move(weight(container, 0), "3");
    for (const slider of container.querySelectorAll(".criterion input[id^=weight]")) {
      const shown = slider.parentElement?.querySelector("output");
      expect(slider.getAttribute("aria-valuetext")).toBe(shown?.textContent);
      expect(shown?.getAttribute("aria-live")).toBe("off");
    }
  });

  it("makes one step of a slider's way, which undo takes back", async () => {
    const { container, store } = drawPage(tuning());
    const slider = weight(container, 0);
    for (const value of ["2", "3", "4"]) await move(slider, value);
    expect((container.querySelector("#undo") as HTMLButtonElement).disabled).toBe(true);
    await letGo(slider, "4");
    expect(store.get().tune?.step).toBe(1);
    await fireEvent.click(container.querySelector("#undo") as Element);
    expect(slider.value).toBe("1");
    expect((container.querySelector("#apply") as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.keyDown(container.querySelector(".tune") as Element, { key: "y", ctrlKey: true });
    expect(slider.value).toBe("4");
  });

  it("takes a key that is held down as a slider's way: one step, when it is let go or the slider is left", async () => {
    const { container, store } = drawPage(tuning());
    const slider = weight(container, 0);
    const steps = () => [store.get().tune?.step, store.get().tune?.passing?.by];
    for (const [end, value, step] of [
      [fireEvent.keyUp, "3", 1],
      [fireEvent.blur, "5", 2],
    ] as const) {
      for (const each of ["2", value]) {
        await fireEvent.keyDown(slider, { key: "ArrowRight" });
        await move(slider, each);
        await letGo(slider, each);
        expect(steps()).toEqual([step - 1, "slider"]);
      }
      await end(slider);
      expect(steps()).toEqual([step, undefined]);
      expect(settingsOf(store.get().tune as Tune).criteria[0]?.weight).toBe(Number(value));
    }
    // One that moves nothing is no step, and the pointer's next way ends where it is let go.
    await fireEvent.keyDown(slider, { key: "ArrowRight" });
    await fireEvent.keyUp(slider);
    expect(steps()).toEqual([2, undefined]);
    await letGo(slider, "1");
    expect(steps()).toEqual([3, undefined]);
  });

  it("takes a key that is held down on one of the map's lines as a way, too", async () => {
    const { container, store } = drawPage(tuning());
    const grip = container.querySelector(".grip.potential") as Element;
    for (let turn = 0; turn < 3; turn += 1) {
      await fireEvent.keyDown(grip, { key: "ArrowRight" });
      expect(store.get().tune).toMatchObject({ step: 0, passing: { by: "slider" } });
    }
    await fireEvent.keyUp(grip);
    expect(store.get().tune).toMatchObject({ step: 1, passing: null });
    expect(settingsOf(store.get().tune as Tune).potentialCut).toEqual({ kind: "number", value: 53 });
    await fireEvent.keyDown(grip, { key: "Home" });
    await fireEvent.blur(grip);
    expect(settingsOf(store.get().tune as Tune).potentialCut).toEqual({ kind: "number", value: 0 });
    expect(store.get().tune?.step).toBe(2);
  });

  it("counts who is borderline at each step of a slider's way, as the cells would have it", async () => {
    const rows = Array.from({ length: 60 }, (_, at): Cell[] => [
      `会社${at}`,
      (at * 37) % 60,
      at % 3 ? "有" : "無",
      "ABCD"[at % 4] as string,
      at % 5,
    ]);
    const list = [["企業名", "営業人数", "競合取扱", "キーマンとの関係", "受注件数"], ...rows];
    const file = fileOf(snapshotOf(list), { hasMap: true, isCurrent: true });
    const { container, store } = drawPage(stateAfter(arrived(file), opened("tune")));
    const { reading } = evaluationTried(store.get()) as Evaluation;
    const seen = new Set<number>();
    for (const value of ["0.5", "1.5", "2.5", "4", "5"]) {
      await move(weight(container, 0), value);
      const { tune } = store.get();
      expect(tune?.passing).not.toBeNull();
      const { confidence } = certaintyOf(evaluationOf(reading, settingsOf(tune as Tune)));
      const borderline = confidence.filter((share) => share !== null && share < 0.8).length;
      expect(container.querySelector(".changes")?.textContent).toContain(`境界上 ${borderline}社`);
      seen.add(borderline);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it("counts who moves at once, and lists them below the controls", async () => {
    const state = folded("movers", true)(tuning());
    const { container } = drawPage(state);
    await move(container.querySelector("#cut-potential-value") as HTMLInputElement, "95");
    const list = container.querySelector(".movers") as Element;
    const names = [...list.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(names).toContain("北浜商事: 注力拡大 → 自走維持");
    expect(container.querySelector(".changes")?.textContent).toContain("(+");
    const controls = container.querySelector(".controls") as Element;
    expect(controls.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it("says what is wrong with settings that cannot be used, in the place of the counts, and keeps the map", async () => {
    const { container } = drawPage(tuning());
    await letGo(weight(container, 2), "0");
    expect(container.querySelector(".changes .note")?.textContent).toContain("重みがすべて 0");
    expect((container.querySelector("#apply") as HTMLButtonElement).disabled).toBe(true);
    expect(container.querySelectorAll(".tune .map path[data-partner]")).toHaveLength(5);
  });

  it("keeps what somebody types into a bound until it can be used", async () => {
    const { container, store } = drawPage(folded("details-0", true)(tuning()));
    const high = container.querySelector("#high-0") as HTMLInputElement;
    await fireEvent.input(high, { target: { value: "多い" } });
    await fireEvent.change(high);
    expect([high.value, high.validationMessage, store.get().tune?.step]).toEqual([
      "多い",
      expect.stringContaining("数を入力"),
      0,
    ]);
    await fireEvent.input(high, { target: { value: "100" } });
    await fireEvent.change(high);
    expect(store.get().tune?.step).toBe(1);
  });

  it("puts a column to use and leaves it out again, with the focus on its list", async () => {
    const { container, store } = drawPage(tuning());
    const column = container.querySelector(".unused select") as HTMLSelectElement;
    await fireEvent.change(column, { target: { value: "results" } });
    expect(unapplied(store.get()).length).toBeGreaterThan(0);
  });

  it("applies the cells that differ, and is as on the sheet afterwards", async () => {
    const buildMap = vi.fn((_: string | null, _decisions?: Decisions) =>
      Promise.resolve({ ok: true as const, value: builtFrom(snapshotOf()) as BuiltMap }),
    );
    const { container, store } = drawPage(tuning(), { buildMap });
    await letGo(weight(container, 0), "4");
    await fireEvent.click(container.querySelector("#apply") as Element);
    expect(buildMap).toHaveBeenCalledTimes(1);
    expect(buildMap.mock.calls[0]?.[1]?.edits).toEqual([{ cell: "C2", was: 1, value: 4 }]);
    expect(store.get().work).not.toBeNull();
    expect((container.querySelector("fieldset") as HTMLFieldSetElement).disabled).toBe(true);
  });
});

describe("changes that are not applied", () => {
  it("are seen on the other tabs, where they can be applied or taken back", async () => {
    const { container, store } = drawPage(tuning());
    await letGo(weight(container, 0), "4");
    for (const tab of ["map", "data"]) {
      await fireEvent.click(container.querySelector(`#tab-${tab}`) as Element);
      expect(container.querySelector(".unapplied")?.textContent).toContain("1 件");
      expect(container.querySelector("#tab-tune")?.textContent).toContain("調整 1");
      expect(container.querySelector("#tab-tune")?.getAttribute("title")).toContain("まだ適用していません");
    }
    await fireEvent.click(container.querySelector("#tab-why") as Element);
    expect(container.querySelector(".why")?.textContent).toContain("「調整」で変えた設定で計算しています");
    await fireEvent.click(container.querySelector("#take-back") as Element);
    expect(unapplied(store.get())).toEqual([]);
    expect(container.querySelector(".unapplied")).toBeNull();
    await fireEvent.click(container.querySelector("#tab-tune") as Element);
    await fireEvent.click(container.querySelector("#undo") as Element);
    expect(unapplied(store.get())).toHaveLength(1);
  });

  it("stay when the map is built again from the sheets", async () => {
    const buildMap = vi.fn((_: string | null, _decisions?: Decisions) =>
      Promise.resolve({ ok: true as const, value: builtFrom(snapshotOf()) }),
    );
    const { container, store } = drawPage(tuning(), { buildMap });
    await letGo(weight(container, 0), "4");
    await fireEvent.click(container.querySelector("#build") as Element);
    await vi.waitFor(() => expect(store.get().map?.kind).toBe("built"));
    expect(buildMap.mock.calls[0]?.[1]?.edits).toBeUndefined();
    expect(unapplied(store.get())).toHaveLength(1);
  });

  it("are asked about before the dialog closes, which it does at once without any", async () => {
    closed.mockClear();
    const { container, client } = drawPage(tuning());
    await letGo(weight(container, 0), "4");
    client.close();
    await vi.waitFor(() => expect(container.querySelector(".asked")?.textContent).toContain("閉じると失われます"));
    expect(closed).not.toHaveBeenCalled();
    await fireEvent.click(container.querySelector("#leave-changes") as Element);
    expect(closed).toHaveBeenCalledTimes(1);
    drawPage(tuning()).client.close();
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it("are asked about before another sheet's map is built", async () => {
    const buildMap = vi.fn(() => new Promise<never>(() => undefined));
    const { container } = drawPage(tuning(), { buildMap });
    await letGo(weight(container, 0), "4");
    await fireEvent.change(container.querySelector("#sheet") as Element, { target: { value: "別の一覧" } });
    await fireEvent.click(container.querySelector("#build") as Element);
    expect(buildMap).not.toHaveBeenCalled();
    expect(container.querySelector(".asked")?.textContent).toContain("「パートナー一覧」");
    await fireEvent.click(container.querySelector("#keep-changes") as Element);
    expect([container.querySelector(".asked"), buildMap.mock.calls.length]).toEqual([null, 0]);
    await fireEvent.click(container.querySelector("#build") as Element);
    await fireEvent.click(container.querySelector("#leave-changes") as Element);
    expect(buildMap).toHaveBeenCalledTimes(1);
  });
});

describe("arrows on the map", () => {
  it("are summed up from quadrant to quadrant where more than 30 partners move", async () => {
    const crowd = [
      profile[0] as readonly Cell[],
      ...Array.from({ length: 120 }, (_, at): Cell[] => [
        `社${at}`,
        20 + at,
        at % 2 ? "有" : "無",
        at % 5 ? 3 : 0,
        "佐藤",
      ]),
    ];
    const file = fileOf(snapshotOf(crowd), { hasMap: true, isCurrent: true });
    const { container } = drawPage(stateAfter(arrived(file), opened("tune")));
    const cut = container.querySelector("#cut-potential-value") as HTMLInputElement;
    await move(cut, "1");
    const sums = [...container.querySelectorAll(".map .arrow.sum")];
    const counts = [...container.querySelectorAll(".map .arrow-count")].map(({ textContent }) => Number(textContent));
    expect(container.querySelectorAll(".map .arrow")).toHaveLength(sums.length);
    expect(sums.length).toBe(counts.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(30);
    expect(container.querySelector(".movers summary")?.textContent).toContain(
      String(counts.reduce((sum, count) => sum + count, 0)),
    );
  });
});
