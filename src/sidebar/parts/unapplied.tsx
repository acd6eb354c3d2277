/** Seen on every tab: changes that are tried out and not on the sheets yet, and a map that is older than its cells. */
import type { SettingsEdit } from "../../addon/api";
import type { Settings } from "../../core/model/settings";
import type { Leaving } from "../state/state";
import { asking, takenOver, tuned } from "../state/transitions";
import { changed } from "../state/tune";
import { usePage } from "./page";

interface Props {
  readonly edits: readonly SettingsEdit[];
  readonly saved: Settings;
}

/** Taking them back is a step that can be undone. */
export function Unapplied({ edits, saved }: Props) {
  const { texts, act } = usePage();
  if (edits.length === 0) return null;
  return (
    <div class="unapplied" role="note">
      <p>{texts.unapplied.some(edits.length)}</p>
      <p>
        <button type="button" class="link" id="apply-all" onClick={act.apply}>
          {texts.tune.apply}
        </button>
        <button
          type="button"
          class="link"
          id="take-back"
          onClick={() => act.update(tuned((tune) => changed(tune, saved)))}
        >
          {texts.unapplied.takeBack}
        </button>
      </p>
    </div>
  );
}

/** What the large view, or an earlier page, has tried out and was closed with. */
export function Left() {
  const { texts, act } = usePage();
  return (
    <div class="unapplied" role="note">
      <p>{texts.unapplied.left}</p>
      <p>
        <button type="button" class="link" id="take-over" onClick={() => act.update(takenOver)}>
          {texts.unapplied.takeOver}
        </button>
        <button type="button" class="link" id="drop-left" onClick={act.dropLeft}>
          {texts.unapplied.dropLeft}
        </button>
      </p>
    </div>
  );
}

/** The list or the settings have moved on since the map was built. */
export function Stale({ stale }: { readonly stale: boolean }) {
  const { texts, act } = usePage();
  if (!stale) return null;
  return (
    <div class="stale" role="note">
      <p>{texts.stale.explanation}</p>
      <button type="button" class="link" id="build-stale" onClick={act.build}>
        {texts.stale.build}
      </button>
    </div>
  );
}

interface AskProps {
  readonly asked: Leaving;
  /** The sheet whose columns the changes are about. */
  readonly sheet: string;
}

/** Before changes are left behind. */
export function AskFirst({ asked, sheet }: AskProps) {
  const { texts, act } = usePage();
  return (
    <section class="asked" role="alertdialog" aria-label={texts.unapplied.question}>
      <h2 tabIndex={-1}>{texts.unapplied.question}</h2>
      <p>{asked.kind === "close" ? texts.unapplied.closing : texts.unapplied.otherSheet(sheet)}</p>
      <p class="asked-answers">
        <button type="button" id="keep-changes" onClick={() => act.update(asking(null))}>
          {texts.unapplied.keep}
        </button>
        <button type="button" id="leave-changes" onClick={act.leave}>
          {asked.kind === "close" ? texts.unapplied.close : texts.unapplied.leave}
        </button>
      </p>
    </section>
  );
}
