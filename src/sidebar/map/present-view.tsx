/** The map alone with its title and legend, as large as the screen: for a room to look at. */
import { useMemo } from "preact/hooks";
import { usePage } from "../parts/page";
import { presentedMap } from "../parts/picture";
import { useSurface } from "../parts/surface";
import { Swatch } from "../parts/swatch";
import { usePageSize } from "../parts/use-size";
import type { Explore } from "../state/explore";
import type { MapFacts } from "../state/facts";
import { presenting } from "../state/transitions";
import { countsOf } from "./counts";
import { filterText } from "./filter-text";
import { shownMap } from "./shown-map";

export function PresentView({ facts, explore }: { readonly facts: MapFacts; readonly explore: Explore }) {
  const { texts, act } = usePage();
  const { shown, content } = shownMap(facts, explore);
  const size = usePageSize();
  const svg = useMemo(() => presentedMap(content, size), [content, size]);
  const { holder } = useSurface(svg);
  const { snapshot } = facts;
  const from = [snapshot.profile.name, texts.day(snapshot.today), filterText(facts, explore, texts)];
  return (
    <section class="presented">
      <div class="presented-head">
        <h1 tabIndex={-1}>{content.captions.title}</h1>
        <span class="quiet">{from.filter((part) => part !== "").join(" · ")}</span>
        <ul class="legend">
          {countsOf(facts, shown).map(({ key, name, support, colour, count }) => (
            <li key={key}>
              <Swatch colour={colour} />
              {`${name} ${texts.counts.partners(count)}`}
              {support === "" ? null : <small> {support}</small>}
            </li>
          ))}
        </ul>
        <button type="button" class="link" id="end-presenting" onClick={() => act.update(presenting(false))}>
          {texts.map.endPresenting}
        </button>
      </div>
      <div class="map" ref={holder} />
    </section>
  );
}
