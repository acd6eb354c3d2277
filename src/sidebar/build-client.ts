/** Building the map with what was decided, and its picture on the sheet. */
import type { Decisions, Rename, SettingsEdit } from "../addon/api";
import { certaintyInParts } from "../core/decide/certainty/certainty";
import { mapContent } from "../core/map/map-content";
import type { Settings } from "../core/model/settings";
import { inSlices } from "./background";
import { sheetPng } from "./parts/picture";
import type { Requests } from "./requests";
import type { Server } from "./server";
import { columnsIn, draftOf, withDraft } from "./state/draft";
import type { State } from "./state/state";
import type { Store } from "./state/store";
import {
  answeredWith,
  asking,
  asksFirst,
  built,
  factsOf,
  finished,
  tuned,
  unapplied,
  whyAsked,
  working,
} from "./state/transitions";
import { changed, steppedTo, undone } from "./state/tune";
import { certaintyIn } from "./state/why";

export interface BuildActions {
  /** Before the first map with what is tried out; afterwards from the sheets as they stand. */
  readonly build: () => void;
  readonly apply: () => void;
  /** Writes other weights and builds with them; what was there before can be taken back. */
  readonly takeWeights: (settings: Settings) => void;
  readonly giveWeightsBack: () => void;
  readonly repair: (edits: readonly SettingsEdit[]) => void;
  readonly answer: (rename: Rename, yes: boolean) => void;
  readonly place: () => void;
}

export interface BuildClient extends BuildActions {
  readonly buildWith: (decisions: Decisions) => void;
}

export function createBuildClient(
  { get, update }: Store,
  server: Server,
  { during, comeAfter }: Requests,
): BuildClient {
  /** `applied` has the settings that the edits lead to. */
  async function build(decisions: Decisions, applied: Settings | null = null): Promise<void> {
    const found = await during("building", { kind: "build", decisions }, async () => {
      const { chosen } = get();
      const outcome = await server.buildMap(chosen, { ...decisions, wait: false });
      if (outcome.ok || !outcome.problems.some(({ code }) => code === "busy")) return outcome;
      update(working("waiting"));
      return server.buildMap(chosen, decisions);
    });
    if (!found) return;
    update(built(found.value, applied));
    if (get().failed) return;
    await place();
    update(finished);
  }

  function apply(): void {
    const state = get();
    const applied = state.tune && steppedTo(state.tune);
    void build(decided(state, applied), applied);
  }

  /** Before the first map there may be nothing to change cells of: what was answered is the settings to begin with. */
  function decided(state: State, settings: Settings | null): Decisions {
    const snapshot = state.file?.snapshot;
    const isOpen = state.map === null && factsOf(state)?.ok === false;
    if (!isOpen || !snapshot || !settings) return { edits: unapplied(state) };
    const isAnswered = columnsIn(withDraft(snapshot, settings))?.questions.length === 0;
    return isAnswered ? { draft: draftOf(settings) } : {};
  }

  function place(): Promise<void> {
    const placing = placed();
    comeAfter(placing);
    return placing;
  }

  /** The map is built already: a picture that does not get onto the sheet is a note, not a failure. */
  async function placed(): Promise<void> {
    const facts = factsOf(get());
    if (get().work || !facts?.ok) return;
    const { evaluation } = facts.value;
    update(working("placing"));
    let placement: "placed" | "failed" = "placed";
    try {
      // On the sheet the spreadsheet's language stands, whoever builds.
      const certainty = certaintyIn(get().why, evaluation) ?? (await inSlices(certaintyInParts(evaluation)));
      update(answeredWith({ question: { kind: "certainty", of: evaluation }, value: certainty }));
      const png = await sheetPng(mapContent(evaluation, evaluation.settings.locale, certainty));
      const outcome = await server.placePicture(png.slice(png.indexOf(",") + 1));
      if (!outcome.ok) placement = "failed";
    } catch {
      placement = "failed";
    }
    update((state) => ({ ...state, work: null, placement }));
  }

  return {
    buildWith: (decisions) => void build(decisions),
    build: () => {
      const state = get();
      if (!state.map) apply();
      else if (asksFirst(state)) update(asking({ kind: "build", decisions: {} }));
      else void build({});
    },
    apply,
    takeWeights: (settings) => {
      update(tuned((tune) => changed(tune, settings)));
      update(whyAsked({ taken: settings }));
      apply();
    },
    giveWeightsBack: () => {
      update(tuned(undone));
      update(whyAsked({ taken: null }));
      apply();
    },
    repair: (edits) => void build({ edits }),
    answer: (rename, yes) => void build({ answers: { [rename.fromKey]: yes ? rename.toKey : "" } }),
    place: () => void place(),
  };
}
