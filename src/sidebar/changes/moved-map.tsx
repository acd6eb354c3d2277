/** The present map with an arrow for everybody who stands elsewhere than on the day that it is compared with. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { Happened } from "../../core/decide/movement/since";
import type { Step } from "../../core/decide/movement/timeline";
import { mapContent } from "../../core/map/map-content";
import { mapPositions } from "../../core/map/positions";
import { arrow } from "../parts/arrow";
import { usePage } from "../parts/page";
import { type MeasuredMap, measuredMap, tunePicture } from "../parts/picture";
import { pure } from "../parts/pure";
import { useSurface } from "../parts/surface";
import { usePageSize } from "../parts/use-size";
import type { MapFacts } from "../state/facts";

interface Props {
  readonly facts: MapFacts;
  readonly happened: Happened;
}

export const MovedMap = pure(({ facts, happened }: Props) => {
  const { texts } = usePage();
  const page = usePageSize();
  const map = useMemo(
    () => measuredMap(tunePicture(mapContent(facts.evaluation, texts.locale), page), true),
    [facts.evaluation, texts.locale, page],
  );
  const { holder } = useSurface(map.svg);
  useLayoutEffect(() => {
    const arrows = arrowsSince(happened, map);
    const first = map.svg.querySelector("[data-leader], [data-partner]");
    for (const each of arrows) map.svg.insertBefore(each, first);
    return () => {
      for (const each of arrows) each.remove();
    };
  }, [map, happened]);
  return (
    <figure>
      <div class="map" ref={holder} />
      <figcaption class="quiet">{texts.changes.map}</figcaption>
    </figure>
  );
});

/** More than these nobody follows with the eye: the list has all. */
const drawn = 30;

/** Of those who moved or won their first order, the first by priority. */
function arrowsSince({ since, now, moves }: Happened, { at }: Pick<MeasuredMap, "at">): SVGElement[] {
  const moved = moves.filter(({ kind }) => kind === "moved" || kind === "firstWin").map(({ id }) => id);
  if (moved.length === 0) return [];
  const [before, after] = [placesById(since), placesById(now)];
  return moved.slice(0, drawn).flatMap((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    return from && to ? [arrow(at(from.x, from.y), at(to.x, to.y))] : [];
  });
}

const placesById = ({ evaluation, ids }: Step) =>
  new Map(mapPositions(evaluation).map((place) => [ids[place.index] ?? -1, place]));
