/** What a test opened is closed when the test ends, however it ends. */
import { onTestFinished } from "vitest";

/** Closes at most once: a test may do it earlier. Opened in a hook, outside any test, it is the file's own to close. */
export function closingWithTest(close: () => unknown): () => Promise<void> {
  let open = true;
  const once = async () => {
    if (!open) return;
    open = false;
    await close();
  };
  try {
    onTestFinished(once);
  } catch (error) {
    if (!/inside a test/.test(String(error))) throw error;
  }
  return once;
}
