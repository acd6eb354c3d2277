/** What the state comes to: a map with all that can be asked about it, and what tried settings come to. */

import type { PartnerNotes, SettingsEdit, Snapshot } from "../../addon/api";
import { cellText, fold } from "../../core/cells/cell";
import { sentGrid } from "../../core/cells/sent";
import type { Certainty } from "../../core/decide/certainty/certainty";
import { evaluationOf } from "../../core/evaluate/evaluate";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { MapReading } from "../../core/evaluate/read-map";
import { knownCertainty } from "../../core/map/doubts";
import { mapContent } from "../../core/map/map-content";
import { axes } from "../../core/model/axis";
import type { Locale } from "../../core/model/locale";
import type { Settings } from "../../core/model/settings";
import { type Outcome, success } from "../../core/problem/problem";
import { isOwnerHeader, ownerColumn } from "../../core/profile/owner-column";
import { settingsGrid } from "../../core/settings/settings-grid";
import { notesByPartner, type WorkTexts } from "../../core/sheets/map/notes";
import { withEdits } from "../../core/tune/edit";
import { settingsEdits } from "../../core/tune/settings-edits";
import { type MapView, mapView, type PriorityEntry, priorityEntry } from "../../core/view/map-view";
import { certaintyOnCard, type PartnerCard, partnerCard } from "../../core/view/partner-card";
import { type ShownSteps, shownSteps } from "../../core/view/shown-steps";
import { evaluateSnapshot, type SentSheet } from "../../core/wire/snapshot";
import { accountPlanWords } from "../../core/words/account-plan-table";
import { remembered } from "./remembered";
import { steppedTo, type Tune } from "./tune";

export interface MapFacts {
  readonly snapshot: Snapshot;
  /** How sure the placements are; null while that is worked out. */
  readonly certainty: Certainty | null;
  readonly view: MapView;
  readonly evaluation: Evaluation;
  /** By priority, 1…n. */
  readonly card: (priority: number) => PartnerCard;
  /** What would change its placement. */
  readonly steps: (priority: number) => readonly ShownSteps[];
  readonly entry: (priority: number) => PriorityEntry;
  /** Partners on the map. */
  readonly count: number;
  /** The work cells beside a partner's row, by its index; null where it has none. */
  readonly workOf: (index: number) => WorkTexts | null;
  /** Who looks after each partner by priority; null where the profile does not say. */
  readonly owners: Owners | null;
}

export interface Owners {
  readonly header: string;
  readonly of: (priority: number) => string;
  /** Everybody who looks after somebody, sorted. */
  readonly names: readonly string[];
}

/** Or everything that stands in the way of the map. */
export const mapFacts = remembered(
  (snapshot: Snapshot, notes: readonly PartnerNotes[], locale: Locale): Outcome<MapFacts> => {
    const outcome = evaluateSnapshot(snapshot);
    if (!outcome.ok) return outcome;
    const evaluation = outcome.value;
    const { order, partners } = evaluation;
    const notesOf = notesByPartner(notes, evaluation);
    const indexOf = (priority: number) => order[priority - 1] ?? 0;
    const certainty = knownCertainty(evaluation);
    return success({
      snapshot,
      certainty,
      view: mapView(evaluation, snapshot.profile.name, locale),
      evaluation,
      card: (priority) => {
        const index = indexOf(priority);
        return partnerCard(evaluation, index, notesOf.get(partners[index]?.key ?? "")?.texts ?? [], locale, certainty);
      },
      steps: (priority) => shownSteps(evaluation, indexOf(priority)),
      entry: (priority) => priorityEntry(evaluation, indexOf(priority)),
      count: placedIn(evaluation),
      workOf: (index) => notesOf.get(partners[index]?.key ?? "")?.work ?? null,
      owners: ownersIn(evaluation, (index) => notesOf.get(partners[index]?.key ?? "")),
    });
  },
);

/** The same with what was worked out since: marks on the map and cards say who is borderline. */
export const withCertainty = remembered((facts: MapFacts, certainty: Certainty, locale: Locale): MapFacts => {
  const { evaluation, view } = facts;
  const indexOf = (priority: number) => evaluation.order[priority - 1] ?? 0;
  return {
    ...facts,
    certainty,
    view: { ...view, content: mapContent(evaluation, locale, certainty) },
    card: (priority) => ({
      ...facts.card(priority),
      ...certaintyOnCard(evaluation, indexOf(priority), locale, certainty),
    }),
  };
});

/** By the work column where it is filled, else a column of the profile, else one that users keep beside the map's table. */
function ownersIn(evaluation: Evaluation, notesOf: (index: number) => PartnerNotes | undefined): Owners | null {
  const { order, partners, profile } = evaluation;
  const column = ownerColumn(profile);
  const worked = partners.some((_, index) => notesOf(index)?.work?.owner);
  const noted = partners.flatMap((_, index) => notesOf(index)?.texts ?? []).find(([header]) => isOwnerHeader(header));
  const header = worked
    ? accountPlanWords[evaluation.settings.locale].workHeaders.owner
    : (column?.header ?? noted?.[0]);
  if (header === undefined) return null;
  const ownerOf = (index: number): string => {
    const work = notesOf(index)?.work?.owner?.text.trim() ?? "";
    if (work !== "") return work;
    return column
      ? cellText(profile.source.cells[partners[index]?.row ?? 0]?.[column.at])
      : (notesOf(index)?.texts.find((note) => note[0] === noted?.[0])?.[1] ?? "");
  };
  const of = (priority: number) => ownerOf(order[priority - 1] ?? 0).trim();
  const all = Array.from({ length: placedIn(evaluation) }, (_, at) => of(at + 1));
  return { header, of, names: [...new Set(all)].filter((name) => name !== "").sort() };
}

/** How many partners can be judged: those with a segment. */
export const placedIn = ({ partners }: Evaluation): number => partners.filter(({ segment }) => segment !== null).length;

/** Whether a partner's name has a text in it, however wide its letters. */
export const isNamed = (name: string, text: string): boolean => fold(name).includes(fold(text));

/** Settings that are tried out: the cells to change for them, and what they come to. */
export interface Tried {
  readonly edits: readonly SettingsEdit[];
  readonly outcome: Outcome<Evaluation>;
}

/** Those on the sheet are evaluated already. */
export const tried = ({ snapshot, evaluation }: MapFacts, settings: Settings): Tried =>
  triedOn(snapshot, evaluation, settings);

const triedOn = remembered((snapshot: Snapshot, evaluation: Evaluation, settings: Settings): Tried => {
  const sheet = sheetOf({ snapshot, evaluation });
  const edits = settings === evaluation.settings ? [] : settingsEdits(sheet, evaluation.settings, settings);
  if (edits.length === 0) return { edits, outcome: success(evaluation) };
  const cells = withEdits(sheet.cells, edits);
  return { edits, outcome: evaluateSnapshot({ ...snapshot, settings: { ...sheet, cells } }) };
});

/**
 * What is tried out now. On its way a control changes weights and cuts alone: they are tried on what the last step read,
 * and no cell is looked at. What applying would change is what it was at that step.
 */
export function triedNow(facts: MapFacts, tune: Tune): Tried {
  const step = tried(facts, steppedTo(tune));
  const { passing } = tune;
  if (!passing) return step;
  if (!step.outcome.ok) return tried(facts, passing.settings);
  const { reading } = step.outcome.value;
  if (!isWeighed(reading, passing.settings)) return tried(facts, passing.settings);
  return { edits: step.edits, outcome: success(placed(reading, passing.settings)) };
}

const placed = remembered(evaluationOf, 1);

/** Whether each axis has a weight on a column that can be used: without one there is no score. */
const isWeighed = ({ scored, today }: MapReading, { criteria, asOf }: Settings): boolean =>
  axes.every((axis) =>
    criteria.some(
      (criterion) =>
        criterion.axis === axis && criterion.weight > 0 && scored.scoresOf(criterion, asOf ?? today)?.refusal === null,
    ),
  );

/** The settings sheet, or the one that a build would write. */
const sheetOf = ({ snapshot, evaluation }: Pick<MapFacts, "snapshot" | "evaluation">): SentSheet =>
  snapshot.settings ?? { name: "", cells: sentGrid(settingsGrid(evaluation.settings)) };
