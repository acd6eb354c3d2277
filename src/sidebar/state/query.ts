/** The map as a query: what the page asks for it, and what comes of that. */
import { fold } from "../../core/cells/cell";
import { dayOf } from "../../core/cells/day";
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { Settings } from "../../core/model/settings";
import type { QueryProblem } from "../../core/problem/query-problem";
import { mapQuery } from "../../core/sql/map-query";

/** As typed. */
export interface QueryFields {
  /** project.dataset.table. */
  readonly table: string;
  readonly key: string;
  /** The table's name of a header, by the folded header. */
  readonly columns: Readonly<Record<string, string>>;
}

export const noQuery: QueryFields = { table: "", key: "", columns: {} };

export interface AskedQuery {
  /** Null until everything is named. */
  readonly text: string | null;
  /** Headers that BigQuery cannot have, whose column has to be named. */
  readonly unnamed: readonly string[];
  /** What is wrong with what was typed; a field that is still empty is not. */
  readonly problems: readonly QueryProblem[];
}

/** From how many partners on a sheet is the wrong place: a build reads and writes every row within Google's 6 minutes. */
export const sheetHolds = 20_000;

/** Of the settings on the sheet; `now` and `timeZone` are the page's. */
export function askedQuery(evaluation: Evaluation, fields: QueryFields, version: string, now: Date): AskedQuery {
  const settings: Settings = {
    ...evaluation.settings,
    partnerColumn: evaluation.settings.partnerColumn ?? evaluation.profile.partnerColumn.header,
  };
  const { table, key, columns } = fields;
  const query = (named: readonly string[]) =>
    mapQuery(settings, {
      table: table.trim(),
      key: key.trim(),
      columns: named,
      into: null,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      day: dayOf(now),
      version,
    });
  const bare = query([]);
  const unnamed = bare.ok ? [] : bare.problems.flatMap((each) => (each.code === "badColumnName" ? [each.column] : []));
  const named = unnamed.flatMap((header) => {
    const name = columns[fold(header)]?.trim() ?? "";
    return name === "" ? [] : [`${header}=${name}`];
  });
  const asked = named.length > 0 ? query(named) : bare;
  if (asked.ok) return { text: asked.value, unnamed, problems: [] };
  const isTyped = (problem: QueryProblem) =>
    problem.code !== "noKey" &&
    problem.code !== "badColumnName" &&
    !(problem.code === "badTable" && problem.text === "");
  return { text: null, unnamed, problems: asked.problems.filter(isTyped) };
}
