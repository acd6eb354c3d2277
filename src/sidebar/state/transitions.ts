/** How the state goes on: each takes the state as it is and gives the next one. */

import type { BuiltMap, FoundSheet, KeptInHistory, SettingsEdit, SidebarState, Snapshot } from "../../addon/api";
import type { Day } from "../../core/cells/day";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Settings } from "../../core/model/settings";
import { type Outcome, success } from "../../core/problem/problem";
import { type Failure, failureOfProblems } from "../failure";
import { type Texts, textsByLocale } from "../locale/texts";
import { openSettings } from "./draft";
import { type Explore, everyone, filtered, pointedAt, shownPartners, stepped } from "./explore";
import { type MapFacts, mapFacts, tried, withCertainty } from "./facts";
import type { QueryFields } from "./query";
import { remembered } from "./remembered";
import type { Leaving, Request, State, TabId, Work } from "./state";
import { changed, sameSettings, settled, startedWith, steppedTo, type Tune, withChanges } from "./tune";
import { type Answer, answered, answerTo, certaintyIn, nothingAsked, type Question, type WhyFields } from "./why";

export type Transition = (state: State) => State;

export const textsOf = ({ locale }: State): Texts => textsByLocale[locale];

/** The map shown, or what would be built before there is one; null where there is nothing to read. */
export function factsOf({ map, file, locale, why }: State): Outcome<MapFacts> | null {
  const source = map ?? (file?.snapshot ? { snapshot: file.snapshot, notes: file.notes } : null);
  const outcome = source && mapFacts(source.snapshot, source.notes, locale);
  const found = outcome?.ok && !outcome.value.certainty ? certaintyIn(why, outcome.value.evaluation) : null;
  return outcome?.ok && found ? success(withCertainty(outcome.value, found, locale)) : outcome;
}

/** Settings that are tried out and not applied: the cells that applying them would change. */
export function unapplied(state: State): readonly SettingsEdit[] {
  const facts = factsOf(state);
  if (!facts?.ok || !state.tune) return [];
  return tried(facts.value, steppedTo(state.tune)).edits;
}

export const announced =
  (announcement: string): Transition =>
  (state) => ({ ...state, announcement });

export const focused =
  (on: string): Transition =>
  (state) => ({ ...state, focus: { on } });

export const working =
  (work: Work): Transition =>
  (state) => ({ ...state, work, failed: null, announcement: textsOf(state).work[work] });

/** The server has told what is in the file. A map that is there is shown, as the cells come to now. */
export const arrived =
  (file: SidebarState): Transition =>
  (before) => {
    const { locale, hasMap, snapshot, notes } = file;
    const chosen = snapshot?.profile.name ?? file.profileSheet ?? file.sheets[0] ?? null;
    const isStale = hasMap && snapshot !== null && !file.isCurrent;
    const state: State = { ...before, file, locale, chosen, isStale, work: null, failed: null, asked: null };
    const build: Request = { kind: "build", decisions: {} };
    if (!hasMap) return onSheet({ ...state, map: null }, before, null);
    if (!snapshot) return failedWith(failureOfProblems(file.problems, textsOf(state)), build)(state);
    return readMap({ ...state, map: { snapshot, notes, kind: "existing" }, placement: "none" }, before, null, build);
  };

/** A map was built, with the settings that were tried out when `applied` has them. */
export const built =
  ({ snapshot, notes, renames, findings, kept }: BuiltMap, applied: Settings | null): Transition =>
  (before) => {
    const state: State = {
      ...before,
      map: { snapshot, notes, kind: "built" },
      renames,
      findings,
      kept,
      formula: null,
      copied: null,
      work: null,
      isStale: false,
      file: before.file && { ...before.file, hasMap: true, snapshot, notes },
    };
    return readMap(state, before, applied, { kind: "build", decisions: {} });
  };

/** A map that cannot be read from its own cells is none. */
function readMap(state: State, before: State, applied: Settings | null, retry: Request): State {
  const facts = factsOf(state);
  if (facts?.ok) return onSheet(state, before, applied);
  const problems = facts?.problems ?? [];
  return failedWith(failureOfProblems(problems, textsOf(state)), retry)({ ...state, map: before.map });
}

/** What is tried out stays, on top of what stands on the sheet now. */
function onSheet(state: State, before: State, applied: Settings | null): State {
  const facts = factsOf(state);
  if (!facts?.ok) {
    const open = state.file?.snapshot && !state.map ? openSettings(state.file.snapshot) : null;
    return { ...state, tune: open && startedWith(open) };
  }
  const now = facts.value.evaluation.settings;
  const old = factsOf(before);
  // What was tried out on one sheet says nothing about the columns of another.
  const isSame = old?.ok && old.value.snapshot.profile.name === facts.value.snapshot.profile.name;
  const tune =
    before.tune && isSame ? settled(before.tune, applied ?? old.value.evaluation.settings, now) : startedWith(now);
  const why = isSame ? state.why : { ...nothingAsked, answers: state.why.answers };
  return { ...state, tune, why, explore: pointedAt(state.explore, null) };
}

/** The work on a built map is done. */
export const finished: Transition = (state) => {
  const facts = factsOf(state);
  if (!state.map || !facts?.ok) return state;
  return { ...state, work: null, announcement: headingOf(state, facts.value), focus: { on: "h1" } };
};

export function headingOf(state: State, { view }: MapFacts): string {
  return textsOf(state).map[state.map?.kind ?? "existing"](view.partners);
}

export const failedWith =
  (failure: Failure, retry: Request): Transition =>
  (state) => ({
    ...state,
    work: null,
    failed: { failure, retry, repair: [] },
    map: state.map && { ...state.map, kind: "previous" },
    announcement: failure.message,
    focus: { on: ".failed h2" },
  });

export const repairFound =
  (repair: readonly SettingsEdit[]): Transition =>
  (state) =>
    state.failed ? { ...state, failed: { ...state.failed, repair } } : state;

export const chose =
  (chosen: string): Transition =>
  (state) => ({ ...state, chosen });

export const queried =
  (query: QueryFields): Transition =>
  (state) => ({ ...state, query });

export const opened =
  (tab: TabId): Transition =>
  (state) => ({ ...state, tab });

export const historyRead =
  (of: Snapshot, sheet: FoundSheet | null): Transition =>
  (state) => ({
    ...state,
    work: null,
    history: { of, sheet },
    file: state.file && { ...state.file, hasHistory: sheet !== null },
  });

/** Another kept day is compared with. */
export const comparedWith =
  (since: Day | null): Transition =>
  (state) => ({ ...state, since });

export const notKept =
  (kept: KeptInHistory): Transition =>
  (state) => ({ ...state, work: null, kept });

export const presenting =
  (isPresenting: boolean): Transition =>
  (state) => ({ ...state, isPresenting, focus: { on: isPresenting ? "#end-presenting" : "#present" } });

/** A part was folded or unfolded. */
export const folded =
  (id: string, isOpen: boolean): Transition =>
  (state) =>
    state.folds[id] === isOpen ? state : { ...state, folds: { ...state.folds, [id]: isOpen } };

export const tuned =
  (next: (tune: Tune) => Tune): Transition =>
  (state) => {
    if (!state.tune) return state;
    const tune = next(state.tune);
    return tune === state.tune ? state : { ...state, tune };
  };

/** What another page has left is offered, until somebody takes it over or drops it. */
export const foundLeft =
  (changes: State["left"]): Transition =>
  (state) =>
    JSON.stringify(changes) === JSON.stringify(state.left) ? state : { ...state, left: changes };

/** The settings with what another page has left, on top of what is tried out here; null where that changes nothing. */
export const withLeft = ({ left: changes, tune }: State): Settings | null =>
  changes && tune ? merged(steppedTo(tune), changes) : null;

const merged = remembered((mine: Settings, changes: NonNullable<State["left"]>): Settings | null => {
  const next = withChanges(mine, changes.base, changes.mine);
  return sameSettings(next, mine) ? null : next;
});

export const takenOver: Transition = (state) => {
  const next = withLeft(state);
  return { ...(next ? tuned((tune) => changed(tune, next))(state) : state), left: null };
};

/** Somebody asks something else about the judgement. */
export const whyAsked =
  (part: Partial<Pick<WhyFields, "judged" | "scoreColumn" | "scored" | "taken">>): Transition =>
  (state) => ({ ...state, why: { ...state.why, ...part } });

export const answeredWith =
  (answer: Answer): Transition =>
  (state) => ({ ...state, why: answered(state.why, answer) });

/** What the page wants to know and has to work out, in the order of its use. Nothing while the server works or a control is on its way. */
export function questionsOf(state: State): readonly Question[] {
  const facts = factsOf(state);
  if (!facts?.ok || state.work || (state.tune?.passing ?? null) !== null) return [];
  const { judged, scoreColumn, scored } = state.why;
  const now = evaluationTried(state);
  const certainty = [facts.value.evaluation, ...(now ? [now] : [])].map((of) => ({ kind: "certainty", of }) as const);
  const open = certainty.filter(({ of }) => certaintyIn(state.why, of) === null);
  if (state.tab !== "why" || !now) return open;
  const evidence = { kind: "evidence", of: now, ticked: judged } as const;
  const score =
    scoreColumn === null ? null : ({ kind: "score", of: now, column: scoreColumn, ticked: scored } as const);
  return [
    ...open,
    ...(answerTo(state.why, evidence) ? [] : [evidence]),
    ...(score && !answerTo(state.why, score) ? [score] : []),
  ];
}

/** What is tried out comes to, or what stands on the sheet where that cannot be used. */
export function evaluationTried(state: State): Evaluation | null {
  const facts = factsOf(state);
  if (!facts?.ok) return null;
  const { outcome } = state.tune ? tried(facts.value, steppedTo(state.tune)) : { outcome: null };
  return outcome?.ok ? outcome.value : facts.value.evaluation;
}

/** What would throw away what is not applied asks first. */
export const asking =
  (asked: Leaving | null): Transition =>
  (state) => ({ ...state, asked, focus: asked ? { on: ".asked h2" } : state.focus });

/** Building from another sheet leaves what was tried out behind: it was about the columns of this one. */
export const asksFirst = (state: State): boolean =>
  state.map !== null && state.chosen !== state.map.snapshot.profile.name && unapplied(state).length > 0;

const exploring =
  (next: (explore: Explore, facts: MapFacts) => Explore): Transition =>
  (state) => {
    const facts = factsOf(state);
    if (!facts?.ok) return state;
    const explore = next(state.explore, facts.value);
    return explore === state.explore ? state : { ...state, explore };
  };

export const pointed = (priority: number | null): Transition => exploring((explore) => pointedAt(explore, priority));

export const steppedBy = (by: 1 | -1): Transition =>
  exploring((explore, facts) => stepped(explore, shownPartners(facts, explore), by));

/** Shows some of the partners; how many is said. */
export const filteredBy =
  (part: Partial<Omit<Explore, "pointed">>): Transition =>
  (state) => {
    const next = exploring((explore, facts) => filtered(explore, facts, part))(state);
    const facts = factsOf(next);
    if (next === state || !facts?.ok) return next;
    const shown = shownPartners(facts.value, next.explore).length;
    return { ...next, announcement: textsOf(next).explore.shown(shown, facts.value.count) };
  };

export const unfiltered: Transition = (state) => ({ ...filteredBy(everyone)(state), focus: { on: "#find" } });

/** Whether two readings of the file are of the same cells. */
export const sameCells = (one: Snapshot | null, other: Snapshot | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is typed beside the table now. */
const withNotes = (state: State, notes: SidebarState["notes"]): State =>
  state.map && JSON.stringify(notes) !== JSON.stringify(state.map.notes)
    ? { ...state, map: { ...state.map, notes } }
    : state;

/** The page looked again because somebody came back to it: what was built elsewhere is shown, what moved is said. */
export const followed =
  (file: SidebarState): Transition =>
  (state) => {
    if (state.work || state.failed || state.asked || !state.map || !file.snapshot) return state;
    if (sameCells(file.snapshot, state.map.snapshot)) return withNotes({ ...state, isStale: false }, file.notes);
    if (!file.isCurrent) return { ...state, isStale: true };
    return { ...arrived(file)(state), isStale: false };
  };
