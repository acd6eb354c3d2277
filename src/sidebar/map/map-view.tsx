/** A built map: the picture to work with, counts, the top of the list. */
import type { MapContent } from "../../core/map/picture";
import { usePage } from "../parts/page";
import { isLarge } from "../parts/picture";
import { pure } from "../parts/pure";
import { usePageSize } from "../parts/use-size";
import { type Explore, isFiltered } from "../state/explore";
import type { MapFacts } from "../state/facts";
import type { Placement } from "../state/state";
import { presenting } from "../state/transitions";
import { Counts } from "./counts";
import { ExploreView } from "./explore-view";
import { pictureHeading } from "./filter-text";
import { Priorities } from "./priorities";
import { shownMap } from "./shown-map";

interface Props {
  readonly facts: MapFacts;
  readonly explore: Explore;
  readonly placement: Placement;
  readonly copied: "copied" | "notCopied" | null;
}

export function MapTab({ facts, explore, placement, copied }: Props) {
  const { texts } = usePage();
  const { shown, content } = shownMap(facts, explore);
  return (
    <div>
      {facts.count === 0 ? <p class="note">{texts.map.nobody}</p> : null}
      <ExploreView facts={facts} explore={explore} shown={shown} content={content} />
      <PlacementNote placement={placement} />
      <PictureActions facts={facts} explore={explore} content={content} copied={copied} />
      <Counts facts={facts} shown={shown} isFiltered={isFiltered(explore)} />
      <Priorities facts={facts} shown={shown} />
    </div>
  );
}

interface PictureProps extends Pick<Props, "facts" | "explore" | "copied"> {
  readonly content: MapContent;
}

const PictureActions = pure(({ facts, explore, content, copied }: PictureProps) => {
  const { texts, act } = usePage();
  const size = usePageSize();
  const { save } = texts;
  const taken = () => ({ content, heading: pictureHeading(facts, explore, texts) });
  return (
    <p class="actions">
      {isLarge(size) ? (
        <button type="button" class="link" id="present" onClick={() => act.update(presenting(true))}>
          {texts.map.present}
        </button>
      ) : (
        <button type="button" class="link" id="large" onClick={act.enlarge}>
          {texts.map.large}
        </button>
      )}
      <button type="button" class="link" id="copy" onClick={() => act.copy(taken())}>
        {copied ? save[copied] : save.copy}
      </button>
      <button type="button" class="link" onClick={() => act.save(taken(), "png")}>
        {save.png}
      </button>
      <button type="button" class="link" onClick={() => act.save(taken(), "svg")}>
        {save.svg}
      </button>
      <button type="button" class="link" id="report" onClick={act.report}>
        {texts.report.make}
      </button>
    </p>
  );
});

function PlacementNote({ placement }: Pick<Props, "placement">) {
  const { texts, act } = usePage();
  if (placement === "none") return null;
  if (placement === "placed") return <p class="quiet">{texts.map.placed}</p>;
  return (
    <p class="note">
      {texts.map.notPlaced}{" "}
      <button type="button" class="link" onClick={act.place}>
        {texts.map.placeAgain}
      </button>
    </p>
  );
}
