/**
 * Keeps the keyboard's place on the page. What has the focus may go, or be shut while the server works; the focus would fall
 * back to the page's beginning then. It returns to where it was, or to what stands before that.
 */
import { useLayoutEffect, useRef } from "preact/hooks";

const stops = ":is(button, input, select, textarea, summary, [tabindex]):not([tabindex='-1'])";

/** Not while the server works, either: then the whole page is shut. */
const isThere = (element: HTMLElement): boolean => element.isConnected && element.closest(":disabled") === null;

/** All that can have the focus as far as this one, in the page's order. */
function upTo(target: HTMLElement): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(stops)];
  return [...all.slice(0, all.indexOf(target)), target];
}

/** Where the focus goes now that the last of these has lost it. */
function nextStop(known: readonly HTMLElement[]): HTMLElement | undefined {
  const last = known.at(-1);
  if (!last) return undefined;
  const anew = !last.isConnected && last.id !== "" ? document.getElementById(last.id) : null;
  const before = [...known, ...(anew ? [anew] : [])].reverse();
  return [...before, ...document.querySelectorAll<HTMLElement>(stops)].find(isThere);
}

/** For the whole page: looks after every drawing. */
export function useKeptFocus(): void {
  const known = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    const come = ({ target }: FocusEvent) => {
      known.current = upTo(target as HTMLElement);
    };
    // Somebody who leaves what is still there means to.
    const leave = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (isThere(target as HTMLElement) && known.current.at(-1) === target) known.current = [];
      });
    document.addEventListener("focusin", come);
    document.addEventListener("focusout", leave);
    return () => {
      document.removeEventListener("focusin", come);
      document.removeEventListener("focusout", leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    nextStop(known.current)?.focus({ preventScroll: true });
  });
}
