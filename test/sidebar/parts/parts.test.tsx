// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FailedPart } from "../../../src/sidebar/parts/failed";
import { Renames } from "../../../src/sidebar/parts/renames";
import { Tabs } from "../../../src/sidebar/parts/tabs";
import { Stale } from "../../../src/sidebar/parts/unapplied";
import { Working } from "../../../src/sidebar/parts/working";
import { drawPart } from "../render";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("a failure", () => {
  const failure = { message: "一行目\n二行目", advice: "直してください", original: "Exception: x" };

  it("shows each line, what to do and the original wording, and tries again what failed", async () => {
    const retry = { kind: "template" } as const;
    const { act, container } = drawPart(<FailedPart failed={{ failure, retry, repair: [] }} />);
    expect([...container.querySelectorAll(".message")].map(({ textContent }) => textContent)).toEqual([
      "一行目",
      "二行目",
    ]);
    expect(container.textContent).toContain("Exception: x");
    expect(container.querySelector("[role=alert]")).not.toBeNull();
    await fireEvent.click(container.querySelector("button.primary") as Element);
    expect(act.retry).toHaveBeenCalledWith(retry);
    expect(container.querySelector("#repair")).toBeNull();
  });

  it("offers to mend the settings, with every cell that would change, the first twelve one by one", async () => {
    const repair = Array.from({ length: 14 }, (_, at) => ({ cell: `C${at + 2}`, was: "abc", value: 1 }));
    const { act, container } = drawPart(<FailedPart failed={{ failure, retry: { kind: "refresh" }, repair }} />);
    const lines = [...container.querySelectorAll(".repair li")].map(({ textContent }) => textContent);
    expect([lines.length, lines[0], lines[12]]).toEqual([13, "C2 「abc」 → 「1」", expect.stringContaining("2")]);
    await fireEvent.click(container.querySelector("#repair") as Element);
    expect(act.repair).toHaveBeenCalledWith(repair);
  });
});

describe("a partner that may have been renamed", () => {
  it("is asked about, and the answer is about that one", async () => {
    const rename = { from: "旧社", fromKey: "旧社", to: "新社", toKey: "新社" };
    const { act, container } = drawPart(<Renames renames={[rename]} />);
    expect(container.textContent).toMatch(/「旧社」.*「新社」/s);
    const [yes, no] = [...container.querySelectorAll("button")];
    await fireEvent.click(yes as Element);
    await fireEvent.click(no as Element);
    expect(act.answer.mock.calls).toEqual([
      [rename, true],
      [rename, false],
    ]);
  });
});

describe("tabs", () => {
  const tabs = [
    { id: "one", label: "一", count: 0, note: "0 件" },
    { id: "two", label: "二", count: 3, note: "直すセルが 3 件" },
  ] as const;

  it("are one stop of the tab key, and the arrow keys go round", async () => {
    const select = vi.fn();
    const { container } = drawPart(
      <Tabs tabs={tabs} selected="two" select={select}>
        中身
      </Tabs>,
    );
    const all = [...container.querySelectorAll<HTMLElement>("[role=tab]")];
    expect(all.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    expect(all.map(({ textContent }) => textContent)).toEqual(["一", "二 3"]);
    expect(all.map(({ title }) => title)).toEqual(["", "直すセルが 3 件"]);
    expect(all.map((tab) => tab.getAttribute("aria-selected"))).toEqual(["false", "true"]);
    await fireEvent.keyDown(all[1] as Element, { key: "ArrowRight" });
    expect(select).toHaveBeenCalledWith("one");
    expect(document.activeElement).toBe(all[0]);
  });
});

describe("waiting", () => {
  it("says what for, for how long, and from 15 seconds on that it may take minutes", async () => {
    vi.useFakeTimers();
    const { container } = drawPart(<Working work="building" />);
    expect(container.textContent).not.toContain("秒経過");
    await vi.advanceTimersByTimeAsync(14_000);
    expect(container.textContent).toContain("14秒経過");
    expect(container.textContent).not.toContain("数分");
    await vi.advanceTimersByTimeAsync(1000);
    expect(container.textContent).toContain("数分");
  });
});

describe("a map that is older than its cells", () => {
  it("says so and offers to build", async () => {
    const { act, container } = drawPart(<Stale stale />);
    await fireEvent.click(container.querySelector("button") as Element);
    expect(act.build).toHaveBeenCalled();
    expect(drawPart(<Stale stale={false} />).container.textContent).toBe("");
  });
});
