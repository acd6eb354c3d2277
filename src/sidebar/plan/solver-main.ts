/**
 * The search for plans, built into a file of its own that the page asks for when the plan is opened. In a worker it
 * answers messages; in the page it leaves itself where the page finds it.
 */
import { search } from "../../core/decide/plan/solve/search";
import type { SolverAnswer, SolverQuestion } from "./solver-messages";

/** Milliseconds between two answers. */
const pause = 150;

interface WorkerScope {
  onmessage: ((event: { readonly data: SolverQuestion }) => void) | null;
  postMessage(answer: SolverAnswer): void;
}

const scope = globalThis as unknown as WorkerScope & { planSearch?: typeof search };

if (typeof document === "undefined") {
  scope.onmessage = ({ data }) => {
    let last = Number.NEGATIVE_INFINITY;
    for (const best of search(data.problem, data.known)) {
      if (!best.proven && performance.now() - last < pause) continue;
      last = performance.now();
      scope.postMessage({ best });
      if (best.proven) return;
    }
  };
} else scope.planSearch = search;
