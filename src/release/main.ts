/** `npm run release`: a folder that a partner manager can use by copy and paste. */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../tooling/root";
import { productVersion, writeDist } from "../tooling/write-dist";
import { releasePage } from "./page";

const names = ["appsscript.json", "Code.js", "Sidebar.html", "Solver.html"] as const;
const pictures = ["profile", "workbench"].flatMap((name) => [`${name}.ja.png`, `${name}.en.png`]);

await writeDist();
const version = await productVersion();
const folder = join(root, "release", `partner-segment-map-${version}`);
await rm(folder, { recursive: true, force: true });
// Apart from the page: someone who opens the sidebar's file by mistake would meet a page that cannot work there.
await mkdir(join(folder, "files"), { recursive: true });
const files: Record<string, string> = {};
for (const name of names) {
  files[name] = await readFile(join(root, "dist", name), "utf8");
  await copyFile(join(root, "dist", name), join(folder, "files", name));
}
for (const picture of pictures) await copyFile(join(root, "docs", picture), join(folder, picture));
await writeFile(join(folder, "はじめに - start here.html"), releasePage(version, files));
console.log(folder);
