/** Draws the page, or a part of it, over a state of one's choice and a server that the test answers for. */
import { render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { vi } from "vitest";
import { App } from "../../src/sidebar/app";
import { type Actions, type Client, createClient } from "../../src/sidebar/client";
import type { Shelf } from "../../src/sidebar/left-changes";
import { textsByLocale } from "../../src/sidebar/locale/texts";
import { PageContext } from "../../src/sidebar/parts/page";
import type { Server } from "../../src/sidebar/server";
import { initialState, type State } from "../../src/sidebar/state/state";
import { createStore, type Store } from "../../src/sidebar/state/store";
import { arrived, type Transition } from "../../src/sidebar/state/transitions";
import { fileOf, snapshotOf } from "./profile";
import { shelfOf } from "./shelf";

/** A server that answers nothing but what the test gives. */
export function serverWith(answers: Partial<Server>): Server {
  const silent = () => new Promise<never>(() => undefined);
  return {
    sidebarState: silent,
    buildMap: silent,
    createTemplate: silent,
    placePicture: silent,
    openMapDialog: silent,
    insertFormula: silent,
    showCell: silent,
    furtherSheets: silent,
    changeSheets: silent,
    solverCode: silent,
    ...answers,
  };
}

/** Called when the page closes its dialog. */
export const closed = vi.fn();

export interface DrawnPage {
  readonly store: Store;
  readonly client: Client;
  readonly container: HTMLElement;
}

export function drawPage(state: State, answers: Partial<Server> = {}, shelf: Shelf = shelfOf(new Map())): DrawnPage {
  const store = createStore(state);
  const client = createClient(store, serverWith(answers), shelf, closed);
  const { container } = render(<App store={store} client={client} />);
  return { store, client, container: container as HTMLElement };
}

export const stateAfter = (...transitions: readonly Transition[]): State =>
  transitions.reduce((state, transition) => transition(state), initialState("ja"));

/** The page with the profile's map on it. */
export const mapState = (...transitions: readonly Transition[]): State =>
  stateAfter(arrived(fileOf(snapshotOf(), { hasMap: true, isCurrent: true })), ...transitions);

/** What a part of the page did. */
export function actions(): { readonly [Name in keyof Actions]: ReturnType<typeof vi.fn> } {
  const names: readonly (keyof Actions)[] = [
    "update",
    "refresh",
    "choose",
    "build",
    "apply",
    "takeWeights",
    "giveWeightsBack",
    "leave",
    "close",
    "dropLeft",
    "repair",
    "answer",
    "retry",
    "template",
    "insertFormula",
    "place",
    "enlarge",
    "showCell",
    "copy",
    "save",
    "openPlan",
    "solve",
    "stopSolving",
    "makeTeam",
    "writePlan",
    "offer",
    "takeOffer",
    "editWork",
    "chooseMe",
    "refreshNotes",
  ];
  return Object.fromEntries(names.map((name) => [name, vi.fn()])) as ReturnType<typeof actions>;
}

/** A part by itself, in a page that remembers what it is asked to do. */
export function drawPart(part: ComponentChildren, folds: Readonly<Record<string, boolean>> = {}) {
  const act = actions();
  const page = { texts: textsByLocale.ja, act: act as unknown as Actions, folds, conflict: null };
  const { container } = render(<PageContext.Provider value={page}>{part}</PageContext.Provider>);
  return { act, container: container as HTMLElement };
}
