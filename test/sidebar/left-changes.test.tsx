// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { keepChanges } from "../../src/sidebar/left-changes";
import { initialState } from "../../src/sidebar/state/state";
import { arrived, opened } from "../../src/sidebar/state/transitions";
import { settingsOf } from "../../src/sidebar/state/tune";
import { builtFrom, fileOf, inferredSettings, profile, snapshotOf } from "./profile";
import { closed, type DrawnPage, drawPage } from "./render";
import { shelfOf } from "./shelf";

afterEach(cleanup);

const snapshot = snapshotOf(profile, inferredSettings());

/** Pages of one file in one browser. */
function pagesOfOneFile() {
  const texts = new Map<string, string>();
  const watchers = new Map<string, (() => void)[]>();
  const open = async (name: string, file = fileOf(snapshot, { hasMap: true, isCurrent: true })) => {
    const own: (() => void)[] = [];
    watchers.set(name, own);
    const shelf = shelfOf(texts, own);
    const shared = {
      ...shelf,
      write: (key: string, text: string | null) => {
        shelf.write(key, text);
        for (const [other, told] of watchers) if (other !== name) for (const tell of told) tell();
      },
    };
    const page = drawPage(
      initialState("ja"),
      { buildMap: async () => ({ ok: true, value: builtFrom(snapshot) }) },
      shared,
    );
    keepChanges(page.store, shared, name);
    await act(() => page.store.update(arrived(file)));
    return page;
  };
  return { open, texts };
}

const change = async ({ store, container }: DrawnPage) => {
  await act(() => store.update(opened("tune")));
  await fireEvent.change(container.querySelector("#weight-0") as Element, { target: { value: "4.5" } });
};

describe("changes of a page that was closed without a word", () => {
  it("are offered by the next one, and taken over as a step that can be undone", async () => {
    const { open } = pagesOfOneFile();
    await change(await open("dialog"));
    const { container, store } = await open("sidebar");
    await fireEvent.click(container.querySelector("#take-over") as Element);
    const { tune } = store.get();
    expect(tune && settingsOf(tune).criteria[0]?.weight).toBe(4.5);
    expect(tune?.step).toBe(1);
    expect(container.querySelector("#take-over")).toBeNull();
    expect(container.querySelector("#take-back")).not.toBeNull();
  });

  it("are offered by a page that is open already, and no longer once they are taken back", async () => {
    const { open, texts } = pagesOfOneFile();
    const sidebar = await open("sidebar");
    const dialog = await open("dialog");
    await change(dialog);
    expect(sidebar.container.querySelector("#take-over")).not.toBeNull();
    await fireEvent.click(dialog.container.querySelector("#undo") as Element);
    expect(sidebar.container.querySelector("#take-over")).toBeNull();
    expect(texts.size).toBe(0);
  });

  it("are gone where somebody drops them, or closes the page without them", async () => {
    const { open, texts } = pagesOfOneFile();
    const dialog = await open("dialog");
    await change(dialog);
    const { container } = await open("sidebar");
    await fireEvent.click(container.querySelector("#drop-left") as Element);
    expect([texts.size, container.querySelector("#drop-left")]).toEqual([0, null]);
    await fireEvent.change(dialog.container.querySelector("#weight-0") as Element, { target: { value: "3" } });
    expect(texts.size).toBe(1);
    await act(() => dialog.client.close());
    await act(() => dialog.client.leave());
    expect(closed).toHaveBeenCalled();
    expect(texts.size).toBe(0);
  });

  it("are not offered for another list, another file or by another version", async () => {
    const { open } = pagesOfOneFile();
    await change(await open("dialog"));
    const renamed = { ...snapshot, profile: { ...snapshot.profile, name: "別の一覧" } };
    const files = [
      fileOf(renamed, { hasMap: true, isCurrent: true }),
      fileOf(snapshot, { hasMap: true, isCurrent: true, fileId: "other" }),
      fileOf(snapshot, { hasMap: true, isCurrent: true, version: "9.9.9" }),
    ];
    for (const [at, file] of files.entries()) {
      expect((await open(`sidebar ${at}`, file)).container.querySelector("#take-over")).toBeNull();
    }
  });
});
