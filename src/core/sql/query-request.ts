/** What a query is asked for, checked: every name of the settings as the table has it. */
import { fold } from "../cells/cell";
import type { Day } from "../cells/day";
import { nearest } from "../cells/nearest";
import type { Settings } from "../model/settings";
import type { QueryOutcome, QueryProblem } from "../problem/query-problem";
import { isColumnName, isTablePath, mayBeSameTable } from "./names";

export interface QueryRequest {
  /** project.dataset.table or dataset.table. */
  readonly table: string;
  /** A column that differs in every row. */
  readonly key: string;
  /** `HEADER=column` for headers whose column is called otherwise. */
  readonly columns: readonly string[];
  /** The table to write, where the query is to write one. */
  readonly into: string | null;
  /** Whose today counts where the settings name no As of: a name such as Asia/Tokyo. */
  readonly timeZone: string;
  /** For the comment. */
  readonly day: Day;
  readonly version: string;
}

/** The table's names, by what they are for. */
export interface TableNames {
  readonly partner: string;
  readonly override: string | null;
  /** The table's name of a header of the settings. */
  readonly columnOf: (header: string) => string;
}

export function tableNames(settings: Settings, request: QueryRequest): QueryOutcome<TableNames> {
  const { table, key, into, columns } = request;
  const { partnerColumn, overrideColumn } = settings;
  const problems: QueryProblem[] = [];
  if (!isTablePath(table)) problems.push({ code: "badTable", input: "table", text: table });
  if (into !== null && !isTablePath(into)) problems.push({ code: "badTable", input: "into", text: into });
  else if (into !== null && mayBeSameTable(into, table)) problems.push({ code: "intoIsTable", text: into });
  if (key === "") problems.push({ code: "noKey" });
  else if (!isColumnName(key)) problems.push({ code: "badKey", text: key });
  if (partnerColumn === null) problems.push({ code: "noPartnerColumnNamed" });
  const used = settings.criteria.filter(({ weight }) => weight > 0).map(({ column }) => column);
  const headers = [...new Set([partnerColumn, overrideColumn, ...used])].filter((header) => header !== null);
  const given = givenColumns(columns, headers, problems);
  for (const header of headers) {
    if (!given.has(fold(header)) && !isColumnName(header)) problems.push({ code: "badColumnName", column: header });
  }
  if (problems.length > 0) return { ok: false, problems };
  const columnOf = (header: string) => given.get(fold(header)) ?? header;
  const override = overrideColumn === null ? null : columnOf(overrideColumn);
  return { ok: true, value: { partner: columnOf(partnerColumn ?? ""), override, columnOf } };
}

/** By folded header. A header may hold the sign that divides it from its column. */
function givenColumns(
  options: readonly string[],
  headers: readonly string[],
  problems: QueryProblem[],
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const option of options) {
    const signs = [...option.matchAll(/=/g)].map(({ index }) => index).filter((at) => at > 0 && at < option.length - 1);
    if (signs.length === 0) {
      problems.push({ code: "badColumnOption", text: option });
      continue;
    }
    const at = signs.find((each) => headers.some((header) => fold(header) === fold(option.slice(0, each))));
    if (at === undefined) {
      const text = option.slice(0, signs[0]);
      problems.push({ code: "unknownColumnOption", text, near: nearest(text, headers), headers });
      continue;
    }
    const header = option.slice(0, at).trim();
    const column = option.slice(at + 1).trim();
    if (given.has(fold(header))) problems.push({ code: "columnOptionTwice", column: header });
    else if (!isColumnName(column)) problems.push({ code: "badColumnGiven", column: header, text: column });
    given.set(fold(header), column);
  }
  return given;
}
