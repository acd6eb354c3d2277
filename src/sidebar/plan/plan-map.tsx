/** The plan on the map: a ring in its owner's colour and the owner's letter; who gets tech-touch is paler. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { Plan } from "../../core/decide/plan/plan";
import { usePage } from "../parts/page";
import { sidebarMap } from "../parts/picture";
import { pure } from "../parts/pure";
import { type Marks, svgElement, useSurface } from "../parts/surface";
import { usePageSize } from "../parts/use-size";
import type { MapFacts } from "../state/facts";
import { personColour, personLetters } from "./person-look";

export const PlanMap = pure(({ facts, plan }: { readonly facts: MapFacts; readonly plan: Plan }) => {
  const { texts } = usePage();
  const size = usePageSize();
  const svg = useMemo(() => sidebarMap(facts.view.content, size), [facts, size]);
  const { holder, marks } = useSurface(svg);
  useLayoutEffect(() => {
    const rings = ringsOf(svg, marks, plan);
    for (const ring of rings) svg.append(ring);
    return () => {
      for (const ring of rings) ring.remove();
      for (const element of [...marks.values()].flat()) element.classList.remove("pale");
    };
  }, [svg, marks, plan]);
  return (
    <div>
      <div class="map plan-map" role="img" aria-label={texts.plan.map} ref={holder} />
      <p class="quiet">{texts.plan.mapHint}</p>
    </div>
  );
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (element: Element): Box | null =>
  "getBBox" in element ? (element as SVGGraphicsElement).getBBox() : null;

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

const letterSize = 8;

/** Above the ring, or where it hides least of the names and of what is drawn already. */
function placeBeside(ring: Box, letters: string, taken: readonly Box[]): Box {
  const [width, height] = [letterSize * [...letters].length, letterSize];
  const [across, down] = [ring.x + ring.width / 2 - width / 2, ring.y + ring.height / 2 - height / 2];
  const places = [
    { x: across, y: ring.y - height - 1 },
    { x: ring.x + ring.width + 1, y: down },
    { x: ring.x - width - 1, y: down },
    { x: across, y: ring.y + ring.height + 1 },
  ].map((place): Box => ({ ...place, width, height }));
  const hidden = places.map((place) => taken.reduce((sum, box) => sum + overlap(place, box), 0));
  return places[hidden.indexOf(Math.min(...hidden))] as Box;
}

function ringsOf(svg: Element, marks: Marks, { rows, problem }: Plan): SVGElement[] {
  const letters = personLetters(problem.team.people.map(({ name }) => name));
  const taken = [...svg.querySelectorAll("text")].flatMap((text) => boxOf(text) ?? []);
  return rows.flatMap(({ partner, owner }) => {
    const elements = marks.get(partner.priority ?? 0) ?? [];
    if (owner === null) {
      for (const element of elements) element.classList.add("pale");
      return [];
    }
    const mark = elements.find(({ tagName, dataset }) => tagName === "path" && dataset.partner);
    const box = mark ? boxOf(mark) : null;
    if (!box) return [];
    const [x, y, radius] = [box.x + box.width / 2, box.y + box.height / 2, Math.max(box.width, box.height) / 2 + 2.5];
    const colour = personColour(owner);
    const ring = svgElement("circle", {
      cx: String(x),
      cy: String(y),
      r: String(radius),
      fill: "none",
      stroke: colour,
      "stroke-width": "1.6",
      "pointer-events": "none",
      "data-owner": String(owner),
    });
    const around = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    const place = placeBeside(around, letters[owner] ?? "", taken);
    taken.push(around, place);
    const letter = svgElement("text", {
      x: String(place.x + place.width / 2),
      y: String(place.y + place.height - 1),
      "font-size": String(letterSize),
      "font-weight": "700",
      "text-anchor": "middle",
      fill: colour,
      stroke: "#fff",
      "stroke-width": "2",
      "paint-order": "stroke",
      "pointer-events": "none",
    });
    letter.textContent = letters[owner] ?? "";
    return [ring, letter];
  });
}
