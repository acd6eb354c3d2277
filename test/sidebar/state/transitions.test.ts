import { describe, expect, it } from "vitest";
import { initialState, type State } from "../../../src/sidebar/state/state";
import {
  arrived,
  asksFirst,
  built,
  chose,
  factsOf,
  failedWith,
  filteredBy,
  finished,
  followed,
  headingOf,
  opened,
  pointed,
  steppedBy,
  type Transition,
  tuned,
  unapplied,
  unfiltered,
  working,
} from "../../../src/sidebar/state/transitions";
import { changed, settingsOf } from "../../../src/sidebar/state/tune";
import { builtFrom, fileOf, inferredSettings, profile, snapshotOf } from "../profile";

const stateAfter = (...transitions: Transition[]): State =>
  transitions.reduce((state, transition) => transition(state), initialState("ja"));
const snapshot = snapshotOf(profile, inferredSettings());
const heavier: Transition = tuned((tune) => {
  const settings = settingsOf(tune);
  const [first, ...rest] = settings.criteria;
  return changed(tune, { ...settings, criteria: first ? [{ ...first, weight: 4 }, ...rest] : rest });
});
const withMap = [arrived(fileOf(snapshot, { hasMap: true, isCurrent: true }))] as const;
const points = (state: State) => {
  const facts = factsOf(state);
  return facts?.ok ? facts.value : null;
};

describe("what the server finds", () => {
  it("is a map where there is one, else what would be built", () => {
    const found = stateAfter(...withMap);
    expect(found).toMatchObject({ chosen: "パートナー一覧", work: null, isStale: false, map: { kind: "existing" } });
    const before = stateAfter(arrived(fileOf(snapshotOf())));
    expect(before.map).toBeNull();
    expect(points(before)?.count).toBe(5);
    expect(before.tune).not.toBeNull();
  });

  it("is a failure with a build to try where a map is there and its cells cannot be read", () => {
    const problems = [{ code: "noProfileSheet", name: "一覧", sheets: ["別の一覧"] }] as const;
    const state = stateAfter(arrived(fileOf(null, { hasMap: true, problems })));
    expect(state.failed?.retry).toEqual({ kind: "build", decisions: {} });
    expect(state.failed?.failure.message).toContain("「一覧」");
  });

  it("says when the map on the sheet is older than its cells", () => {
    expect(stateAfter(arrived(fileOf(snapshot, { hasMap: true, isCurrent: false }))).isStale).toBe(true);
    expect(stateAfter(arrived(fileOf(snapshotOf()))).isStale).toBe(false);
  });
});

describe("changes that are not applied", () => {
  it("are counted on every tab", () => {
    for (const tab of ["map", "tune", "data"] as const) {
      expect(unapplied(stateAfter(...withMap, heavier, opened(tab)))).toHaveLength(1);
    }
  });

  it("survive a rebuild", () => {
    const state = stateAfter(
      ...withMap,
      heavier,
      working("building"),
      built(builtFrom(snapshotOf(profile, inferredSettings())), null),
    );
    expect(unapplied(state)).toHaveLength(1);
    expect(state.map?.kind).toBe("built");
  });

  it("are none any more once they are applied, and can be taken back", () => {
    const tuning = stateAfter(...withMap, heavier);
    if (!tuning.tune) throw new Error("something is tuned");
    const applied = settingsOf(tuning.tune);
    const state = built(builtFrom(snapshotOf(profile, applied)), applied)(tuning);
    expect(unapplied(state)).toEqual([]);
    expect(state.tune?.step).toBe(1);
  });

  it("are asked about before a build from another sheet, which begins without them", () => {
    const state = stateAfter(...withMap, heavier);
    expect(asksFirst(state)).toBe(false);
    expect(asksFirst(chose("別の一覧")(state))).toBe(true);
    expect(asksFirst(stateAfter(...withMap, chose("別の一覧")))).toBe(false);
    const other = { ...snapshot, profile: { ...snapshot.profile, name: "別の一覧" } };
    expect(unapplied(built(builtFrom(other), null)(chose("別の一覧")(state)))).toEqual([]);
  });
});

describe("coming back to the page", () => {
  const settings = inferredSettings();
  const moved = snapshotOf(profile, { ...settings, potentialCut: { kind: "number", value: 77 } });

  it("shows the map that was built elsewhere, with one's own changes on top", () => {
    const state = stateAfter(...withMap, heavier, followed(fileOf(moved, { hasMap: true, isCurrent: true })));
    expect(state.map?.snapshot).toBe(moved);
    expect(state.isStale).toBe(false);
    expect(unapplied(state)).toHaveLength(1);
  });

  it("keeps the map and says that it is old when nobody has built from the new cells", () => {
    const state = stateAfter(...withMap, followed(fileOf(moved, { hasMap: true, isCurrent: false })));
    expect(state.map?.snapshot).toBe(snapshot);
    expect(state.isStale).toBe(true);
  });

  it("changes nothing that is shown while a build runs or a failure is read", () => {
    const file = fileOf(moved, { hasMap: true, isCurrent: true });
    const busy = stateAfter(...withMap, working("building"));
    expect(followed(file)(busy)).toBe(busy);
    const failed = stateAfter(
      ...withMap,
      failedWith({ message: "x", advice: "y", original: null }, { kind: "refresh" }),
    );
    expect(followed(file)(failed)).toBe(failed);
  });
});

describe("a failure", () => {
  it("keeps the last map in view, said to be the last", () => {
    const state = stateAfter(
      ...withMap,
      failedWith({ message: "x", advice: "y", original: null }, { kind: "refresh" }),
    );
    const facts = points(state);
    expect(facts && headingOf(state, facts)).toBe("前回のマップ（5社）");
    expect(state.focus?.on).toBe(".failed h2");
  });

  it("is gone when something is tried again", () => {
    const state = stateAfter(
      ...withMap,
      failedWith({ message: "x", advice: "y", original: null }, { kind: "refresh" }),
      working("building"),
    );
    expect([state.failed, state.work]).toEqual([null, "building"]);
  });
});

describe("exploring", () => {
  it("points at the next by priority, round and round, among those shown", () => {
    const owned = filteredBy({ owner: "佐藤" });
    const seen = [1, 2, 3, 4].map(
      (steps) => stateAfter(...withMap, owned, ...Array.from({ length: steps }, () => steppedBy(1))).explore.pointed,
    );
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen[3]).toBe(seen[0]);
    expect(stateAfter(...withMap, owned, steppedBy(-1)).explore.pointed).toBe(seen[2]);
  });

  it("points at the first that a search finds, and lets go of who is not shown", () => {
    const found = stateAfter(...withMap, filteredBy({ wanted: "ｋＹ" }));
    expect(found.explore.pointed).toBeNull();
    const searched = stateAfter(...withMap, filteredBy({ wanted: "北浜" }));
    const facts = points(searched);
    expect(facts?.card(searched.explore.pointed ?? 0).name).toBe("北浜商事");
    expect(filteredBy({ owner: "佐藤" })(searched).explore.pointed).toBeNull();
    expect(searched.announcement).toBe("5社中1社を表示");
    expect(unfiltered(searched)).toMatchObject({ explore: { wanted: "", owner: "", off: [] }, focus: { on: "#find" } });
  });

  it("is the same state when the same partner is pointed at again", () => {
    const state = stateAfter(...withMap, pointed(2));
    expect(pointed(2)(state)).toBe(state);
  });
});

describe("the end of a build", () => {
  it("says how many partners are on the map and puts the focus there", () => {
    const state = stateAfter(...withMap, built(builtFrom(snapshot), null), working("placing"), finished);
    expect(state).toMatchObject({ work: null, announcement: "5社のマップを作成しました", focus: { on: "h1" } });
  });
});
