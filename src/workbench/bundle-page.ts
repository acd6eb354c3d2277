/** Bundles the workbench page: its own code with Univer. */
import { build } from "esbuild";

export interface PageBundle {
  readonly script: Uint8Array;
  readonly style: Uint8Array;
}

let bundled: Promise<PageBundle> | null = null;

/** The bundle, made once a process. */
export function bundlePage(): Promise<PageBundle> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<PageBundle> {
  const result = await build({
    entryPoints: ["src/workbench/page/main.ts"],
    bundle: true,
    write: false,
    outdir: ".",
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const output = (end: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(end))?.contents ?? new Uint8Array();
  return { script: output(".js"), style: output(".css") };
}
