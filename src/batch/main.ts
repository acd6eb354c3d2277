/** `npm run map -- partners.csv --out folder`. */
import { readAddOn } from "../files/read-add-on";
import { writeDist } from "../tooling/write-dist";
import { runBatch } from "./batch";

await writeDist();
process.exitCode = await runBatch(process.argv.slice(2), await readAddOn("dist"), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
