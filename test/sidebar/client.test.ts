import { describe, expect, it, vi } from "vitest";
import type { SidebarState } from "../../src/addon/api";
import { createClient } from "../../src/sidebar/client";
import type { Server } from "../../src/sidebar/server";
import { initialState, type State } from "../../src/sidebar/state/state";
import { createStore } from "../../src/sidebar/state/store";
import { arrived, failedWith } from "../../src/sidebar/state/transitions";
import { fileOf, inferredSettings, profile, snapshotOf } from "./profile";
import { shelfOf } from "./shelf";

const picture = vi.hoisted(() => vi.fn<() => Promise<string>>());
vi.mock("../../src/sidebar/parts/picture", async (original) => ({
  ...(await original<typeof import("../../src/sidebar/parts/picture")>()),
  sheetPng: picture,
}));

const snapshot = snapshotOf(profile, inferredSettings());
const shown = (): State => arrived(fileOf(snapshot, { hasMap: true, isCurrent: true }))(initialState("ja"));

function clientWith(state: State, answers: Partial<Server>) {
  const silent = () => new Promise<never>(() => undefined);
  const server = new Proxy(answers, { get: (given, name) => given[name as keyof Server] ?? silent }) as Server;
  const store = createStore(state);
  return { store, client: createClient(store, server, shelfOf(new Map()), () => undefined) };
}

describe("coming back to the page", () => {
  it("looks at the file once, and again the next time", async () => {
    const moved = snapshotOf(profile, { ...inferredSettings(), potentialCut: { kind: "number", value: 77 } });
    const sidebarState = vi.fn(async (): Promise<SidebarState> => fileOf(moved, { hasMap: true, isCurrent: true }));
    const { store, client } = clientWith(shown(), { sidebarState });
    client.follow();
    client.follow();
    await vi.waitFor(() => expect(store.get().map?.snapshot).toBe(moved));
    expect(sidebarState).toHaveBeenCalledTimes(1);
    client.follow();
    expect(sidebarState).toHaveBeenCalledTimes(2);
  });

  it("says nothing when Google does not answer", async () => {
    const sidebarState = vi.fn(() => Promise.reject(new Error("HTTP 500")));
    const { store, client } = clientWith(shown(), { sidebarState });
    client.follow();
    await vi.waitFor(() => expect(sidebarState).toHaveBeenCalled());
    expect(store.get().failed).toBeNull();
  });
});

describe("a request", () => {
  it("is not made while another runs", () => {
    const buildMap = vi.fn(() => new Promise<never>(() => undefined));
    const { client } = clientWith(shown(), { buildMap });
    client.build();
    client.build();
    expect(buildMap).toHaveBeenCalledTimes(1);
  });

  it("comes after the picture that is on its way to the sheet", async () => {
    const buildMap = vi.fn(() => new Promise<never>(() => undefined));
    let arrive = () => {};
    picture.mockReturnValueOnce(
      new Promise<string>((resolve) => {
        arrive = () => resolve("data:image/png;base64,AA==");
      }),
    );
    const placePicture = vi.fn(async () => ({ ok: true, value: null }) as const);
    const { store, client } = clientWith(shown(), { buildMap, placePicture });
    client.place();
    client.build();
    expect(store.get().work).toBe("placing");
    expect(buildMap).not.toHaveBeenCalled();
    arrive();
    await vi.waitFor(() => expect(buildMap).toHaveBeenCalledTimes(1));
  });

  it("that failed is asked again as it was", async () => {
    const buildMap = vi.fn(() => new Promise<never>(() => undefined));
    const edits = [{ cell: "C2", was: 1, value: 2 }];
    const failure = { message: "x", advice: "y", original: null };
    const retry = { kind: "build", decisions: { edits } } as const;
    const { client } = clientWith(failedWith(failure, retry)(shown()), { buildMap });
    client.retry(retry);
    expect(buildMap).toHaveBeenCalledWith("パートナー一覧", { edits, wait: false });
  });
});

describe("what the product refuses", () => {
  it("brings the offer to mend the settings, where cells of them are at fault", async () => {
    const broken = snapshotOf(profile, inferredSettings());
    const cells = broken.settings?.cells.map((row, at) =>
      at === 1 ? ["営業人数", "ポテンシャル", "abc", ...row.slice(3)] : row,
    );
    const file = fileOf({ ...broken, settings: { name: "マップ設定", cells: cells ?? [] } }, { hasMap: true });
    const place = { sheet: "マップ設定", cell: "C2" };
    const problems = [{ code: "badWeight", column: "営業人数", text: "abc", place }] as const;
    const { store, client } = clientWith(shown(), {
      buildMap: async () => ({ ok: false, problems }),
      sidebarState: async () => file,
    });
    client.build();
    await vi.waitFor(() => expect(store.get().failed?.repair).toEqual([{ cell: "C2", was: "abc", value: 1 }]));
    expect(store.get().failed?.failure.original).toBeNull();
  });
});
