// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { arrived, opened } from "../../../src/sidebar/state/transitions";
import { fileOf, profile, snapshotOf } from "../profile";
import { drawPage, stateAfter } from "../render";

afterEach(cleanup);

const withCells = (cells: readonly (readonly (string | number)[])[]) =>
  stateAfter(arrived(fileOf(snapshotOf([...profile, ...cells]), { hasMap: true })), opened("data"));

describe("the data tab", () => {
  it("lists each cell to check, which leads there", async () => {
    const showCell = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    const { container } = drawPage(withCells([["壊れ社", "x", "有", 1, "佐藤"]]), { showCell });
    expect(container.querySelector("#tab-data")?.textContent).toBe("データ 1");
    const cell = container.querySelector(".problems button.cell") as Element;
    expect(cell.textContent).toBe("B7");
    await fireEvent.click(cell);
    expect(showCell).toHaveBeenCalledWith("パートナー一覧", "B7");
  });

  it("says that every cell could be read", () => {
    const { container } = drawPage(withCells([]));
    expect(container.textContent).toContain("読めないセルはありません");
  });

  it("inserts the formula and says where it is", async () => {
    const insertFormula = vi.fn(() =>
      Promise.resolve({ ok: true as const, value: { sheet: "パートナー一覧", cell: "F2" } }),
    );
    const { container } = drawPage(withCells([]), { insertFormula });
    await fireEvent.click(container.querySelector("#formula") as Element);
    await vi.waitFor(() => expect(container.querySelector(".note")?.textContent).toContain("F2"));
  });
});
