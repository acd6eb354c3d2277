/** A number that says in one sentence what it is, to whoever points at it or comes to it by the keyboard. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly text: string;
  readonly children: ComponentChildren;
}

export function Explained({ text, children }: Props) {
  const id = useId();
  return (
    <span class="explained">
      <button type="button" class="number" aria-describedby={id}>
        {children}
      </button>
      <span role="tooltip" id={id}>
        {text}
      </span>
    </span>
  );
}
