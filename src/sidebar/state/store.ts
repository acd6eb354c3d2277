/** Holds the page's one state and tells whoever draws it. */
import type { State } from "./state";
import type { Transition } from "./transitions";

export interface Store {
  readonly get: () => State;
  readonly update: (transition: Transition) => void;
  /** Returns how to stop watching. */
  readonly watch: (watcher: (state: State) => void) => () => void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const watchers = new Set<(state: State) => void>();
  return {
    get: () => state,
    update: (transition) => {
      const next = transition(state);
      if (next === state) return;
      state = next;
      for (const watcher of watchers) watcher(state);
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
