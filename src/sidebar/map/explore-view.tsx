/** The map to work with: point at a partner, find it, show some, jump to its row. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { MapContent } from "../../core/map/picture";
import { Choice } from "../parts/choice";
import { usePage } from "../parts/page";
import { sidebarMap } from "../parts/picture";
import { pure } from "../parts/pure";
import { partnerAt, useSurface } from "../parts/surface";
import { Swatch } from "../parts/swatch";
import { usePageSize } from "../parts/use-size";
import { type Explore, shownPartners, toggledSegment } from "../state/explore";
import { isNamed, type MapFacts } from "../state/facts";
import { remembered } from "../state/remembered";
import { filteredBy, pointed, steppedBy, unfiltered } from "../state/transitions";
import { CardPlace } from "./card";
import { countsOf } from "./counts";
import { MapTable } from "./map-table";

interface Props {
  readonly facts: MapFacts;
  readonly explore: Explore;
  /** The priorities of those shown. */
  readonly shown: readonly number[];
  /** The map with them. */
  readonly content: MapContent;
}

export function ExploreView({ facts, explore, shown, content }: Props) {
  const { off, wanted, owner } = explore;
  return (
    <div class="explore">
      <Finding facts={facts} wanted={wanted} owner={owner} pointed={explore.pointed} />
      <Chips facts={facts} off={off} wanted={wanted} owner={owner} />
      <Shown shown={shown.length} all={facts.count} offMap={offMap(facts, wanted)} />
      <MapToExplore facts={facts} content={content} pointed={explore.pointed} />
      <CardPlace facts={facts} priority={explore.pointed} first={shown[0] ?? null} />
      <MapTable facts={facts} shown={shown} />
    </div>
  );
}

interface MapProps {
  readonly facts: MapFacts;
  readonly content: MapContent;
  readonly pointed: number | null;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const MapToExplore = pure(({ facts, content, pointed: current }: MapProps) => {
  const { texts, act } = usePage();
  const size = usePageSize();
  const svg = useMemo(() => drawn(content, size), [content, size]);
  const { holder, marks } = useSurface(svg);
  useLayoutEffect(() => {
    const elements = marks.get(current ?? 0) ?? [];
    for (const element of elements) element.classList.add("at");
    return () => {
      for (const element of elements) element.classList.remove("at");
    };
  }, [marks, current]);
  if (!svg) return <p class="quiet">{texts.map.noPicture}</p>;
  const select = (priority: number | null) => {
    if (priority !== null) act.showCell(facts.view.profileSheet, facts.card(priority).range);
  };
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      act.update(steppedBy(step));
    } else if (event.key === "Enter") select(current);
    else if (event.key === "Escape" && current !== null) {
      event.preventDefault();
      act.update(pointed(null));
    }
  };
  return (
    <div
      class="map"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus and its keys
      tabIndex={0}
      role="application"
      aria-label={texts.explore.map(content.points.length)}
      ref={holder}
      onPointerOver={(event) => {
        const priority = partnerAt(event);
        if (priority !== null) act.update(pointed(priority));
      }}
      onClick={(event) => {
        const priority = partnerAt(event);
        if (priority === null) return;
        act.update(pointed(priority));
        select(priority);
      }}
      onKeyDown={keys}
    />
  );
});

function drawn(content: MapContent, size: Parameters<typeof sidebarMap>[1]): SVGSVGElement | null {
  try {
    return sidebarMap(content, size);
  } catch {
    return null;
  }
}

interface FindingProps {
  readonly facts: MapFacts;
  readonly wanted: string;
  readonly owner: string;
  readonly pointed: number | null;
}

const Finding = pure(({ facts, wanted, owner, pointed: current }: FindingProps) => {
  const { texts, act } = usePage();
  const { owners, view, card } = facts;
  return (
    <div class="find">
      <input
        type="search"
        id="find"
        placeholder={texts.explore.find}
        aria-label={texts.explore.find}
        value={wanted}
        onInput={({ currentTarget }) => act.update(filteredBy({ wanted: currentTarget.value }))}
        onKeyDown={({ key }) => {
          if (key === "Enter" && current !== null) act.showCell(view.profileSheet, card(current).range);
        }}
      />
      {owners && owners.names.length > 1 ? (
        <Choice
          id="owner"
          label={owners.header}
          options={[["", `${owners.header}: ${texts.explore.everyone}`], ...owners.names.map((n) => [n, n] as const)]}
          selected={owner}
          choose={(name) => act.update(filteredBy({ owner: name }))}
        />
      ) : null}
    </div>
  );
});

interface ChipsProps extends Pick<Explore, "off" | "wanted" | "owner"> {
  readonly facts: MapFacts;
}

/** Each with how many of what is looked for it has: what it shows, or would. */
const Chips = pure(({ facts, off, wanted, owner }: ChipsProps) => {
  const { texts, act } = usePage();
  const counts = countsOf(facts, shownPartners(facts, { off: [], wanted, owner, pointed: null }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have a frame and a legend
    <div class="chips" role="group" aria-label={texts.explore.segments}>
      {counts.map(({ key, name, colour, count }) =>
        key === "needsData" ? null : (
          <button
            key={key}
            type="button"
            class="chip"
            aria-pressed={off.includes(key) ? "false" : "true"}
            onClick={() => act.update((state) => filteredBy(toggledSegment(state.explore, key))(state))}
          >
            <Swatch colour={colour} />
            {name}
            <small> {count}</small>
          </button>
        ),
      )}
    </div>
  );
});

/** Names that are looked for and on the list, but need data: without a word they would seem to be missing there. */
const offMap = remembered(({ evaluation }: MapFacts, wanted: string): readonly string[] =>
  evaluation.partners.flatMap(({ name, segment }) =>
    wanted !== "" && segment === null && isNamed(name, wanted) ? [name] : [],
  ),
);

interface ShownProps {
  readonly shown: number;
  readonly all: number;
  readonly offMap: readonly string[];
}

const Shown = pure(({ shown, all, offMap: [name, ...others] }: ShownProps) => {
  const { texts, act } = usePage();
  return (
    <p class="quiet shown" role="status">
      {shown === all ? null : (
        <>
          {shown > 0 ? texts.explore.shown(shown, all) : name === undefined ? texts.explore.noneFound(all) : null}
          {name === undefined ? null : ` ${texts.explore.offMap(name, others.length)}`}
          <button type="button" class="link" onClick={() => act.update(unfiltered)}>
            {texts.explore.clear}
          </button>
        </>
      )}
    </p>
  );
});
