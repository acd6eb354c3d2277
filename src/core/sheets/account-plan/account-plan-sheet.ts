/**
 * An account plan as a sheet: made new, or made anew where it is there. Beside its columns stands, hidden, what each row is
 * and a print of each cell as it was written: what somebody filled in since is seen and stays.
 */
import { addressOf } from "../../cells/address";
import { type Cell, cellText, type Grid, oneLine } from "../../cells/cell";
import { receivedGrid, sentGrid } from "../../cells/sent";
import type { Locale } from "../../model/locale";
import { accountPlanWords } from "../../words/account-plan-table";
import {
  type CellLook,
  type FoundSheet,
  type PageLook,
  plainFormat,
  type SentBlock,
  type SheetChange,
  sheetMark,
  type WantedSheet,
} from "../further/further-sheet";
import { hashOf } from "../map/hash";
import { planWidth } from "./account-plan-cells";

/** For ourselves, and for the partner: a partner has at most one of each. */
export type AccountPlanKind = "own" | "partner";

const kinds: Readonly<Record<AccountPlanKind, string>> = { own: "account", partner: "handout" };

/** `key` is the partner's name, of a second one of the name with its number. */
export const accountPlanMark = (kind: AccountPlanKind, key: string): string => sheetMark(kinds[kind], oneLine(key));

/** The sheets of one partner, as far as they are there. */
export const wantedAccountPlans = (key: string): readonly WantedSheet[] =>
  (["own", "partner"] as const).map((kind) => ({ mark: accountPlanMark(kind, key), names: [] }));

const printColumn = planWidth;
const markColumn = planWidth + 1;
const partBackground = "#e8eaed";
const headBackground = "#f8f9fa";
const columnWidth = 148;

interface PlanRow {
  /** Which row it is, whatever stands above it. */
  readonly key: string;
  readonly kind: "title" | "blank" | "part" | "head" | "wide" | "row";
}

/** What each row is. */
function rowsOf(cells: Grid, locale: Locale): PlanRow[] {
  const { parts, overviewHeaders, potentialHeaders, peopleHeaders, workHeaders, untilHeaders } =
    accountPlanWords[locale];
  const partOf = new Map(Object.entries(parts).map(([part, text]) => [text, part]));
  const heads = [overviewHeaders, potentialHeaders, peopleHeaders, Object.values(workHeaders), untilHeaders].map(
    (head) => head.join("\n"),
  );
  let part = "";
  let at = 0;
  return cells.map((row, index): PlanRow => {
    const texts = row.map((cell) => cellText(cell));
    const label = texts[0] ?? "";
    if (index === 0) return { key: "title", kind: "title" };
    const begun = texts.slice(1).every((text) => text === "") ? partOf.get(label) : undefined;
    if (begun !== undefined) {
      part = begun;
      at = 0;
      return { key: begun, kind: "part" };
    }
    at += 1;
    const isHead = heads.some((head) => texts.join("\n").trimEnd() === head);
    if (isHead) return { key: `${part} head ${at}`, kind: "head" };
    const isNamed = part === "overview" || part === "potential";
    const isNext = index + 1 < cells.length && partOf.has(cellText(cells[index + 1]?.[0]));
    if (label === "" && (part === "" || isNext)) return { key: "", kind: "blank" };
    const kind = part === "overview" || part === "purpose" ? "wide" : "row";
    return { key: isNamed ? `${part} ${label}` : `${part} ${at}`, kind };
  });
}

const printOf = (key: string, row: readonly Cell[]): string =>
  JSON.stringify([key, ...Array.from({ length: planWidth }, (_, at) => hashOf(cellText(row[at])))]);

/** A new sheet of a name that no sheet has; of several at once the first gives the look. */
export function newAccountPlan(cells: Grid, mark: string, name: string, locale: Locale, isFirst = true): SheetChange {
  const rows = rowsOf(cells, locale);
  const all = cells.map((row, at): Cell[] => {
    const { key } = rows[at] as PlanRow;
    return [...row, key === "" ? "" : printOf(key, row), at === 0 ? mark : ""];
  });
  return {
    seen: { kind: "none", mark, name },
    writes: [{ row: 0, column: 0, cells: sentGrid(all) }],
    ...(isFirst ? { page: lookOf(rows) } : { isLikeFirst: true as const }),
  };
}

function lookOf(rows: readonly PlanRow[]): PageLook {
  const wide = rows.flatMap(({ kind }, at) => (kind === "wide" ? [at + 1] : []));
  return {
    cells: rows.map(({ kind }) =>
      Array.from({ length: planWidth }, (_, column): CellLook => {
        if (kind === "title") return column < 2 ? { bold: true, size: 14 } : {};
        if (kind === "part") return { bold: true, background: partBackground };
        return kind === "head" ? { bold: true, background: headBackground } : {};
      }),
    ),
    // The rows between are blank there, or a heading.
    across: `B${wide[0]}:E${wide.at(-1)}`,
    // The name over the page reaches over the columns beside it.
    wrap: `A2:E${rows.length}`,
    width: columnWidth,
    hidden: { column: printColumn, count: markColumn - printColumn + 1 },
  };
}

export interface RefreshedPlan {
  /** Null: nothing is to be written. */
  readonly change: SheetChange | null;
  /** How many cells change. */
  readonly cells: number;
  /** Addresses of cells that somebody filled otherwise and that would be others now. */
  readonly left: readonly string[];
  /** Rows that a new sheet would have and this one has not, by their first cell. */
  readonly missing: readonly string[];
}

/** Only cells that still hold what was written change. */
export function refreshedAccountPlan(found: FoundSheet, next: Grid, locale: Locale): RefreshedPlan {
  const there = receivedGrid(found.cells);
  const wanted = rowsOf(next, locale);
  const placed = new Map(there.flatMap((row, at) => printsIn(row[printColumn], at)));
  const writes: SentBlock[] = [];
  const left: string[] = [];
  const missing: string[] = [];
  next.forEach((cells, at) => {
    const { key } = wanted[at] as PlanRow;
    if (key === "") return;
    const known = placed.get(key);
    if (!known) {
      missing.push(cellText(cells[0]));
      return;
    }
    const { row, prints } = known;
    const written = [...prints];
    for (let column = 0; column < planWidth; column += 1) {
      const [is, cell] = [cellText(there[row]?.[column]), cells[column] ?? ""];
      if (is === cellText(cell)) continue;
      if (hashOf(is) === prints[column]) {
        writes.push({ row, column, cells: sentGrid([[cell]]) });
        written[column] = hashOf(cellText(cell));
      } else if (hashOf(cellText(cell)) !== prints[column]) left.push(addressOf(row, column));
    }
    if (written.some((print, column) => print !== prints[column])) {
      writes.push({ row, column: printColumn, cells: [[JSON.stringify([key, ...written])]] });
    }
  });
  const seen = writes.map(({ row, column }) => ({ row, column, cells: sentGrid([[there[row]?.[column] ?? ""]]) }));
  const change: SheetChange = {
    seen: { kind: "cells", sheet: found.id, blocks: seen },
    formats: writes.map(({ row, column, cells }) => ({
      row,
      column,
      formats: receivedGrid(cells).map((line) => line.map(plainFormat)),
    })),
    writes,
    show: true,
  };
  const cells = writes.filter(({ column }) => column < planWidth).length;
  return { change: cells > 0 ? change : null, cells, left, missing };
}

function printsIn(cell: Cell, row: number): [string, { readonly row: number; readonly prints: readonly string[] }][] {
  try {
    const parsed: unknown = JSON.parse(cellText(cell));
    if (!Array.isArray(parsed) || parsed.length !== planWidth + 1) return [];
    const [key, ...prints] = parsed.map(String);
    return [[key as string, { row, prints }]];
  } catch {
    return [];
  }
}
