/** `npm run sql -- settings.csv --table project.dataset.table --key COLUMN --out query.sql`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../tooling/root";
import { runQuery } from "./run-query";

const version = (await readFile(join(root, "VERSION"), "utf8")).trim();
process.exitCode = await runQuery(process.argv.slice(2), version, new Date(), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
