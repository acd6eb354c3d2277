/** What went wrong and what to do about it. */
import { h } from "./dom";
import type { Failure } from "./failure";
import type { Texts } from "./locale/texts";

export function failedView(failure: Failure, texts: Texts, retry: () => void): HTMLElement {
  return h(
    "section",
    { class: "failed", role: "alert" },
    h("h2", { tabindex: "-1" }, texts.failure.title),
    ...failure.message.split("\n").map((line) => h("p", { class: "message" }, line)),
    h("p", {}, failure.advice),
    failure.original === null ? null : h("p", { class: "quiet" }, texts.failure.original(failure.original)),
    h("button", { class: "primary", click: retry }, texts.failure.retry),
  );
}
