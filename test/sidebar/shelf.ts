/** A place that keeps texts as a browser does for its pages. */
import type { Shelf } from "../../src/sidebar/left-changes";

export const shelfOf = (texts: Map<string, string>, watchers: (() => void)[] = []): Shelf => ({
  read: (name) => texts.get(name) ?? null,
  write: (name, text) => {
    if (text === null) texts.delete(name);
    else texts.set(name, text);
  },
  watch: (written) => void watchers.push(written),
});
