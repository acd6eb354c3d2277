/** `npm start [-- partners.csv]`: the workbench with the user's profile, or with a sample. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { callerPath, sheetNameOf } from "../files/caller-path";
import { InputError } from "../files/input-error";
import { readAddOn } from "../files/read-add-on";
import { readTable } from "../files/read-table";
import { writeDist } from "../tooling/write-dist";
import { startWorkbench } from "./server";
import { startTexts } from "./texts";

const samples = { ja: "partners.csv", en: "partners.en.csv" } as const;

const options = { locale: { type: "string" }, port: { type: "string" } } as const;

function given() {
  const parsed = parseArgs({ options, strict: false, allowPositionals: true, tokens: true });
  const { values, positionals, tokens } = parsed;
  const locale = values.locale === "en" ? "en" : "ja";
  const known = tokens.every((token) => token.kind !== "option" || Object.hasOwn(options, token.name));
  const port = values.port === undefined ? null : Number(values.port);
  const sound = port === null || (Number.isInteger(port) && port > 0 && port < 65_536);
  const speaks = values.locale === undefined || values.locale === "ja" || values.locale === "en";
  if (!known || !sound || !speaks || positionals.length > 1) throw new InputError(startTexts[locale].usage);
  return { locale, port, file: positionals[0] ?? null } as const;
}

try {
  const { locale, port, file } = given();
  const texts = startTexts[locale];
  const path = file === null ? join("src", "workbench", "samples", samples[locale]) : callerPath(file);
  const table = await readTable(path, locale);
  await writeDist();
  const sheetName = file === null ? texts.sampleSheet : sheetNameOf(path);
  const workbench = await startWorkbench({ table, sheetName, locale, port, files: await readAddOn("dist") }).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE" ? new InputError(texts.portTaken(port ?? 0)) : error;
    },
  );
  console.log(texts.open(workbench.url));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
