/** A stand-in for the parts of Google's API that clasp uses: scripts with their files, and spreadsheets that hold them. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Script {
  readonly title: string;
  readonly parentId: string | null;
  files: readonly ScriptFile[];
}

/** What goes wrong next; `swallow` takes a push and keeps nothing of it. */
export type Trouble =
  | "expired"
  | "apiDisabled"
  | "forbidden"
  | "down"
  // Reachable until the script is there, and not a moment longer.
  | "downAfterCreate"
  | "badManifest"
  | "badSyntax"
  | "swallow"
  | null;

const initialFiles: readonly ScriptFile[] = [
  { name: "appsscript", type: "JSON", source: '{"timeZone":"America/New_York","runtimeVersion":"V8"}' },
  { name: "Code", type: "SERVER_JS", source: "function myFunction() {\n\n}\n" },
];

const errors: Readonly<Record<string, readonly [status: number, message: string]>> = {
  apiDisabled: [
    403,
    "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings",
  ],
  forbidden: [403, "The caller does not have permission"],
  badManifest: [400, 'Invalid manifest "appsscript.json": unknown field oauthScope'],
  badSyntax: [400, "Syntax error: SyntaxError: Invalid or unexpected token line: 3 file: Code.gs"],
};

export class Google {
  readonly scripts = new Map<string, Script>();
  readonly requests: string[] = [];
  trouble: Trouble = null;
  private readonly server = createServer((request, response) => void this.answer(request, response));
  private made = 0;

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://google");
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString("utf8");
    this.requests.push(`${request.method} ${pathname}`);
    if (this.trouble === "down" || (this.trouble === "downAfterCreate" && pathname.endsWith("/content"))) {
      request.socket.destroy();
      return;
    }
    const [status, body] = this.result(request.method ?? "GET", pathname, text);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  }

  private result(method: string, path: string, text: string): readonly [number, unknown] {
    if (path === "/token") {
      if (this.trouble === "expired")
        return [400, { error: "invalid_grant", error_description: "Token has been expired or revoked." }];
      return [200, { access_token: "token", expires_in: 3600, token_type: "Bearer" }];
    }
    if (this.trouble === "expired") return error(401, "Request had invalid authentication credentials.");
    if (path.startsWith("/oauth2/")) return [200, { email: "someone@example.com", id: "1" }];
    const given = text.startsWith("{") ? (JSON.parse(text) as Record<string, unknown>) : {};
    const writes = method === "PUT" || path === "/v1/projects";
    const trouble = this.trouble === null ? undefined : errors[this.trouble];
    if (trouble && (writes || path.startsWith("/drive"))) return error(...trouble);
    if (path === "/drive/v3/files") return [200, { id: this.id("spreadsheet"), name: given.name }];
    if (path === "/v1/projects") {
      const scriptId = this.id("script");
      this.scripts.set(scriptId, {
        title: String(given.title),
        parentId: (given.parentId as string) ?? null,
        files: initialFiles,
      });
      return [200, { scriptId, title: given.title, parentId: given.parentId }];
    }
    const scriptId = /^\/v1\/projects\/([\w-]+)\/content$/.exec(path)?.[1];
    const script = scriptId === undefined ? undefined : this.scripts.get(scriptId);
    if (!script) return error(404, "Requested entity was not found.");
    if (method === "PUT" && this.trouble !== "swallow") script.files = given.files as ScriptFile[];
    return [200, { scriptId, files: script.files }];
  }

  private id(kind: string): string {
    this.made += 1;
    return `${kind}-${this.made}-abcdefghijklmnopqrstuv`;
  }
}

const error = (status: number, message: string) =>
  [status, { error: { code: status, message, errors: [{ message }], status: String(status) } }] as const;
