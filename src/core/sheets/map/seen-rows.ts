/**
 * Rows together with the key that was written along with what is seen in them: people sort what is visible, and hidden
 * keys stay behind.
 */
import { fold } from "../../cells/cell";
import { grouped } from "./grouped";
import { keyText, type WrittenKey } from "./row-key";
import type { TableRow } from "./table-rows";

export interface SeenRow extends TableRow {
  readonly folded: string;
  /** Null where nobody can say. */
  readonly proven: WrittenKey | null;
  /** Whether the row's own key was written with all that is seen in it but the name. */
  readonly isRenamedHere: boolean;
  /** Whether what is seen in the row was written neither with its own key nor with one of its name. */
  readonly isStrange: boolean;
  /** Whether a row without a key may be taken for the partner's whose name it shows. */
  readonly isTakeable: boolean;
}

export function seenRows(given: readonly TableRow[]): SeenRow[] {
  const { table, keys } = withOneOfEach(given);
  const keyed = table.flatMap(({ key }) => (key?.cells ? [key as Printed] : []));
  const byAll = grouped(keys, ({ cells }) => cells);
  const byName = grouped(keys, ({ cells }) => cells.slice(0, 2));
  const byOthers = grouped(keyed, ({ cells }) => cells.slice(2));
  // The heading of the archive is known by its words, too.
  const isKeyLost = table.every(({ kind }) => kind !== "partner");
  const lostEnd = endWithoutKeys(table);
  const proven = table.map((row) => {
    // The heading of the archive is nobody's row.
    if (row.kind === "archive") return null;
    const own = row.key?.cells ? (row.key as Printed) : null;
    return provenKey(row, own, byAll.get(row.cells) ?? [], byName.get(row.cells.slice(0, 2)) ?? []);
  });
  // Where what is seen has been sorted away from the keys, rows that look the same are no longer known by theirs.
  const isSorted = table.some(({ key }, at) => key?.cells && proven[at] && proven[at] !== key);
  return table.map((row, at) => {
    const own = row.key?.cells ? (row.key as Printed) : null;
    const isSame = own !== null && (byAll.get(own.cells) ?? []).length > 1;
    const sure = isSorted && isSame && proven[at] === own ? null : (proven[at] ?? null);
    const isRenamedHere =
      own !== null &&
      sure === null &&
      row.cells.slice(0, 2) !== own.cells.slice(0, 2) &&
      agreement(row.cells.slice(2), own.cells.slice(2)) === 1 &&
      (byOthers.get(own.cells.slice(2)) ?? []).length === 1;
    return {
      ...row,
      folded: fold(row.name),
      proven: sure,
      isRenamedHere,
      isStrange:
        own !== null &&
        [own, ...(byName.get(row.cells.slice(0, 2)) ?? [])].every(({ cells }) => agreement(row.cells, cells) < enough),
      isTakeable: sure !== null || row.isNameAlone || row.at < lostEnd || (isKeyLost && row.isLikeOurs),
    };
  });
}

type Printed = WrittenKey & { readonly cells: string };

/** A row that somebody copied has the key of the first: it is one key, in two rows. */
function withOneOfEach(table: readonly TableRow[]) {
  const keys = new Map<string, Printed>();
  const shared = table.map((row): TableRow => {
    if (!row.key?.cells) return row;
    const text = keyText(row.key);
    const key = keys.get(text) ?? (row.key as Printed);
    keys.set(text, key);
    return { ...row, key };
  });
  return { table: shared, keys: [...keys.values()] };
}

/** Share of the cells of a row that a person may have typed over: its key is still the one that fits best. */
const enough = 0.6;

function provenKey(
  row: TableRow,
  own: Printed | null,
  same: readonly Printed[],
  namesakes: readonly Printed[],
): WrittenKey | null {
  if (own && own.cells === row.cells) return own;
  if (same.length === 1) return same[0] as Printed;
  // A column may be missing, a cell typed over: of the keys written with this name the one that fits, if only one does.
  const fits = namesakes
    .map((key) => ({ key, share: agreement(row.cells, key.cells) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = fits;
  if (!best || best.share < enough) return null;
  if (!next || next.share < best.share) return best.key;
  return own && fits.some(({ key, share }) => key === own && share === best.share) && best.share === 1 ? own : null;
}

/** Share of the fingerprints that agree, of those that are there; 1 where none is. */
function agreement(seen: string, written: string): number {
  let both = 0;
  let same = 0;
  for (let at = 0; at < seen.length; at += 2) {
    const pair = seen.slice(at, at + 2);
    if (pair === "--") continue;
    both += 1;
    if (pair === written.slice(at, at + 2)) same += 1;
  }
  return both === 0 ? 1 : same / both;
}

/** Where all keys are lost, the rows down to the first blank one are the partners'; 0 where there are keys. */
function endWithoutKeys(table: readonly TableRow[]): number {
  if (table.some(({ kind }) => kind === "partner")) return 0;
  return table.find(({ isBlank }) => isBlank)?.at ?? Number.POSITIVE_INFINITY;
}
