/** What every part of the page has at hand: its texts, and what it can do. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Actions } from "../client";
import type { Texts } from "../locale/texts";
import type { Conflict } from "../plan/plan-state";

export interface Page {
  readonly texts: Texts;
  readonly act: Actions;
  readonly folds: Readonly<Record<string, boolean>>;
  /** Work cells that somebody else changed while they were edited on a card. */
  readonly conflict: Conflict | null;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("no page around this part");
  return page;
}
