/** What happened since one of the kept builds, the builds between taken together. */
import { type LastSeen, type Move, movesBetween } from "./movement";
import type { Step } from "./timeline";

export interface Happened {
  readonly since: Step;
  readonly now: Step;
  readonly moves: readonly Move[];
}

/** `at` is the index of the earlier step; undefined where it is not before the last one. */
export function happenedSince(steps: readonly Step[], at: number): Happened | undefined {
  const [since, now] = [steps[at], steps.at(-1)];
  if (!since || !now || at >= steps.length - 1) return undefined;
  const earlier = steps.slice(0, at + 1).reverse();
  const lastSeen: LastSeen = (id) => {
    const step = earlier.find(({ indexOf }) => indexOf.has(id));
    return step && { step, index: step.indexOf.get(id) as number };
  };
  // A first win of a build between is one still, as long as the results are there.
  const hasResults = (id: number) => now.settled[now.indexOf.get(id) ?? -1]?.results === true;
  const firstWins = new Set(
    steps
      .slice(at + 1)
      .flatMap((step) => [...step.firstWins].filter((id) => hasResults(id) && lastSeen(id) !== undefined)),
  );
  return { since, now, moves: movesBetween(since, { ...now, firstWins }, lastSeen) };
}
