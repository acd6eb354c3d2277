import { afterEach, describe, expect, it, vi } from "vitest";
import { certaintyOf } from "../../src/core/decide/certainty/certainty";
import { inSlices, workInBackground } from "../../src/sidebar/background";
import { createStore } from "../../src/sidebar/state/store";
import { arrived, evaluationTried, factsOf, pointed, questionsOf, tuned } from "../../src/sidebar/state/transitions";
import { changed, passed } from "../../src/sidebar/state/tune";
import { certaintyIn } from "../../src/sidebar/state/why";
import { fileOf, inferredSettings, profile, snapshotOf } from "./profile";
import { stateAfter } from "./render";

const byMedian = { ...inferredSettings(), potentialCut: { kind: "median" } as const, draws: 400 };
const opened = () => stateAfter(arrived(fileOf(snapshotOf(profile, byMedian), { hasMap: true, isCurrent: true })));

afterEach(() => {
  vi.useRealTimers();
});

describe("what takes a while", () => {
  it("is worked out in slices once the page rests, to the same digits as at once", async () => {
    vi.useFakeTimers();
    const store = createStore(opened());
    workInBackground(store);
    const evaluation = evaluationTried(store.get());
    if (!evaluation) throw new Error("there is a map");
    expect(certaintyIn(store.get().why, evaluation)).toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    expect(store.get().why.answers).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(certaintyIn(store.get().why, evaluation)?.confidence).toEqual(certaintyOf(evaluation).confidence);
    expect(questionsOf(store.get())).toEqual([]);
    const facts = factsOf(store.get());
    expect(facts?.ok && facts.value.certainty).not.toBeNull();
  });

  it("goes on while somebody looks around, and waits while a control is on its way", async () => {
    vi.useFakeTimers();
    const store = createStore(opened());
    workInBackground(store);
    for (let step = 0; step < 20; step += 1) {
      store.update(pointed((step % 5) + 1));
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.get().why.answers).toHaveLength(1);
    const heavier = {
      ...byMedian,
      criteria: byMedian.criteria.map((each, at) => (at > 0 ? each : { ...each, weight: 4 })),
    };
    store.update(tuned((tune) => passed(tune, heavier, "slider")));
    expect(questionsOf(store.get())).toEqual([]);
    store.update(tuned((tune) => changed(tune, heavier)));
    expect(questionsOf(store.get()).map(({ kind }) => kind)).toEqual(["certainty"]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.get().why.answers).toHaveLength(2);
  });

  it("takes no longer at one go than a frame has room for", async () => {
    const pauses: number[] = [];
    const value = await inSlices(
      (function* () {
        for (let part = 0; part < 200; part += 1) {
          const start = performance.now();
          while (performance.now() - start < 1);
          pauses.push(start);
          yield;
        }
        return "done";
      })(),
    );
    expect(value).toBe("done");
    expect(pauses).toHaveLength(200);
  });
});
