/** A part that is folded or unfolded, and stays so while other tabs are open. What is folded is not drawn. */
import type { ComponentChildren } from "preact";
import { folded } from "../state/transitions";
import { usePage } from "./page";

interface Props {
  readonly id: string;
  readonly class?: string;
  readonly summary: ComponentChildren;
  /** Until somebody decides. */
  readonly open?: boolean;
  readonly children: ComponentChildren | (() => ComponentChildren);
}

export function Fold({ id, class: kind, summary, open = false, children }: Props) {
  const { folds, act } = usePage();
  const isOpen = folds[id] ?? open;
  return (
    <details id={id} class={kind} open={isOpen} onToggle={(event) => act.update(folded(id, event.currentTarget.open))}>
      <summary>{summary}</summary>
      {isOpen ? (typeof children === "function" ? children() : children) : null}
    </details>
  );
}
