/** The plan on the map: a ring in its owner's colour and the owner's letter; who gets tech-touch is paler. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { Plan } from "../../core/decide/plan/plan";
import { usePage } from "../parts/page";
import { sidebarMap } from "../parts/picture";
import { pure } from "../parts/pure";
import { type Marks, svgElement, useSurface } from "../parts/surface";
import { usePageSize } from "../parts/use-size";
import type { MapFacts } from "../state/facts";
import { personColour, personLetter } from "./person-look";

export const PlanMap = pure(({ facts, plan }: { readonly facts: MapFacts; readonly plan: Plan }) => {
  const { texts } = usePage();
  const size = usePageSize();
  const svg = useMemo(() => sidebarMap(facts.view.content, size), [facts, size]);
  const { holder, marks } = useSurface(svg);
  useLayoutEffect(() => {
    const rings = ringsOf(marks, plan);
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

function ringsOf(marks: Marks, { rows, problem }: Plan): SVGElement[] {
  return rows.flatMap(({ partner, owner }) => {
    const elements = marks.get(partner.priority ?? 0) ?? [];
    if (owner === null) {
      for (const element of elements) element.classList.add("pale");
      return [];
    }
    const mark = elements.find(({ tagName, dataset }) => tagName === "path" && dataset.partner);
    const box = mark && "getBBox" in mark ? (mark as SVGGraphicsElement).getBBox() : null;
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
    const letter = svgElement("text", {
      x: String(x),
      y: String(y - radius - 1.5),
      "font-size": "8",
      "font-weight": "700",
      "text-anchor": "middle",
      fill: colour,
      stroke: "#fff",
      "stroke-width": "2",
      "paint-order": "stroke",
      "pointer-events": "none",
    });
    letter.textContent = personLetter(problem.team.people[owner]?.name ?? "");
    return [ring, letter];
  });
}
