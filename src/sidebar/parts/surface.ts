/** The drawn map as a part of the page: the one place where elements are handled one by one, since they are drawn by the core. */
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";

/** Each partner's mark, name and leader, by priority. */
export type Marks = ReadonlyMap<number, readonly SVGElement[]>;

export interface Surface {
  /** For the element that holds the map. */
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly marks: Marks;
}

const nothing: readonly Element[] = [];

export function useSurface(svg: SVGSVGElement | null, over = nothing): Surface {
  const holder = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(svg), [svg]);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(...(svg ? [svg, ...over] : []));
  }, [svg, over]);
  return { holder, marks };
}

function marksOf(svg: SVGSVGElement | null): Marks {
  const marks = new Map<number, SVGElement[]>();
  for (const element of svg?.querySelectorAll<SVGElement>("[data-partner], [data-leader]") ?? []) {
    const priority = Number(element.dataset.partner ?? element.dataset.leader);
    const known = marks.get(priority);
    if (known) known.push(element);
    else marks.set(priority, [element]);
  }
  return marks;
}

/** The partner under the pointer. */
export function partnerAt({ target }: Event): number | null {
  const at = (target as Element).closest("[data-partner]")?.getAttribute("data-partner");
  return at ? Number(at) : null;
}

/** An element of an SVG. */
export function svgElement(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
