/** Control-Z and its kin, as in Sheets, for as long as something to tune is shown. */
import { useEffect } from "preact/hooks";
import { usePage } from "../parts/page";
import { tuned } from "../state/transitions";
import { redone, undone } from "../state/tune";

export function useUndoKeys(): void {
  const { act } = usePage();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // In a text somebody types, it takes back letters.
      const isText = event.target instanceof HTMLInputElement && event.target.type === "text";
      const key = event.key.toLowerCase();
      if (event.defaultPrevented || isText || !(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
      event.preventDefault();
      act.update(tuned(key === "y" || event.shiftKey ? redone : undone));
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [act]);
}
