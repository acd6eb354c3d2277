/** Builds the add-on into dist/: exactly the files that clasp pushes. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { buildSidebar, buildSolver } from "./build-sidebar";
import { root } from "./root";

/** Ends in `_`, so that neither a cell nor the sidebar can call into it. */
const globalName = "PartnerMap_";

/** A module as one private object. A bundler's own wrapper makes a getter of each member and copies them all at each load. */
function asObject(module: string): string {
  const [statement = "", members = ""] = /export\{([^}]*)\};\s*$/.exec(module) ?? [];
  if (members === "") throw new Error("The bundle does not end with what it exports.");
  const pairs = members.split(",").map((member) => {
    const [inner = "", outer = inner] = member.trim().split(" as ");
    return `${outer}:${inner}`;
  });
  return `"use strict";var ${globalName}=(()=>{${module.slice(0, -statement.length)}return{${pairs.join(",\n")}}})();`;
}

/**
 * The core as one private object, then the top-level functions as they are written: Sheets reads their comments and
 * parameter names, which a bundler would lose.
 */
async function code(version: string): Promise<string> {
  const bundle = await build({
    entryPoints: [join(root, "src/addon/main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2020",
    // Members are set, not defined one by one: that is shorter, and a class is made anew for each formula.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    charset: "utf8",
    legalComments: "none",
    // Names and lines are shortened here and nowhere else: in full they would take half as much again.
    minify: true,
    // Apps Script's editor takes a file of one line badly.
    lineLimit: 160,
    define: { PRODUCT_VERSION: JSON.stringify(version) },
  });
  const globals = await readFile(join(root, "src/addon/globals.js"), "utf8");
  return `${header(version)}\n${asObject(bundle.outputFiles[0]?.text ?? "")}\n${globals}`;
}

/** What the file is and where it is from, for whoever meets it in Google's editor. */
const header = (version: string) => `/**
 * Partner Segment Map ${version} / パートナーセグメントマップ ${version} (MIT)
 *
 * Places partner companies on a 2x2 segment map: sales potential x results. Built from the TypeScript project
 * "partner-segment-map" (npm run build); changes belong there, this file is written anew by each build. The functions
 * that Sheets, the menu and the sidebar call stand at the end, as they are in the project's src/addon/globals.js.
 */`;

/** The product's version, shared by the built files, the sidebar and the changelog. */
export const productVersion = async (): Promise<string> => (await readFile(join(root, "VERSION"), "utf8")).trim();

export async function writeDist(): Promise<void> {
  const dist = join(root, "dist");
  const version = await productVersion();
  const sidebar = (await buildSidebar()).replace(
    /^<!doctype html>/i,
    `$&\n<!-- Partner Segment Map ${version} (MIT) -->`,
  );
  const files: Readonly<Record<string, string>> = {
    "Code.js": await code(version),
    "Sidebar.html": sidebar,
    "Solver.html": await buildSolver(),
    "appsscript.json": await readFile(join(root, "appsscript.json"), "utf8"),
  };
  await mkdir(dist, { recursive: true });
  for (const name of await readdir(dist))
    if (!Object.hasOwn(files, name)) await rm(join(dist, name), { recursive: true });
  // Each file is replaced in one go: whoever reads dist meanwhile finds it whole.
  const draft = await mkdtemp(join(root, ".cache", "dist-"));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(draft, name), content);
    await rename(join(draft, name), join(dist, name));
  }
  await rm(draft, { recursive: true });
}
