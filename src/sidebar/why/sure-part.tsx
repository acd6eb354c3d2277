/** How sure the placements are: how many stay, who is borderline and on what that hangs, and how it is worked out. */
import { isExact } from "../../core/decide/certainty/certainty";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Settings } from "../../core/model/settings";
import { surePlacements } from "../../core/view/sure-placement";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { pure } from "../parts/pure";
import { Swatch } from "../parts/swatch";
import { remembered } from "../state/remembered";
import { opened, pointed } from "../state/transitions";
import { certaintyIn, type WhyFields } from "../state/why";
import { SureOptions } from "./sure-options";
import { hangsOnText, sureText } from "./sure-text";

interface Props {
  readonly now: Evaluation;
  /** Also where a control is on its way. */
  readonly settings: Settings;
  readonly why: WhyFields;
}

/** More than these nobody reads one by one. */
const listed = 20;
/** So many are unfolded. */
const few = 5;

const placementsOf = remembered(surePlacements);

export const SurePart = pure(({ now, settings, why }: Props) => {
  const { texts } = usePage();
  const { sure } = texts.why;
  const certainty = certaintyIn(why, now);
  return (
    <section>
      <h3>{sure.title}</h3>
      {certainty ? (
        <Said now={now} placements={placementsOf(now, certainty)} />
      ) : (
        <p role="status">{texts.why.working}</p>
      )}
      <Fold id="sure-how" summary={sure.how}>
        {() => <SureOptions settings={settings} isExact={isExact(now)} />}
      </Fold>
    </section>
  );
});

function Said({
  now,
  placements,
}: {
  readonly now: Evaluation;
  readonly placements: ReturnType<typeof surePlacements>;
}) {
  const { texts, act } = usePage();
  const { sure } = texts.why;
  const { judged, overridden, needData, borderline } = placements;
  const { segments } = now.settings;
  if (judged === 0) return <p>{sure.nobody}</p>;
  return (
    <>
      <p>{sure.first(judged - borderline.length, judged)}</p>
      {borderline.length > 0 ? (
        <Fold id="borderline" open={borderline.length <= few} summary={sure.borderline(borderline.length)}>
          {() => (
            <ul class="borderline">
              {borderline.slice(0, listed).map((each) => (
                <li key={each.priority}>
                  <Swatch colour={segments[each.segment].colour} />
                  <button
                    type="button"
                    class="link"
                    aria-label={sure.showOnMap(each.name)}
                    onClick={() => {
                      act.update(pointed(each.priority));
                      act.update(opened("map"));
                    }}
                  >
                    {each.name}
                  </button>{" "}
                  <small>{segments[each.segment].name}</small>
                  <p class="quiet">
                    {sureText(each, texts.why)} {hangsOnText(each, now.settings, texts.why)}
                  </p>
                </li>
              ))}
              {borderline.length > listed ? <li class="quiet">{sure.more(borderline.length - listed)}</li> : null}
            </ul>
          )}
        </Fold>
      ) : null}
      {overridden + needData > 0 ? <p class="quiet">{sure.notAsked(overridden, needData)}</p> : null}
    </>
  );
}
