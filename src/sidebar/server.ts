/** The add-on's server functions as promises, over google.script.run. */
import type { SidebarApi } from "../addon/api";

export type Server = {
  readonly [Name in keyof SidebarApi]: (...args: Parameters<SidebarApi[Name]>) => Promise<ReturnType<SidebarApi[Name]>>;
};

/** Rejection of a call that was never answered: google.script.run calls back nobody when the connection drops midway. */
export class NoAnswer extends Error {}

/** Rejection of a call that the loaded page cannot make: the server side has no such function. */
export class NoSuchFunction extends Error {}

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner; readonly host?: DialogHost } } | undefined;

/** The dialog that the page may be in. */
interface DialogHost {
  close(): void;
  setWidth(width: number): void;
  setHeight(height: number): void;
}

/** Google ends a run after 6 minutes, so nothing comes later than that. */
const longestRun = 390_000;

function call<Name extends keyof SidebarApi>(name: Name) {
  return (...args: Parameters<SidebarApi[Name]>): Promise<ReturnType<SidebarApi[Name]>> =>
    new Promise((resolve, reject) => {
      const wait = setTimeout(() => reject(new NoAnswer(name)), longestRun);
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(wait);
          settle(value);
        };
      const run =
        typeof google === "undefined"
          ? undefined
          : google.script.run
              .withSuccessHandler(settled(resolve as (value: unknown) => void))
              .withFailureHandler(settled(reject));
      const remote = run?.[name];
      if (typeof remote !== "function") return settled(reject)(new NoSuchFunction(name));
      try {
        remote.apply(run, args);
      } catch (error) {
        settled(reject)(error);
      }
    });
}

export const server: Server = {
  sidebarState: call("sidebarState"),
  buildMap: call("buildMap"),
  createTemplate: call("createTemplate"),
  placePicture: call("placePicture"),
  openMapDialog: call("openMapDialog"),
  insertFormula: call("insertFormula"),
  showCell: call("showCell"),
  furtherSheets: call("furtherSheets"),
  changeSheets: call("changeSheets"),
  solverCode: call("solverCode"),
};

const dialog = (): DialogHost | undefined => (typeof google === "undefined" ? undefined : google.script.host);

/** Closes the dialog that the page is in. */
export const closeDialog = (): void => dialog()?.close();

/** What a browser's bars and the dialog's own title take of the window. */
const bars = { beside: 56, above: 200 } as const;

/** Makes the dialog as large as the browser's window leaves room for: Google does not fit it. */
export function fillScreen(): void {
  const host = dialog();
  host?.setWidth(Math.max(800, outerWidth - bars.beside));
  host?.setHeight(Math.max(480, outerHeight - bars.above));
}
