/** Google's own analyser and reference evaluator of GoogleSQL, as a local server. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { credentials, loadPackageDefinition } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import type { ColumnType, ResultRow, TypedTable, TypedValue } from "./typed-table";

type Call = (request: object, done: (error: Error | null, answer: never) => void) => void;
type Service = Readonly<Record<"analyze" | "evaluateQuery" | "getLanguageOptions", Call>>;

interface Value {
  readonly int64Value?: string;
  readonly doubleValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly dateValue?: number;
  readonly timestampValue?: { readonly seconds: string };
}

interface Answer {
  readonly content: { readonly tableData: { readonly row: readonly { readonly cell: readonly Value[] }[] } };
  readonly prepared: { readonly columns: readonly { readonly name: string }[] };
}

const kinds: Readonly<Record<ColumnType, string>> = {
  INT64: "TYPE_INT64",
  FLOAT64: "TYPE_DOUBLE",
  STRING: "TYPE_STRING",
  BOOL: "TYPE_BOOL",
  DATE: "TYPE_DATE",
  TIMESTAMP: "TYPE_TIMESTAMP",
};

const most = 256 * 1024 * 1024;

export class GoogleSql {
  private constructor(
    private readonly server: ChildProcess,
    private readonly service: Service,
    private readonly language: object,
  ) {}

  /** Throws where the server does not run on this machine. */
  static async start(): Promise<GoogleSql> {
    const require = createRequire(import.meta.url);
    const folder = join(dirname(require.resolve("@fivetrandevelopers/zetasql")), "zetasql");
    const arm = process.arch.startsWith("arm") ? "_arm" : "";
    const port = await freePort();
    const binary = join(folder, `remote_server${arm}${process.platform === "darwin" ? "" : ".so"}`);
    const server = spawn(binary, ["localhost", String(port)], { stdio: "ignore" });
    // However this process ends, its server ends with it.
    process.once("exit", () => server.kill("SIGKILL"));
    const failed = new Promise<never>((_, reject) => {
      server.on("error", reject);
      server.on("exit", (code) => reject(new Error(`The GoogleSQL server ended (${code}).`)));
    });
    failed.catch(() => undefined);
    const definition = loadSync("local_service.proto", {
      oneofs: true,
      longs: String,
      enums: String,
      arrays: true,
      includeDirs: [join(folder, "protos")],
    });
    const { zetasql } = loadPackageDefinition(definition) as unknown as {
      zetasql: { local_service: { ZetaSqlLocalService: new (...given: unknown[]) => Service } };
    };
    const service = new zetasql.local_service.ZetaSqlLocalService(`localhost:${port}`, credentials.createInsecure(), {
      "grpc.max_send_message_length": most,
      "grpc.max_receive_message_length": most,
    });
    for (let tries = 0; ; tries += 1) {
      try {
        const found = await Promise.race([
          call<object>(service, "getLanguageOptions", { maximumFeatures: true }),
          failed,
        ]);
        const language = { ...found, productMode: "PRODUCT_EXTERNAL", supportedStatementKinds: [] };
        return new GoogleSql(server, service, language);
      } catch (error) {
        if (tries > 60 || server.exitCode !== null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }

  /** Null, or what is wrong with the statement over such a table. */
  async refusal(sql: string, table: TypedTable): Promise<string | null> {
    try {
      await call(this.service, "analyze", {
        sqlStatement: sql,
        options: this.options(true),
        simpleCatalog: this.catalog(table),
      });
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** The rows of a query. Throws the evaluator's own error. */
  async rows(sql: string, table: TypedTable): Promise<ResultRow[]> {
    const row = table.rows.map((cells) => ({
      cell: cells.map((cell, at) => protoValue(cell, table.columns[at]?.type)),
    }));
    const { content, prepared } = await call<Answer>(this.service, "evaluateQuery", {
      sql,
      options: this.options(false),
      simpleCatalog: this.catalog(table),
      tableContent: { [table.name]: { tableData: { row } } },
    });
    const names = prepared.columns.map(({ name }) => name);
    return content.tableData.row.map(({ cell }) =>
      Object.fromEntries(names.map((name, at) => [name, plain(cell[at] ?? {})])),
    );
  }

  stop(): void {
    this.server.removeAllListeners();
    this.server.kill("SIGKILL");
  }

  private options(anyStatement: boolean) {
    const kinds = ["RESOLVED_QUERY_STMT", ...(anyStatement ? ["RESOLVED_CREATE_TABLE_AS_SELECT_STMT"] : [])];
    return { languageOptions: { ...this.language, supportedStatementKinds: kinds }, defaultTimezone: "UTC" };
  }

  private catalog({ name, columns }: TypedTable) {
    return {
      name: "root",
      table: [
        {
          name,
          fullName: name,
          column: columns.map((column) => ({ name: column.name, type: { typeKind: kinds[column.type] } })),
        },
      ],
      builtinFunctionOptions: { languageOptions: this.language },
    };
  }
}

function call<Result>(service: Service, name: keyof Service, request: object): Promise<Result> {
  return new Promise((resolve, reject) => {
    service[name](request, (error, answer) => (error ? reject(error) : resolve(answer)));
  });
}

const day = 86_400_000;

function protoValue(value: TypedValue, type: ColumnType | undefined): Value {
  if (value === null) return {};
  if (type === "INT64") return { int64Value: String(value) };
  if (type === "FLOAT64") return { doubleValue: Number(value) };
  if (type === "BOOL") return { boolValue: value === true };
  if (type === "DATE") return { dateValue: Date.parse(`${value}T00:00:00Z`) / day };
  if (type === "TIMESTAMP") return { timestampValue: { seconds: String(Date.parse(String(value)) / 1000) } };
  return { stringValue: String(value) };
}

function plain({ int64Value, doubleValue, stringValue, boolValue, dateValue }: Value) {
  if (int64Value !== undefined) return Number(int64Value);
  return doubleValue ?? stringValue ?? boolValue ?? dateValue ?? null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
