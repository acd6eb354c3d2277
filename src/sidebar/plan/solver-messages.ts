/** What the page and a worker that searches for a plan say to each other. */
import type { Assignment, Owners } from "../../core/decide/plan/solve/assignment";
import type { Best } from "../../core/decide/plan/solve/search";

export interface SolverQuestion {
  readonly problem: Assignment;
  /** A plan to begin with. */
  readonly known?: Owners;
}

/** Again and again, until the best is proven. */
export interface SolverAnswer {
  readonly best: Best;
}
