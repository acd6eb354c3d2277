/**
 * LockService: the document lock. A run that asks while another run holds it is ended and begun again once the lock is
 * free, which is the same as waiting as long as it has written nothing; one that asks while somebody outside holds it
 * waits in vain.
 */
import { wholeNumber } from "./arguments";
import type { Context } from "./context";

export function lockService(context: Context): object {
  const { execution } = context;
  return context.strict.object("LockService", "none", {
    local: {
      getDocumentLock: () => lockOf(context, execution),
      // One user and one script here: their locks are the same for whoever asks.
      getScriptLock: () => lockOf(context, execution),
      getUserLock: () => lockOf(context, execution),
    },
  });
}

/** Each run has a lock object of its own, and only the one that took the lock can give it back. */
function lockOf({ strict }: Context, execution: Context["execution"]): object {
  let mine = false;
  const take = (timeout: number): boolean => {
    if (timeout < 0) return false;
    if (mine) return true;
    if (execution.lock === "run" && timeout >= longWait) execution.wait();
    if (execution.lock !== "free") return false;
    mine = true;
    execution.lock = "run";
    return true;
  };
  return strict.object("Lock", "none", {
    reads: {
      tryLock: (timeout: unknown) => take(wholeNumber(timeout, "timeoutInMillis")),
      waitLock: (timeout: unknown) => {
        if (!take(wholeNumber(timeout, "timeoutInMillis"))) {
          throw new Error("Lock timeout: another process was holding the lock for too long.");
        }
      },
      releaseLock: () => {
        if (mine) execution.release();
        mine = false;
      },
      hasLock: () => mine,
    },
  });
}

/** Whoever waits this long, in milliseconds, outlives a build; a shorter patience ends before it. */
const longWait = 60_000;
