/** Builds the add-on into dist/: exactly the files that clasp pushes. */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { buildSidebar } from "./build-sidebar";
import { root } from "./root";

/** Ends in `_`, so that neither a cell nor the sidebar can call into it. */
const globalName = "PartnerMap_";

/**
 * The core as one private object, then the top-level functions as they are written: Sheets reads their comments and
 * parameter names, which a bundler would lose.
 */
async function code(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const bundle = await build({
    entryPoints: [join(root, "src/addon/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "neutral",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    // Apps Script's editor takes a file of one line badly.
    lineLimit: 160,
    define: { PRODUCT_VERSION: JSON.stringify(version) },
  });
  const globals = await readFile(join(root, "src/addon/globals.js"), "utf8");
  return `${bundle.outputFiles[0]?.text ?? ""}\n${globals}`;
}

export async function writeDist(): Promise<void> {
  const dist = join(root, "dist");
  const files = { "Code.js": await code(), "Sidebar.html": await buildSidebar() };
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(dist, name), content);
  await copyFile(join(root, "appsscript.json"), join(dist, "appsscript.json"));
}
