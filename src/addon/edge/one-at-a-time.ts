/** Two people at once: one writes while the other waits. */
import { refuse } from "./refusal";

/** Half of the 6 minutes that a run may take. */
const patience = 180_000;
/** Enough to get a lock that nobody holds. */
const glance = 1000;

/** Waits for whoever writes already; refuses when that takes too long. */
export const oneAtATime = <Result>(work: Work<Result>): Result => locked(patience, work);

/** Refuses, and nothing is done, when somebody else writes right now. */
export const unlessBusy = <Result>(work: Work<Result>): Result => locked(glance, work);

/** Work that says so when it has read after its last write: nothing is buffered then. */
type Work<Result> = (allIsWritten: () => void) => Result;

function locked<Result>(wait: number, work: Work<Result>): Result {
  let isBuffered = true;
  const allIsWritten = () => {
    isBuffered = false;
  };
  const lock = LockService.getDocumentLock();
  // Outside a document there is nobody to wait for.
  if (!lock) return work(allIsWritten);
  if (!lock.tryLock(wait)) return refuse({ code: "busy" });
  try {
    return work(allIsWritten);
  } finally {
    // What is still buffered must be written before the next one reads. The lock goes with the run: nothing comes after this.
    if (isBuffered) SpreadsheetApp.flush();
  }
}
