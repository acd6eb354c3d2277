// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SegmentKey } from "../../../src/core/model/segment";
import { arrived, filteredBy, pointed } from "../../../src/sidebar/state/transitions";
import { fileOf, profile, snapshotOf } from "../profile";
import { drawPage, mapState, stateAfter } from "../render";

afterEach(cleanup);

const marks = (container: HTMLElement) => [...container.querySelectorAll(".map path[data-partner]")];
const texts = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("the map's tab", () => {
  it("shows a mark for every partner, counts and the top of the list", () => {
    const { container } = drawPage(mapState());
    expect(marks(container)).toHaveLength(5);
    expect(texts(container, ".counts td:nth-child(2)").map((text) => Number.parseInt(text ?? "", 10))).toEqual([
      ...texts(container, ".chip small").map(Number),
    ]);
    expect(container.querySelectorAll(".top > li")).toHaveLength(5);
    expect(container.querySelector("h1")?.textContent).toBe("現在のマップ（5社）");
  });

  it("shows the card of whom to support first until somebody points at a partner, and of those shown", async () => {
    const { store, container } = drawPage(mapState());
    expect(texts(container, ".rank, .card-first")).toEqual([expect.stringContaining("最初に支援する"), "優先1位"]);
    expect(container.querySelector(".card .close")).toBeNull();
    store.update(filteredBy({ off: ["activate"] }));
    await vi.waitFor(() => expect(texts(container, ".rank")).toEqual(["優先2位"]));
    expect(container.querySelector(".map .at")).toBeNull();
    store.update(filteredBy({ off: ["activate", "grow", "nurture", "sustain"] }));
    await vi.waitFor(() => expect(container.querySelector(".card-place")?.textContent).toBe(""));
  });

  it("gives the focus to the map when the card under the pointer is closed", async () => {
    const { container } = drawPage(mapState(pointed(3)));
    const close = container.querySelector<HTMLElement>(".card .close");
    close?.focus();
    await fireEvent.click(close as Element);
    expect(document.activeElement).toBe(container.querySelector(".map"));
  });

  it("shows the card of the partner under the pointer, and marks it", async () => {
    const { container } = drawPage(mapState());
    const mark = container.querySelector('.map path[data-partner="2"]') as Element;
    await fireEvent(mark, new Event("pointerover", { bubbles: true }));
    expect(container.querySelector(".rank")?.textContent).toBe("優先2位");
    expect(mark.classList.contains("at")).toBe(true);
    await fireEvent(
      container.querySelector('.map path[data-partner="3"]') as Element,
      new Event("pointerover", { bubbles: true }),
    );
    expect(mark.classList.contains("at")).toBe(false);
  });

  it("draws nothing anew but the card when the pointer moves on", async () => {
    const { store, container } = drawPage(mapState(pointed(1)));
    const changed: Node[] = [];
    const watch = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    watch.observe(container, { childList: true, subtree: true, characterData: true });
    store.update(pointed(2));
    await vi.waitFor(() => expect(container.querySelector(".rank")?.textContent).toBe("優先2位"));
    const card = container.querySelector(".card-place") as Element;
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((node) => node.isConnected && !card.contains(node))).toEqual([]);
    watch.disconnect();
  });

  it("goes on by the arrow keys and selects the row of the one pointed at", async () => {
    const showCell = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    const { store, container } = drawPage(mapState(), { showCell });
    const map = container.querySelector(".map") as Element;
    await fireEvent.keyDown(map, { key: "ArrowRight" });
    await fireEvent.keyDown(map, { key: "ArrowRight" });
    expect(store.get().explore.pointed).toBe(2);
    await fireEvent.keyDown(map, { key: "Enter" });
    expect(showCell).toHaveBeenCalledWith("パートナー一覧", expect.stringMatching(/^A\d:E\d$/));
    await fireEvent.keyDown(map, { key: "Escape" });
    expect(container.querySelector(".map .at")).toBeNull();
  });

  it("says on each segment's button how many of what is looked for it has, shown or not", () => {
    const countsWith = (...off: readonly SegmentKey[]) => {
      cleanup();
      const { container } = drawPage(mapState(filteredBy({ owner: "佐藤", off })));
      return texts(container, ".chip small").map(Number);
    };
    expect(countsWith().reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(countsWith("activate")).toEqual(countsWith());
  });

  it("says to those who only hear it how many are on the map", () => {
    const { container } = drawPage(mapState(filteredBy({ owner: "佐藤" })));
    expect(container.querySelector(".map")?.getAttribute("aria-label")).toContain("3社");
  });

  it("says so where nobody matches, and leaves no hole where the card was", () => {
    const { container } = drawPage(mapState(filteredBy({ wanted: "zzz" })));
    expect(container.querySelector(".shown[role=status]")?.textContent).toContain("条件に合う会社はありません(全5社)");
    const place = container.querySelector<HTMLElement>(".card-place");
    expect(place?.getAttribute("style")).toContain("--card-height: 0px");
    expect(place?.tabIndex).toBe(-1);
  });

  it("follows a filter with map, counts, list and table", async () => {
    const { container } = drawPage(mapState(filteredBy({ owner: "佐藤" })));
    expect(marks(container)).toHaveLength(3);
    expect(texts(container, ".counts td:nth-child(2)").map((text) => Number.parseInt(text ?? "", 10))).toEqual(
      expect.arrayContaining([1]),
    );
    const counted = texts(container, ".counts td:nth-child(2)").map((text) => Number.parseInt(text ?? "", 10));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(texts(container, ".counts td:nth-child(3)")).toContain("33%");
    expect(container.querySelectorAll(".top > li")).toHaveLength(3);
    expect(container.querySelector(".shown")?.textContent).toContain("5社中3社を表示");
    await fireEvent.click(container.querySelector(".shown button") as Element);
    expect(marks(container)).toHaveLength(5);
  });

  it("says of somebody looked for who needs data that the map has not got them", () => {
    const file = fileOf(snapshotOf([...profile, ["新規商事", null, null, 3], ["新規物産", null, null, 0]]), {
      hasMap: true,
      isCurrent: true,
    });
    const saidFor = (wanted: string) => {
      cleanup();
      const { container } = drawPage(stateAfter(arrived(file), filteredBy({ wanted })));
      return container.querySelector(".shown")?.textContent;
    };
    expect(saidFor("新規商事")).toContain("「新規商事」は、データが足りないため要確認で、マップにはありません。");
    expect(saidFor("新規商事")).not.toContain("条件に合う会社はありません");
    expect(saidFor("新規")).toContain("「新規商事」ほか1社は");
    expect(saidFor("商事")).toMatch(/5社中1社を表示.*「新規商事」は/);
    expect(saidFor("東都")).not.toContain("要確認");
  });

  it("has no band where nobody is shown in it, and one for a single partner", () => {
    const bandsFor = (filter: Parameters<typeof filteredBy>[0]) => {
      cleanup();
      const file = fileOf(snapshotOf([...profile, ["東都第二", 40, "有", 0]]), { hasMap: true, isCurrent: true });
      const { container } = drawPage(stateAfter(arrived(file), filteredBy(filter)));
      return [...container.querySelectorAll(".map [data-band]")];
    };
    expect(bandsFor({})).toHaveLength(1);
    expect(bandsFor({ wanted: "zzz" })).toEqual([]);
    expect(bandsFor({ off: ["activate", "nurture"] })).toEqual([]);
    const [band, ...others] = bandsFor({ wanted: "東都第二" });
    expect(others).toEqual([]);
    expect(band?.textContent).toContain("高さに意味はありません");
  });

  it("leaves out a segment that its chip turns off", async () => {
    const { container } = drawPage(mapState());
    const chip = [...container.querySelectorAll(".chip")].find(({ textContent }) => textContent?.includes("注力拡大"));
    await fireEvent.click(chip as Element);
    expect(chip?.getAttribute("aria-pressed")).toBe("false");
    const names = ["北浜商事", "みなと情報"];
    expect(marks(container).length).toBeLessThan(5);
    expect(marks(container).some(({ textContent }) => names.includes(textContent ?? ""))).toBe(false);
  });

  it("copies and saves what is shown", async () => {
    const { container, client } = drawPage(mapState(filteredBy({ wanted: "北浜" })));
    const copy = vi.spyOn(client, "copy").mockImplementation(() => undefined);
    await fireEvent.click(container.querySelector("#copy") as Element);
    const [taken] = copy.mock.calls[0] ?? [];
    expect(taken?.content.points.map(({ name }) => name)).toEqual(["北浜商事"]);
    expect(taken?.heading).toBe(
      "パートナーセグメントマップ · 2026/11/26 · パートナー一覧 · 5社中1社を表示 · 「北浜」を含む名前",
    );
  });
});
