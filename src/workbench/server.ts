/** Serves the workbench to this machine and no other. */

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { AddOnFiles, HostCell } from "../host/host";
import { isDate } from "../host/values/serial";
import { bundlePage } from "./bundle-page";
import { fontCss, fontFile } from "./font";
import type { SentCell, Start } from "./page/start";

export interface WorkbenchOptions {
  readonly table: readonly (readonly HostCell[])[];
  readonly sheetName: string;
  readonly locale: "ja" | "en";
  /** Null: 8787, or the next one that is free. */
  readonly port: number | null;
  readonly files: AddOnFiles;
}

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

const firstPort = 8787;
const tries = 20;

interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const page = await bundlePage();
  const html = await readFile("src/workbench/page/index.html", "utf8");
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const port = await listening(server, options.port);
  const url = `http://127.0.0.1:${port}`;
  const start: Start = {
    locale: options.locale,
    sheetName: options.sheetName,
    table: options.table.map((row) => row.map(sent)),
    files: options.files,
    fontCss: await fontCss(url),
  };
  const fixed: Readonly<Record<string, Served>> = {
    "/": { type: "text/html", body: html },
    "/page.js": { type: "text/javascript", body: page.script },
    "/page.css": { type: "text/css", body: page.style },
    "/font.css": { type: "text/css", body: start.fontCss },
    "/start.json": { type: "application/json", body: JSON.stringify(start) },
  };
  return { url, close: () => closed(server) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const served = await find(request);
    if (!served) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        "content-type": /^(?:text|application)/.test(served.type) ? `${served.type}; charset=utf-8` : served.type,
        // The sidebar's sandboxed frame has no origin of its own and asks for the font.
        ...(served.type.startsWith("font") ? { "access-control-allow-origin": "*" } : { "cache-control": "no-store" }),
      })
      .end(served.body);
  }

  /** Another host name means another site in the same browser that reached here by its own name server. */
  async function find({ method, url: path, headers }: IncomingMessage): Promise<Served | null> {
    if (method !== "GET" || !/^(?:127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? "")) return null;
    const { pathname } = new URL(path ?? "/", url);
    if (Object.hasOwn(fixed, pathname)) return fixed[pathname] ?? null;
    const font = /^\/font\/([^/]+)$/.exec(pathname)?.[1];
    const body = font === undefined ? null : await fontFile(font);
    return body && { type: "font/woff2", body };
  }
}

function sent(cell: HostCell): SentCell {
  return isDate(cell) ? { date: [cell.getFullYear(), cell.getMonth() + 1, cell.getDate()] } : (cell as SentCell);
}

type Server = ReturnType<typeof createServer>;

/** The port it listens on; a given one is taken or nothing is. */
async function listening(server: Server, wanted: number | null): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(wanted ?? firstPort + attempt, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || wanted !== null || attempt + 1 >= tries) throw error;
    }
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
