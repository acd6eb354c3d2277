/** What the sidebar's map shows goes to the large view through the browser: its page is another one, and would show everyone. */
import { parsed, type Shelf } from "./left-changes";
import type { Explore } from "./state/explore";
import type { State } from "./state/state";
import type { Store } from "./state/store";
import { factsOf, filteredBy } from "./state/transitions";

type Filter = Omit<Explore, "pointed">;

const nameFor = (fileId: string) => `partner-segment-map filter ${fileId}`;

/** For the page that is about to be opened. */
export function handFilter({ file, explore: { off, wanted, owner } }: State, shelf: Shelf): void {
  if (!file) return;
  const filter: Filter = { off, wanted, owner };
  shelf.write(nameFor(file.fileId), JSON.stringify({ version: file.version, filter }));
}

/** With the page's first map, once: the next page begins with everyone. */
export function takeFilter({ update, watch }: Store, shelf: Shelf): void {
  let isTaken = false;
  watch((state) => {
    const facts = factsOf(state);
    if (isTaken || !state.file || !facts?.ok) return;
    isTaken = true;
    const filter = filterOn(shelf, state.file);
    shelf.write(nameFor(state.file.fileId), null);
    const knows = facts.value.owners?.names.includes(filter?.owner ?? "") ?? false;
    if (filter) update(filteredBy({ ...filter, owner: knows ? filter.owner : "" }));
  });
}

function filterOn(shelf: Shelf, { fileId, version }: NonNullable<State["file"]>): Filter | null {
  const found = parsed<{ version: string; filter: Filter }>(shelf, nameFor(fileId));
  return found?.version === version ? found.filter : null;
}
