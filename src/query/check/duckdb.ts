/** DuckDB, for size: a well-kept translator turns the query into its language, and what it gets wrong is put right here. */
import { DuckDBInstance } from "@duckdb/node-api";
import { init, transpile } from "@polyglot-sql/sdk";
import type { ColumnType, ResultRow, TypedTable, TypedValue } from "./typed-table";

const types: Readonly<Record<ColumnType, string>> = {
  INT64: "BIGINT",
  FLOAT64: "DOUBLE",
  STRING: "VARCHAR",
  BOOL: "BOOLEAN",
  DATE: "DATE",
  TIMESTAMP: "TIMESTAMPTZ",
};

/** Functions of GoogleSQL under names that DuckDB does not have. There is no NFKC: full-width text is for GoogleSQL. */
const macros = [
  "CREATE MACRO google_normalize(a) AS nfc_normalize(a)",
  "CREATE MACRO google_replace(a, b, c) AS regexp_replace(a, b, c, 'g')",
  "CREATE MACRO google_contains(a, b) AS regexp_matches(a, b)",
];

const rules: readonly (readonly [RegExp, string])[] = [
  [/\bSAFE_CAST\(/g, "TRY_CAST("],
  [/\bNORMALIZE\(/g, "google_normalize("],
  [/, NFKC\)/g, ")"],
  [/\bREGEXP_REPLACE\(/g, "google_replace("],
  [/\bREGEXP_(?:CONTAINS|FULL_MATCH|MATCHES|LIKE)\(/g, "google_contains("],
  [/\bIS_NAN\(/g, "isnan("],
  [/\bIS_INF\(/g, "isinf("],
  [/\bAS STRING\)/g, "AS TEXT)"],
  [/\bAS FLOAT64\)/g, "AS DOUBLE)"],
  [/\bAS INT64\)/g, "AS BIGINT)"],
];

/** The query in DuckDB's language. Its texts go past the translator, which would change them. */
export async function inDuckDb(query: string): Promise<string> {
  await init();
  const texts: string[] = [];
  const withoutTexts = query.replace(/^--.*$/gm, "").replace(/`[^`]*`|'(?:[^'\\]|\\.)*'/gs, (found) => {
    if (found.startsWith("`")) return found;
    texts.push(found);
    return `'text${texts.length - 1}text'`;
  });
  const { success, sql, error } = transpile(withoutTexts, "bigquery", "duckdb");
  if (!success || !sql?.[0]) throw new Error(`The translator refused the query: ${error}`);
  const ruled = rules.reduce((text, [pattern, by]) => text.replace(pattern, by), sql[0]);
  return ruled.replace(/'text(\d+)text'/g, (_, at) => duckLiteral(texts[Number(at)] ?? "''"));
}

const plainEscapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function duckLiteral(literal: string): string {
  const text = literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gs, (_, code?: string, own = "") =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (plainEscapes[own] ?? own),
    );
  return duckText(text);
}

/** DuckDB takes no NUL inside a literal. */
function duckText(text: string): string {
  const parts = text.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(" || chr(0) || ")})`;
}

export class DuckDb {
  private constructor(
    private readonly connection: Awaited<ReturnType<Awaited<ReturnType<typeof DuckDBInstance.create>>["connect"]>>,
  ) {}

  static async start(threads = 1): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
    const connection = await instance.connect();
    for (const macro of macros) await connection.run(macro);
    return new DuckDb(connection);
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<ResultRow[]> {
    const result = await this.connection.runAndReadAll(sql);
    const names = result.columnNames();
    return result.getRowsJS().map((cells) => Object.fromEntries(names.map((name, at) => [name, plain(cells[at])])));
  }

  /** The rows of a query in GoogleSQL. */
  async rowsOf(query: string, table: TypedTable): Promise<ResultRow[]> {
    const name = `"${table.name}"`;
    const columns = table.columns.map((column) => `"${column.name.replaceAll('"', '""')}" ${types[column.type]}`);
    await this.run(`CREATE OR REPLACE TABLE ${name} (${columns.join(", ")})`);
    if (table.rows.length > 0) {
      const rows = table.rows.map((cells) => `(${cells.map((cell) => literalOf(cell)).join(", ")})`);
      await this.run(`INSERT INTO ${name} VALUES ${rows.join(", ")}`);
    }
    return this.rows(await inDuckDb(query));
  }
}

const plain = (value: unknown): string | number | boolean | null =>
  typeof value === "bigint" ? Number(value) : ((value ?? null) as string | number | boolean | null);

function literalOf(value: TypedValue): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `'${value}'::DOUBLE`;
  if (typeof value === "boolean") return String(value);
  return duckText(value);
}
