/** Reads the built add-on: exactly the files that clasp pushes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AddOnFiles } from "../host/host";

export async function readAddOn(folder: string): Promise<AddOnFiles> {
  const [code, sidebar, solver, manifest] = await Promise.all(
    ["Code.js", "Sidebar.html", "Solver.html", "appsscript.json"].map((name) => readFile(join(folder, name), "utf8")),
  );
  const html = { Sidebar: sidebar as string, Solver: solver as string };
  return { code: code as string, html, manifest: JSON.parse(manifest as string) };
}
