/** LockService: the document lock. Calls of one host never overlap, so it is always free for the one that asks. */
import { positive } from "./arguments";
import type { Context } from "./context";

export function lockService(context: Context): object {
  let held = false;
  const take = (timeout: unknown) => {
    positive(timeout, "timeoutInMillis");
    held = true;
  };
  const lock = context.strict.object("Lock", "none", {
    reads: {
      tryLock: (timeout: unknown) => {
        take(timeout);
        return true;
      },
      waitLock: (timeout: unknown) => take(timeout),
      releaseLock: () => {
        held = false;
      },
      hasLock: () => held,
    },
  });
  return context.strict.object("LockService", "none", { local: { getDocumentLock: () => lock } });
}
