/** Gives an element attributes; null takes one away. What it has already is not touched: it would be drawn again. */
export function setAttributes(element: Element, values: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
