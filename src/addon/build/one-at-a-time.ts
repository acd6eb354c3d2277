/** Two people building at once: one waits for the other. */
import { userTexts } from "../book/user-texts";

/** Half of the 6 minutes that a run may take. */
const patience = 180_000;

export function oneAtATime<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  // Outside a document there is nobody to wait for.
  if (!lock) return work();
  if (!lock.tryLock(patience)) throw new Error(userTexts().busy);
  try {
    return work();
  } finally {
    // What is still buffered must be written before the next one reads.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
