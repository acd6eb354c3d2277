/** What every part of the page has at hand: its texts, and what it can do. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Actions } from "../client";
import type { Texts } from "../locale/texts";

export interface Page {
  readonly texts: Texts;
  readonly act: Actions;
  readonly folds: Readonly<Record<string, boolean>>;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("no page around this part");
  return page;
}
