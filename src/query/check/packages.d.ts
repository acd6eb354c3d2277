/** What of the on-demand packages is used, so that types hold where they are not installed. */

declare module "@grpc/grpc-js" {
  export const credentials: { createInsecure(): unknown };
  export function loadPackageDefinition(definition: unknown): Record<string, never>;
}

declare module "@grpc/proto-loader" {
  export function loadSync(file: string, options: object): unknown;
}

declare module "@polyglot-sql/sdk" {
  export function init(): Promise<void>;
  export function transpile(
    sql: string,
    from: string,
    to: string,
  ): { readonly success: boolean; readonly sql?: readonly string[]; readonly error: string | null };
}

declare module "@duckdb/node-api" {
  interface Result {
    getRowsJS(): Promise<unknown[][]>;
  }
  interface Connection {
    run(sql: string): Promise<Result>;
    runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][]; columnNames(): string[] }>;
    closeSync(): void;
  }
  export const DuckDBInstance: {
    create(path: string, options?: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
  };
}
