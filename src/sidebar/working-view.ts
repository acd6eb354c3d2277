/** While the server works: what it does, and for how long already. */
import { h } from "./dom";
import type { Texts } from "./locale/texts";

/** From here on it is worth saying that large sheets take long. */
const slowAfter = 15;

export interface Working {
  readonly view: HTMLElement;
  readonly say: (what: string) => void;
  readonly stop: () => void;
}

export function workingView(what: string, texts: Texts): Working {
  const doing = h("p", {}, what);
  const elapsed = h("p", { class: "quiet" });
  const slow = h("p", { class: "quiet", hidden: true }, texts.working.slow);
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    elapsed.textContent = texts.working.elapsed(seconds);
    slow.hidden = seconds < slowAfter;
  }, 1000);
  const view = h("section", { class: "working" }, h("div", { class: "bar" }, h("span")), doing, elapsed, slow);
  return {
    view,
    say: (next) => {
      doing.textContent = next;
    },
    stop: () => clearInterval(timer),
  };
}
