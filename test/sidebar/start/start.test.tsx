// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Decisions } from "../../../src/addon/api";
import { arrived } from "../../../src/sidebar/state/transitions";
import { fileOf, snapshotOf } from "../profile";
import { drawPage, stateAfter } from "../render";

afterEach(cleanup);

const waiting = () => new Promise<never>(() => undefined);

describe("before the first map", () => {
  const start = () => stateAfter(arrived(fileOf(snapshotOf())));

  it("lists what each column is used for; the build begins with what is changed there", async () => {
    const buildMap = vi.fn((_: string | null, _decisions?: Decisions) => waiting());
    const { container } = drawPage(start(), { buildMap });
    const rows = [...container.querySelectorAll(".recognised .column")].map(
      ({ firstElementChild }) => firstElementChild?.textContent,
    );
    expect(rows).toEqual(["企業名列", "営業人数", "競合取扱", "受注件数", "担当"]);
    await fireEvent.change(container.querySelector("#column-B1") as Element, { target: { value: "none" } });
    expect(container.querySelector(".recognised [role=status]")?.textContent).toContain("5社");
    await fireEvent.click(container.querySelector("#build") as Element);
    expect(buildMap).toHaveBeenCalledWith("パートナー一覧", {
      edits: [expect.objectContaining({ value: 0 })],
      wait: false,
    });
  });

  it("waits for whoever builds, as the refusal's code says, and builds after them", async () => {
    const busy = { ok: false as const, problems: [{ code: "busy" as const }] };
    const buildMap = vi.fn((_: string | null, decisions?: Decisions) =>
      decisions?.wait === false ? Promise.resolve(busy) : waiting(),
    );
    const { container, store } = drawPage(start(), { buildMap });
    await fireEvent.click(container.querySelector("#build") as Element);
    await vi.waitFor(() => expect(store.get().work).toBe("waiting"));
    expect(buildMap).toHaveBeenCalledTimes(2);
    expect(container.querySelector(".working")?.textContent).toContain("ほかの人が");
  });

  it("says what the add-on refuses in the reader's language", async () => {
    const problems = [{ code: "protectedSheet" as const, sheet: "マップ設定" }];
    const { container } = drawPage(start(), { buildMap: () => Promise.resolve({ ok: false, problems }) });
    await fireEvent.click(container.querySelector("#build") as Element);
    await vi.waitFor(() =>
      expect(container.querySelector(".failed .message")?.textContent).toContain("「マップ設定」"),
    );
    expect(container.querySelector(".failed")?.textContent).not.toContain("元のメッセージ");
  });

  it("explains what Google says, with its wording", async () => {
    const buildMap = () => Promise.reject(new Error("Exceeded maximum execution time"));
    const { container } = drawPage(start(), { buildMap });
    await fireEvent.click(container.querySelector("#build") as Element);
    await vi.waitFor(() => expect(container.querySelector(".failed")).not.toBeNull());
    expect(container.querySelector(".failed")?.textContent).toContain("Exceeded maximum execution time");
  });
});

describe("without a sheet to build from", () => {
  it("shows what one looks like, and makes a template", async () => {
    const createTemplate = vi.fn(waiting);
    const file = fileOf(null, { profileSheet: null, sheets: ["メモ"] });
    const { container } = drawPage(stateAfter(arrived(file)), { createTemplate });
    expect(container.querySelector(".example th")?.textContent).toBe("企業名");
    await fireEvent.click(container.querySelector("#template") as Element);
    expect(createTemplate).toHaveBeenCalledTimes(1);
  });
});
