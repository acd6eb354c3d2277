/** Before the first map: choose the sheet, check what its columns are taken for, build. */
import type { SidebarState } from "../../addon/api";
import type { Outcome } from "../../core/problem/problem";
import { usePage } from "../parts/page";
import { SheetChoice } from "../parts/sheet-choice";
import type { MapFacts } from "../state/facts";
import type { Tune } from "../state/tune";
import type { WhyFields } from "../state/why";
import { Recognised } from "./recognised";

interface Props {
  readonly file: SidebarState;
  readonly chosen: string | null;
  readonly facts: Outcome<MapFacts> | null;
  readonly tune: Tune | null;
  readonly why: WhyFields;
}

export function StartView({ file, chosen, facts, tune, why }: Props) {
  const { texts, act } = usePage();
  const { start } = texts;
  return (
    <section>
      <h1 tabIndex={-1}>{start.title}</h1>
      <p>{start.explanation}</p>
      <SheetChoice sheets={file.sheets} chosen={chosen} />
      <button type="button" class="primary" id="build" onClick={act.build}>
        {start.build}
      </button>
      <p class="quiet">{file.snapshot?.settings ? start.settingsUsed : start.settingsInferred}</p>
      {facts && file.snapshot ? <Recognised snapshot={file.snapshot} facts={facts} tune={tune} why={why} /> : null}
      <button type="button" class="link" onClick={act.refresh}>
        {start.refreshSheets}
      </button>
      <button type="button" class="link" id="template" onClick={act.template}>
        {texts.empty.template}
      </button>
    </section>
  );
}
