/** Panels of which one is shown; arrow keys move between their tabs. */
import { h } from "./dom";

export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly view: () => HTMLElement;
}

/** `selected` is shown first; `select` hears which one is shown next. */
export function tabs(panels: readonly Panel[], selected: string, select: (id: string) => void): HTMLElement {
  const content = h("div", { role: "tabpanel", id: "panel" });
  const buttons = panels.map(({ id, label }) =>
    h("button", { role: "tab", id: `tab-${id}`, "aria-controls": "panel", click: () => show(id) }, label),
  );
  const list = h(
    "div",
    { role: "tablist", class: "tabs", keydown: (event) => move(event as KeyboardEvent) },
    ...buttons,
  );
  function show(id: string): void {
    panels.forEach((panel, at) => {
      const button = buttons[at] as HTMLElement;
      button.setAttribute("aria-selected", String(panel.id === id));
      button.tabIndex = panel.id === id ? 0 : -1;
      if (panel.id !== id) return;
      content.setAttribute("aria-labelledby", button.id);
      content.replaceChildren(panel.view());
    });
    select(id);
  }
  function move(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    const next = (at + step + buttons.length) % buttons.length;
    show(panels[next]?.id ?? "");
    buttons[next]?.focus();
  }
  show(panels.some(({ id }) => id === selected) ? selected : (panels[0]?.id ?? ""));
  return h("div", {}, list, content);
}
