// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { filteredBy, presenting } from "../../../src/sidebar/state/transitions";
import { drawPage, mapState } from "../render";

afterEach(cleanup);

describe("presenting", () => {
  it("shows the map with its title and legend, what is shown of it, and nothing else", () => {
    const { container } = drawPage(mapState(filteredBy({ owner: "佐藤" }), presenting(true)));
    expect(container.querySelector("h1")?.textContent).toBe("パートナーセグメントマップ");
    expect(container.querySelector(".presented-head")?.textContent).toMatch(
      /パートナー一覧 · 2026\/11\/26 · 5社中3社を表示 · 担当: 佐藤/,
    );
    expect(container.querySelectorAll(".legend li")).toHaveLength(4);
    expect(container.querySelectorAll(".map path[data-partner]")).toHaveLength(3);
    expect(container.querySelectorAll("button")).toHaveLength(1);
    expect(container.querySelector("footer")).toBeNull();
  });

  it("has names of at least 14 pixels", () => {
    const { container } = drawPage(mapState(presenting(true)));
    expect(Number(container.querySelector(".map svg")?.getAttribute("font-size"))).toBeGreaterThanOrEqual(14);
  });

  it("ends with the map as it was explored", async () => {
    const { container, store } = drawPage(mapState(filteredBy({ wanted: "北浜" }), presenting(true)));
    await fireEvent.click(container.querySelector("#end-presenting") as Element);
    expect(container.querySelector("#tab-map")).not.toBeNull();
    expect(store.get().explore.wanted).toBe("北浜");
  });
});
