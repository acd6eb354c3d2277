// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { arrived, folded, opened } from "../../../src/sidebar/state/transitions";
import { fileOf, inferredSettings, profile, snapshotOf } from "../profile";
import { drawPage, stateAfter } from "../render";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const renamed = profile.map((row, at) => (at === 0 ? ["企業名", "営業人数(名)", ...row.slice(2)] : row));

function drawQuery(cells = profile) {
  const snapshot = snapshotOf(cells, inferredSettings(cells));
  const state = stateAfter(arrived(fileOf(snapshot, { hasMap: true })), opened("data"), folded("query", true));
  const { container } = drawPage(state);
  const type = (on: string, value: string) =>
    fireEvent.input(container.querySelector(on) as Element, { target: { value } });
  const query = () => container.querySelector<HTMLTextAreaElement>("#query-text")?.value ?? null;
  return { container, type, query };
}

describe("a longer list", () => {
  it("is told from what size on, and its query is there when table and key are named", async () => {
    const { container, type, query } = drawQuery();
    expect(container.querySelector("#query")?.textContent).toContain("20,000社");
    expect(query()).toBeNull();
    expect(container.querySelector("#query .problem")).toBeNull();
    await type("#query-table", "p.d.partners");
    await type("#query-key", "code");
    expect(query()).toMatch(/FROM `p\.d\.partners`[\s\S]*ORDER BY/);
    expect(query()).toContain("`営業人数`");
  });

  it("says what is wrong with what was typed, by the names of the fields", async () => {
    const { container, type, query } = drawQuery();
    await type("#query-table", "partners");
    await type("#query-key", "code");
    expect(container.querySelector("#query .problem")?.textContent).toMatch(/^テーブル は プロジェクト/);
    expect(query()).toBeNull();
  });

  it("asks what a column is called whose header BigQuery cannot have", async () => {
    const { container, type, query } = drawQuery(renamed);
    await type("#query-table", "p.d.partners");
    await type("#query-key", "code");
    expect(query()).toBeNull();
    const field = [...container.querySelectorAll("#query label")].find((label) =>
      label.textContent?.includes("「営業人数(名)」の列名"),
    );
    await fireEvent.input(field?.querySelector("input") as Element, { target: { value: "reps" } });
    expect(query()).toContain("`reps`");
  });

  it("copies, or selects where the browser does not let it", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    const { container, type, query } = drawQuery();
    await type("#query-table", "p.d.partners");
    await type("#query-key", "code");
    const button = container.querySelector("#query-copy") as Element;
    await fireEvent.click(button);
    await vi.waitFor(() => expect(container.querySelector("#query .note")?.textContent).toBe("コピーしました。"));
    expect(writeText).toHaveBeenCalledWith(query());
    writeText.mockImplementation(() => Promise.reject(new Error("not allowed")));
    await fireEvent.click(button);
    await vi.waitFor(() => expect(container.querySelector("#query .note")?.textContent).toContain("Ctrl+C"));
  });
});
