/** Two people at once: one writes while the other waits. */
import { userTexts } from "./user-texts";

/** Half of the 6 minutes that a run may take. */
const patience = 180_000;
/** Enough to get a lock that nobody holds. */
const glance = 1000;

/** Waits for whoever writes already; throws when that takes too long. */
export function oneAtATime<Result>(work: () => Result): Result {
  const result = locked(patience, work);
  if (result === null) throw new Error(userTexts().busy);
  return result;
}

/** Null, and nothing done, when somebody else writes right now. */
export const unlessBusy = <Result>(work: () => Result): Result | null => locked(glance, work);

function locked<Result>(wait: number, work: () => Result): Result | null {
  const lock = LockService.getDocumentLock();
  // Outside a document there is nobody to wait for.
  if (!lock) return work();
  if (!lock.tryLock(wait)) return null;
  try {
    return work();
  } finally {
    // What is still buffered must be written before the next one reads.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
