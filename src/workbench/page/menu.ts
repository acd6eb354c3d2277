/** The add-on's menu in the bar. */
import type { HostMenuItem } from "../../host/host";

/** Shows the items under a button; `choose` gets the name of the chosen item's function. */
export function showMenu(
  nav: HTMLElement,
  caption: string,
  items: readonly (HostMenuItem | "separator")[],
  choose: (functionName: string) => void,
): void {
  const holder = document.createElement("div");
  holder.className = "menu";
  const button = document.createElement("button");
  button.textContent = caption;
  button.setAttribute("aria-haspopup", "menu");
  const list = document.createElement("div");
  list.setAttribute("role", "menu");
  const open = (shown: boolean) => {
    list.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
  };
  for (const item of items) {
    if (item === "separator") {
      list.append(document.createElement("hr"));
      continue;
    }
    const entry = document.createElement("button");
    entry.setAttribute("role", "menuitem");
    entry.textContent = item.caption;
    entry.addEventListener("click", () => {
      open(false);
      choose(item.functionName);
    });
    list.append(entry);
  }
  open(false);
  button.addEventListener("click", () => {
    open(list.hidden === true);
    if (!list.hidden) list.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  });
  holder.addEventListener("keydown", (event) => moveFocus(event, list, () => open(false), button));
  holder.addEventListener("focusout", ({ relatedTarget }) => {
    if (!holder.contains(relatedTarget as Node | null)) open(false);
  });
  holder.append(button, list);
  nav.replaceChildren(holder);
}

function moveFocus(event: KeyboardEvent, list: HTMLElement, close: () => void, button: HTMLElement): void {
  const entries = [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  if (event.key === "Escape") {
    close();
    button.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const step = event.key === "ArrowDown" ? 1 : -1;
    entries[(at + step + entries.length) % entries.length]?.focus();
    event.preventDefault();
  }
}
