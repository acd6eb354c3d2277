/** The host without a window: Univer's engine in Node, the add-on's code in a context of its own. */
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { assembleHost } from "./assemble";
import { createUniver } from "./create-univer";
import type { UniverModules } from "./engine/modules";
import type { Host, HostOptions } from "./host";
import { emptyWorkbook } from "./new-sheet";

/** Univer's ES build for Node names an import that CommonJS does not export; the CommonJS build is whole. */
const load = createRequire(join(process.cwd(), "package.json"));

/** Opens an empty spreadsheet with the add-on in it. */
export async function openNodeHost(options: HostOptions): Promise<Host> {
  const core = load("@univerjs/core") as typeof import("@univerjs/core");
  const { FUniver } = load("@univerjs/core/facade") as typeof import("@univerjs/core/facade");
  const sheets = load("@univerjs/preset-sheets-node-core") as typeof import("@univerjs/preset-sheets-node-core");
  const locale = core.LocaleType.EN_US;
  const { univer, univerAPI } = createUniver(
    { Univer: core.Univer, FUniver },
    { locale, locales: { [locale]: {} }, logLevel: core.LogLevel.ERROR },
    [sheets.UniverSheetsNodeCorePreset()],
  );
  const facade = univerAPI.createWorkbook(emptyWorkbook(options));
  return assembleHost(
    {
      modules: { core, formula: sheets } as unknown as UniverModules,
      facade: facade as never,
      injector: univer.__getInjector() as never,
      world: nodeWorld(),
      disposeBook: () => univer.dispose(),
    },
    options,
  );
}

function nodeWorld() {
  const global = vm.createContext({}) as Record<string, unknown>;
  return {
    global,
    run: (expression: string): unknown => vm.runInContext(expression, global),
    load: (code: string): void => {
      vm.runInContext(code, global, { filename: "Code.js" });
    },
    dispose: () => undefined,
  };
}
