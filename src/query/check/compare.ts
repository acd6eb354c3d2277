/** What the core says of a case, and where a query's rows say something else. */
import { fold } from "../../core/cells/cell";
import { argumentSource, sheetSource } from "../../core/cells/source";
import { evaluate } from "../../core/evaluate/evaluate";
import { problemsText } from "../../core/problem/problems-text";
import { queryProblemText } from "../../core/problem/query-problem";
import { readSettings } from "../../core/settings/read-settings";
import { settingsGrid } from "../../core/settings/settings-grid";
import { mapQuery } from "../../core/sql/map-query";
import type { ContractCase } from "./contract";
import type { RandomCase } from "./random-case";
import type { ResultRow } from "./typed-table";

export interface Expected {
  readonly query: string;
  /** Null: the core cannot use a column, and the query stops. */
  readonly rows: readonly ResultRow[] | null;
}

/** Undefined where the sheet reads something from the table as a whole that a query cannot: rows that look like totals. */
export function expectedOf({ settings, table, columns, profile, today }: RandomCase): Expected | undefined {
  const written = sheetSource(settingsGrid(settings), "マップ設定");
  const read = readSettings(written);
  if (!read.ok) throw new Error(problemsText(read.problems, "ja"));
  const query = mapQuery(read.value.settings, {
    table: table.name,
    key: "code",
    columns,
    into: null,
    timeZone: "Asia/Tokyo",
    day: today,
    version: "0",
  });
  if (!query.ok) throw new Error(query.problems.map((problem) => queryProblemText(problem, "ja")).join("\n"));
  const outcome = evaluate({
    profile: argumentSource(profile),
    settings: written,
    today,
    locale: "ja",
    headerFirst: true,
  });
  if (!outcome.ok) {
    if (outcome.problems.every(({ code }) => code === "noUsableColumn")) return { query: query.value, rows: null };
    if (outcome.problems.every(({ code }) => code === "partnersInColumns")) return undefined;
    throw new Error(problemsText(outcome.problems, "ja"));
  }
  const { partners, order, reading, notices } = outcome.value;
  const isTicked = notices.some(
    (each) => each.code === "columnRead" && each.decisions.some(({ what }) => what === "ticks"),
  );
  if (isTicked) return undefined;
  const skipped = settings.rows.map(({ name }) => fold(name));
  const named = profile.slice(1).filter(([, name]) => !skipped.includes(fold(String(name))));
  if (partners.length !== named.length) return undefined;
  const refused = settings.criteria.some((criterion) => {
    const refusal = reading.scored.scoresOf(criterion, today)?.refusal;
    return refusal !== null && refusal !== undefined && refusal.why !== "empty";
  });
  if (refused) return { query: query.value, rows: null };
  const rows = order.flatMap((index): ResultRow[] => {
    const partner = partners[index];
    if (!partner) return [];
    return [
      {
        key: Number(profile[partner.row]?.[0]),
        partner: partner.name,
        potential: partner.potential,
        results: partner.results,
        priority: partner.priority,
        data_percent: partner.data,
        segment_key: partner.segment,
        scored_segment: partner.scoredSegment,
        segment: partner.segment === null ? "要確認" : outcome.value.settings.segments[partner.segment].name,
        support: partner.segment === null ? "" : outcome.value.settings.segments[partner.segment].support,
      },
    ];
  });
  return { query: query.value, rows };
}

/** The first difference, in words; null where there is none. */
export function differenceOf(expected: readonly ResultRow[], rows: readonly ResultRow[]): string | null {
  if (rows.length !== expected.length) return `${rows.length} rows instead of ${expected.length}`;
  for (const [at, wanted] of expected.entries()) {
    for (const [name, value] of Object.entries(wanted)) {
      const own = rows[at]?.[name] ?? null;
      const same =
        typeof value === "number" && typeof own === "number" ? Math.abs(value - own) <= 1.0000001e-9 : value === own;
      if (!same) return `row ${at + 1} (key ${wanted.key}): ${name} is ${own} instead of ${value}`;
    }
  }
  return null;
}

/** The same of a promise: what was found beside what it says. */
export function brokenPromise(expected: ContractCase["expected"], found: ContractCase["expected"]): string | null {
  if (expected === null || found === null) return expected === found ? null : `refused: ${found === null}`;
  if (typeof expected === "string") {
    return typeof found === "string" && found.includes(expected)
      ? null
      : `it did not stop so: ${JSON.stringify(found)}`;
  }
  if (typeof found === "string") return found;
  const keys = (rows: readonly ResultRow[]) => [...rows].sort((a, b) => Number(a.key) - Number(b.key));
  return differenceOf(keys(expected), keys(found));
}
