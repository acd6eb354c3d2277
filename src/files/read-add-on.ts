/** Reads the built add-on: exactly the files that clasp pushes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AddOnFiles } from "../host/host";

export async function readAddOn(folder: string): Promise<AddOnFiles> {
  const [code, sidebar, manifest] = await Promise.all(
    ["Code.js", "Sidebar.html", "appsscript.json"].map((name) => readFile(join(folder, name), "utf8")),
  );
  return { code: code as string, html: { Sidebar: sidebar as string }, manifest: JSON.parse(manifest as string) };
}
