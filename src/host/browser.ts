/** The host in a page: Univer with its user interface, the add-on's code in a hidden frame of its own. */
import { ICommandService, numfmt } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  IFunctionService,
  LexerTreeBuilder,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { assembleHost } from "./assemble";
import type { UniverModules } from "./engine/modules";
import type { Host, HostOptions } from "./host";
import { emptyWorkbook } from "./new-sheet";

const modules = {
  core: { ICommandService, numfmt },
  formula: {
    ArrayValueObject,
    BaseFunction,
    BooleanValueObject,
    ErrorType,
    ErrorValueObject,
    FormulaDataModel,
    FunctionType,
    IFunctionService,
    LexerTreeBuilder,
    NullValueObject,
    NumberValueObject,
    StringValueObject,
  },
} as unknown as UniverModules;

/** What `createUniver` gives. */
export interface BrowserUniver {
  readonly univer: { __getInjector(): unknown; dispose(): void };
  readonly univerAPI: { createWorkbook(data: object): unknown };
}

/** Opens an empty spreadsheet in a Univer that has none yet, with the add-on in it. */
export function attachBrowserHost({ univer, univerAPI }: BrowserUniver, options: HostOptions): Host {
  const facade = univerAPI.createWorkbook(emptyWorkbook(options));
  return assembleHost(
    {
      modules,
      facade: facade as never,
      injector: univer.__getInjector() as never,
      world: frameWorld(),
      disposeBook: () => univer.dispose(),
    },
    options,
  );
}

function frameWorld() {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const global = frame.contentWindow as unknown as Record<string, unknown> & { eval(code: string): unknown };
  return {
    global,
    run: (expression: string): unknown => global.eval(expression),
    // An element, because what strict code declares in an eval stays inside; its errors are told to the window only.
    load: (code: string): void => {
      let failure: string | null = null;
      const listener = (event: ErrorEvent) => {
        failure = event.message;
      };
      frame.contentWindow?.addEventListener("error", listener);
      const script = document.createElement("script");
      script.textContent = code;
      frame.contentDocument?.head.append(script);
      frame.contentWindow?.removeEventListener("error", listener);
      if (failure !== null) throw new Error(`The add-on's code failed: ${failure}`);
    },
    dispose: () => frame.remove(),
  };
}
