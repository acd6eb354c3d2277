/** A number that says in one sentence what it is, to whoever points at it or comes to it by the keyboard. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";

interface Props {
  readonly text: string;
  readonly children: ComponentChildren;
}

export function Explained({ text, children }: Props) {
  const id = useId();
  // Escape takes the sentence away, and only it, until somebody comes again.
  const [isClosed, setClosed] = useState(false);
  const open = () => setClosed(false);
  return (
    <span class={isClosed ? "explained closed" : "explained"} onPointerLeave={open}>
      <button
        type="button"
        class="number"
        aria-describedby={id}
        onBlur={open}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || isClosed) return;
          event.preventDefault();
          setClosed(true);
        }}
      >
        {children}
      </button>
      <span role="tooltip" id={id}>
        {text}
      </span>
    </span>
  );
}
