/** Runs the search to its end, or for as long as a caller lets it. */
import type { Assignment, Owners } from "./assignment";
import { type Best, search } from "./search";

/** The best plan when the search ends, or when `goesOn`, asked after every step, says no. */
export function solved(problem: Assignment, goesOn: (best: Best) => boolean = () => true, known?: Owners): Best {
  const steps = search(problem, known);
  for (;;) {
    const step = steps.next();
    if (step.done || !goesOn(step.value)) return step.value;
  }
}
