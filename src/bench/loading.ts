/** What it costs that Apps Script loads the built file anew for each custom function: parsing it and running its top level. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import vm from "node:vm";
import { root } from "../tooling/root";
import { writeDist } from "../tooling/write-dist";
import { fastest } from "./fastest";

const limit = 10;

export async function benchLoading(): Promise<void> {
  await writeDist();
  const code = await readFile(join(root, "dist", "Code.js"), "utf8");
  const contexts = Array.from({ length: 30 }, () => vm.createContext({}));
  let load = 0;
  const milliseconds = fastest(() => {
    // A longer text each time: the engine keeps what it has compiled, and compares letter by letter what is as long.
    const script = new vm.Script(`${code}\n//${" ".repeat(load)}`, { filename: "Code.js" });
    script.runInContext(contexts[load] as vm.Context);
    load += 1;
  }, contexts.length);
  console.log(
    `Loading dist/Code.js (${(Buffer.byteLength(code) / 1024).toFixed(0)} KB): ${milliseconds.toFixed(1)} ms of at most ${limit}`,
  );
}
