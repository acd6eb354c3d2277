/** `npm run deploy`: the command line around a deployment. */
import { parseArgs } from "node:util";
import { root } from "../tooling/root";
import { writeDist } from "../tooling/write-dist";
import { deploy } from "./deploy";
import { DeployError } from "./deploy-error";
import { deployTexts, exitCodes } from "./texts";

const options = { locale: { type: "string" }, "dry-run": { type: "boolean" } } as const;

const { values, positionals, tokens } = parseArgs({ options, strict: false, allowPositionals: true, tokens: true });
const texts = deployTexts[values.locale === "en" ? "en" : "ja"];

/** Id of the spreadsheet in a URL, or an id by itself. */
function spreadsheetId(given: string): string {
  const id = /\/spreadsheets\/d\/([\w-]+)/.exec(given)?.[1] ?? /^[\w-]{20,}$/.exec(given)?.[0];
  if (id === undefined) throw new DeployError("usage", given);
  return id;
}

try {
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  if (unknown?.kind === "option") throw new DeployError("usage", unknown.rawName);
  if (positionals.length > 1 || (values.locale !== undefined && values.locale !== "ja" && values.locale !== "en")) {
    throw new DeployError("usage");
  }
  await deploy({
    folder: root,
    spreadsheet: positionals[0] === undefined ? null : spreadsheetId(positionals[0]),
    dryRun: values["dry-run"] === true,
    texts,
    env: process.env,
    build: writeDist,
    say: (line) => console.log(line),
  });
} catch (error) {
  const known = error instanceof DeployError ? error : new DeployError("unexpected", String(error));
  console.error(texts.failures[known.failure](known.detail));
  process.exitCode = exitCodes[known.failure];
}
