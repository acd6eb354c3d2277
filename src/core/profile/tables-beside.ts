/** Knows further tables to the right or left of the list of partners: row by row they tell nothing of its partners. */
import { cellText, fold, isBlank } from "../cells/cell";
import { placeIn, type Source } from "../cells/source";
import type { Finding } from "../problem/finding";
import { partnerHeaderRank } from "./partner-header";
import type { Column } from "./profile";

export interface TablesBeside {
  /** The columns of the list itself. */
  readonly columns: readonly Column[];
  /** Whether the grid's column belongs to another table. */
  readonly isOther: (at: number) => boolean;
  readonly notices: readonly Finding[];
}

/** From here on a header names partners, not their customers or just anything. */
const namesCompanies = 3;

/** `wanted` are headers, folded, that the settings name: those are the list's wherever they stand. */
export function tablesBeside(
  source: Source,
  headerRow: number,
  columns: readonly Column[],
  partnerColumn: string | null,
  wanted: ReadonlySet<string>,
): TablesBeside {
  const tables = apart(source, headerRow, columns);
  const isNamed = ({ header }: Column) =>
    partnerColumn === null ? rankOf(header) >= namesCompanies : fold(header) === fold(partnerColumn);
  const list = tables.find((table) => table.some(isNamed)) ?? tables.find(namesIn);
  if (!list) return { columns, isOther: () => false, notices: [] };
  const below = source.cells.slice(headerRow + 1);
  const names = list.find(isNamed) ?? namesIn(list);
  const others = tables.filter((table) => {
    if (table === list || table.some(({ header }) => wanted.has(fold(header)))) return false;
    const own = namesIn(table);
    const isSame = (row: Source["cells"][number], one: Column, other: Column) =>
      isBlank(row[one.at]) || cellText(row[one.at]) === cellText(row[other.at]);
    if (own && names && below.every((row) => isSame(row, own, names))) return false;
    return (
      (own !== undefined && (rankOf(own.header) >= namesCompanies || repeats(table, list))) ||
      below.some((row) => table.some(({ at }) => !isBlank(row[at])) && list.every(({ at }) => isBlank(row[at])))
    );
  });
  const kept = columns.filter((column) => !others.some((table) => table.includes(column)));
  return {
    columns: kept,
    isOther: (at) => columns.some((column) => column.at === at) && !kept.some((column) => column.at === at),
    notices: others.map((table): Finding => {
      const own = namesIn(table);
      const head = own ?? (table[0] as Column);
      const partners = own ? below.filter((row) => !isBlank(row[own.at])).length : 0;
      return { code: "tableBeside", column: head.header, partners, place: placeIn(source, headerRow, head.at) };
    }),
  };
}

const rankOf = (header: string): number => partnerHeaderRank(header) ?? 0;
const namesIn = (table: readonly Column[]): Column | undefined => table.find(({ header }) => rankOf(header) > 0);
const repeats = (table: readonly Column[], other: readonly Column[]): boolean =>
  table.some(({ header }) => other.some((each) => fold(each.header) === fold(header)));

/** Columns with a blank one between them, or from a second name for partners on where the headers before it come again. */
function apart(source: Source, headerRow: number, columns: readonly Column[]): Column[][] {
  const tables: Column[][] = [];
  columns.forEach((column, index) => {
    const table = tables[tables.length - 1];
    const before = columns[index - 1];
    if (!table || !before) tables.push([column]);
    else if (isGap(source, headerRow, before.at, column.at)) tables.push([column]);
    else if (rankOf(column.header) > 0 && namesIn(table) && repeats(columns.slice(index + 1), table)) {
      tables.push([column]);
    } else table.push(column);
  });
  return tables;
}

/** Whether nothing stands in the columns between two, and there are some. */
const isGap = ({ cells }: Source, headerRow: number, from: number, to: number): boolean =>
  to - from > 1 && cells.slice(headerRow).every((row) => row.slice(from + 1, to).every(isBlank));
