/** A deployment that cannot go on: which failure, and what there is to say about it. */
import type { DeployFailure } from "./texts";

export class DeployError extends Error {
  constructor(
    readonly failure: DeployFailure,
    readonly detail = "",
  ) {
    super(failure);
  }
}
