/** Names and roles that Univer's own controls lack, for whoever hears the workbench rather than sees it. */

/** `sheet.command.set-range-bold` says what it does: "set range bold". */
const commandName = (element: Element): string => {
  const holder = element.closest("[data-u-command], [data-u-comp]");
  const command = holder?.getAttribute("data-u-command") ?? holder?.getAttribute("data-u-comp") ?? "";
  return (command.split(".").pop() ?? "").replace(/-/g, " ");
};

function name(element: Element): void {
  if (element.hasAttribute("aria-label") || (element.textContent ?? "").trim() !== "") return;
  element.setAttribute("aria-label", commandName(element) || "options");
}

/** What opens a menu is a button, unless there are controls inside of it: then those are. */
function opener(element: Element): void {
  if (element.querySelector("button, input, [tabindex]")) {
    for (const attribute of ["aria-haspopup", "aria-expanded"]) element.removeAttribute(attribute);
  } else {
    element.setAttribute("role", "button");
    name(element);
  }
}

const amendments: readonly (readonly [selector: string, amend: (element: Element) => void])[] = [
  ['[role="track"], [role="handle"]', (element) => element.removeAttribute("role")],
  ["div[aria-haspopup]:not([role]), a[aria-haspopup]:not([role])", opener],
  ["button:not([aria-label]), a:not([href]):not([aria-label]), input:not([aria-label])", name],
  ['canvas[tabindex="1"]', (element) => element.setAttribute("tabindex", "0")],
];

/** Goes on for as long as the page lives: Univer draws its controls anew. */
export function nameUniverControls(root: Element): void {
  const amend = () => {
    for (const [selector, change] of amendments) root.querySelectorAll(selector).forEach(change);
  };
  const attributes = ["role", "aria-haspopup", "aria-expanded", "tabindex"];
  new MutationObserver(amend).observe(root, { childList: true, subtree: true, attributeFilter: attributes });
  amend();
}
