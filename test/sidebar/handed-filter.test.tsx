// @vitest-environment happy-dom
import { act, cleanup } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { takeFilter } from "../../src/sidebar/handed-filter";
import { initialState } from "../../src/sidebar/state/state";
import { arrived, filteredBy } from "../../src/sidebar/state/transitions";
import { fileOf, inferredSettings, profile, snapshotOf } from "./profile";
import { drawPage, mapState } from "./render";
import { shelfOf } from "./shelf";

afterEach(cleanup);

const names = (container: HTMLElement) =>
  [...container.querySelectorAll(".map path[data-partner] title")].map(({ textContent }) => textContent);

/** Asks for the large view with a filter on, and opens the large view's page. */
async function enlarged(filter: Parameters<typeof filteredBy>[0], texts = new Map<string, string>(), cells = profile) {
  drawPage(mapState(filteredBy(filter)), {}, shelfOf(texts)).client.enlarge();
  cleanup();
  return { texts, page: await opened(texts, cells) };
}

async function opened(texts: Map<string, string>, cells = profile) {
  const page = drawPage(initialState("ja"), {}, shelfOf(texts));
  takeFilter(page.store, shelfOf(texts));
  const snapshot = snapshotOf(cells, inferredSettings(cells));
  await act(() => page.store.update(arrived(fileOf(snapshot, { hasMap: true, isCurrent: true }))));
  return page;
}

describe("the large view", () => {
  it("shows whom the sidebar shows when it is opened from there, and says so", async () => {
    const { page } = await enlarged({ owner: "佐藤", off: ["activate"] });
    expect(names(page.container).sort()).toEqual(["瀬戸内テック", "青葉ソリューション"].sort());
    expect(page.container.querySelector(".shown")?.textContent).toContain("5社中2社を表示");
  });

  it("shows everyone when the sidebar does, and when it is opened again by the menu", async () => {
    expect(names((await enlarged({})).page.container)).toHaveLength(5);
    cleanup();
    const { texts } = await enlarged({ wanted: "北浜" });
    cleanup();
    expect(names((await opened(texts)).container)).toHaveLength(5);
  });

  it("drops an owner that the sheet has no longer, and what it cannot read", async () => {
    const others = profile.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), at % 2 ? "田中" : "鈴木"]));
    expect(names((await enlarged({ owner: "佐藤" }, new Map(), others)).page.container)).toHaveLength(5);
    cleanup();
    const texts = new Map([["partner-segment-map filter file", "{"]]);
    expect(names((await opened(texts)).container)).toHaveLength(5);
  });
});
