/** Panels of which one is shown; arrow keys move between their tabs. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What waits there; 0 is not said. */
  readonly count: number;
  /** What is counted, for those who point at it or hear it. */
  readonly note: string;
}

interface Props<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly select: (id: Id) => void;
  /** The shown one's panel. */
  readonly children: ComponentChildren;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs<Id extends string>({ tabs, selected, select, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    select(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div>
      <div role="tablist" class="tabs" ref={list} onKeyDown={move}>
        {tabs.map(({ id, label, count, note }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls="panel"
            aria-selected={id === selected ? "true" : "false"}
            tabIndex={id === selected ? 0 : -1}
            title={count > 0 ? note : undefined}
            onClick={() => select(id)}
          >
            {label}
            {count > 0 ? <span class="count"> {count}</span> : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </div>
  );
}
