/** LockService: the document lock. A run that asks while another holds it waits in vain: here nobody runs meanwhile. */
import { positive } from "./arguments";
import type { Context } from "./context";

export function lockService(context: Context): object {
  const { execution } = context;
  return context.strict.object("LockService", "none", { local: { getDocumentLock: () => lockOf(context, execution) } });
}

/** Each run has a lock object of its own, and only the one that took the lock can give it back. */
function lockOf({ strict }: Context, execution: Context["execution"]): object {
  let mine = false;
  const take = (timeout: unknown): boolean => {
    positive(timeout, "timeoutInMillis");
    if (!mine && execution.lockHeld) return false;
    mine = true;
    execution.lockHeld = true;
    return true;
  };
  return strict.object("Lock", "none", {
    reads: {
      tryLock: take,
      waitLock: (timeout: unknown) => {
        if (!take(timeout)) throw new Error("Lock timeout: another process was holding the lock for too long.");
      },
      releaseLock: () => {
        if (mine) execution.lockHeld = false;
        mine = false;
      },
      hasLock: () => mine,
    },
  });
}
