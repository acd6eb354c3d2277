/** Elements in one expression. Text goes in as text, never as markup: a partner may be called `<img onerror=…>`. */

type Child = Node | string | null;

interface Attributes {
  readonly [name: string]: string | boolean | ((event: Event) => void);
}

/** An element with attributes (a function is a listener, false leaves the attribute out) and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An element of an SVG, which `h` cannot make. */
export function svgElement(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A list to choose from: values with what they say. */
export function choice(
  attributes: Attributes,
  options: Iterable<readonly [value: string, text: string]>,
  selected: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const select = h("select", {
    ...attributes,
    change: ({ target }) => choose((target as HTMLSelectElement).value),
  });
  for (const [value, text] of options) select.append(h("option", { value, selected: value === selected }, text));
  return select;
}

/** Fills a place anew; the control in it that had the focus keeps it. */
export function refill(place: HTMLElement, ...children: readonly Child[]): void {
  const { id } = document.activeElement ?? { id: "" };
  place.replaceChildren(...children.filter((child) => child !== null));
  if (id !== "") place.querySelector<HTMLElement>(`#${id}`)?.focus();
}
