/**
 * Changes that are tried out and not applied, kept in this browser for as long as they are: a dialog that is closed by its
 * own ×, which no page can hold back, loses nothing. The other page of the file, or the next one, offers them.
 */
import type { Settings } from "../core/model/settings";
import type { State } from "./state/state";
import type { Store } from "./state/store";
import { factsOf, foundLeft } from "./state/transitions";
import { sameSettings, steppedTo } from "./state/tune";

/** What was changed, and by which page. */
export interface LeftChanges {
  readonly by: string;
  readonly version: string;
  /** The profile sheet whose columns it is about. */
  readonly sheet: string;
  readonly base: Settings;
  readonly mine: Settings;
}

/** Where texts are kept by name; a browser may have no such place, or not let the page have it. */
export interface Shelf {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string | null) => void;
  /** Another page has written. */
  readonly watch: (written: () => void) => void;
}

const nameFor = (fileId: string) => `partner-segment-map ${fileId}`;

/** Keeps what this page tries out, and tells it what others have left; `me` is a name that no other page has. */
export function keepChanges({ get, update, watch }: Store, shelf: Shelf, me: string): void {
  let last: { readonly base: Settings; readonly mine: Settings } | null = null;
  let file: State["file"] = null;

  watch((state) => {
    const facts = factsOf(state);
    if (!state.file || !state.map || !state.tune || !facts?.ok) return;
    const { fileId, version } = state.file;
    const base = facts.value.evaluation.settings;
    const mine = steppedTo(state.tune);
    if (last?.base !== base || last.mine !== mine) {
      last = { base, mine };
      if (!sameSettings(base, mine)) {
        const changes: LeftChanges = { by: me, version, sheet: facts.value.snapshot.profile.name, base, mine };
        shelf.write(nameFor(fileId), JSON.stringify(changes));
      } else if (leftOn(shelf, fileId)?.by === me) shelf.write(nameFor(fileId), null);
    }
    if (file !== state.file) {
      file = state.file;
      look();
    }
  });

  function look(): void {
    const state = get();
    const { fileId, version } = state.file ?? {};
    if (fileId === undefined || !state.map) return;
    const found = leftOn(shelf, fileId);
    const isOthers = found?.by !== me && found?.version === version && found?.sheet === state.map.snapshot.profile.name;
    update(foundLeft(found && isOthers ? found : null));
  }

  shelf.watch(look);
}

/** Nobody's changes any more. */
export const dropLeft = (shelf: Shelf, fileId: string): void => shelf.write(nameFor(fileId), null);

const leftOn = (shelf: Shelf, fileId: string): LeftChanges | null => parsed(shelf, nameFor(fileId));

/** What was written by name as JSON; null where nothing is, or what nobody can read. */
export const parsed = <Value>(shelf: Shelf, name: string): Value | null =>
  quietly(() => JSON.parse(shelf.read(name) ?? "null") as Value | null);

/** The browser's own. */
export const browserShelf: Shelf = {
  read: (name) => quietly(() => localStorage.getItem(name)),
  write: (name, text) =>
    void quietly(() => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text))),
  watch: (written) => addEventListener("storage", written),
};

function quietly<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
