/** A spreadsheet with the built add-on in it, without a window. */
import { readFile } from "node:fs/promises";
import type { BuiltMap, Decisions } from "../../src/addon/api";
import type { Outcome } from "../../src/core/problem/problem";
import { problemsText } from "../../src/core/problem/problems-text";
import type { MapView } from "../../src/core/view/map-view";
import { snapshotView } from "../../src/core/view/map-view";
import type { AddOnFiles, Host, HostCell, HostScreen, HostSetting } from "../../src/host/host";
import { openNodeHost } from "../../src/host/node";
import { ownZone } from "../../src/host/values/zone";
import { closingWithTest } from "../closing";

/** What the host showed: the tests read it. */
export interface Shown {
  menu: string[];
  sidebars: string[];
  alerts: string[];
  toasts: string[];
}

export interface OpenSpreadsheet {
  readonly host: Host;
  readonly shown: Shown;
}

export async function builtFiles(): Promise<AddOnFiles> {
  const [code, sidebar, solver, manifest] = await Promise.all(
    ["Code.js", "Sidebar.html", "Solver.html", "appsscript.json"].map((name) => readFile(`dist/${name}`, "utf8")),
  );
  return {
    code: code ?? "",
    html: { Sidebar: sidebar ?? "", Solver: solver ?? "" },
    manifest: JSON.parse(manifest ?? ""),
  };
}

/** The script has the manifest's zone and the spreadsheet the machine's own, unless a test is about zones. */
export interface Zones extends HostSetting {
  readonly scriptTimeZone?: string;
}

/** Who sits in front of each. */
const readers = new WeakMap<Host, "ja" | "en">();

export async function openSpreadsheet(
  locale: "ja" | "en",
  sheets: Readonly<Record<string, readonly (readonly HostCell[])[]>>,
  userLocale: "ja" | "en" = locale,
  zones: Zones = {},
): Promise<OpenSpreadsheet> {
  const shown: Shown = { menu: [], sidebars: [], alerts: [], toasts: [] };
  const screen: HostScreen = {
    menu: (_title, items) => {
      shown.menu = items.flatMap((item) => (item === "separator" ? [] : [item.functionName]));
    },
    sidebar: (_title, html) => void shown.sidebars.push(html),
    dialog: () => undefined,
    alert: (message) => void shown.alerts.push(message),
    toast: (message) => void shown.toasts.push(message),
    looksChanged: () => undefined,
  };
  const files = await builtFiles();
  const { scriptTimeZone = files.manifest.timeZone, spreadsheetTimeZone = ownZone(), ...clock } = zones;
  const opened = await openNodeHost({
    files: { ...files, manifest: { ...files.manifest, timeZone: scriptTimeZone } },
    ...clock,
    spreadsheetTimeZone,
    spreadsheetLocale: locale === "ja" ? "ja_JP" : "en_US",
    userLocale,
    screen,
  });
  const host: Host = { ...opened, dispose: closingWithTest(opened.dispose) };
  readers.set(host, userLocale);
  for (const [name, cells] of Object.entries(sheets)) host.addSheet(name, rectangle(cells));
  const [first] = Object.keys(sheets);
  if (first !== undefined) host.activate(first);
  return { host, shown };
}

/** What the page gets; rejects with what it would say when the build is refused. */
export async function builtMap(host: Host, sheet: string | null = null, decisions: Decisions = {}): Promise<BuiltMap> {
  const outcome = (await host.run("buildMap", sheet, decisions)) as Outcome<BuiltMap>;
  if (!outcome.ok) throw new Error(problemsText(outcome.problems, readers.get(host) ?? "ja"));
  return outcome.value;
}

export async function build(host: Host, sheet: string | null = null): Promise<MapView> {
  const { snapshot } = await builtMap(host, sheet);
  await host.settle();
  return snapshotView(snapshot, snapshot.locale);
}

/** The message that a build refuses with, or "" when it does not. */
export async function buildRefusal(host: Host, sheet: string | null = null): Promise<string> {
  try {
    await builtMap(host, sheet);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Types a formula far from everything on a sheet of its own and gives what spilled from it. */
export async function formulaResult(host: Host, formula: string): Promise<HostCell[][]> {
  const sheet = await typed(host, formula);
  return host.cells(sheet);
}

/** The message in the cell of a formula that fails. */
export async function formulaError(host: Host, formula: string): Promise<string> {
  const sheet = await typed(host, formula);
  return host.errorMessage(sheet, "A1");
}

async function typed(host: Host, formula: string): Promise<string> {
  const sheet = `formula ${host.sheetNames().length}`;
  host.addSheet(sheet, [[""]]);
  host.type(sheet, "A1", formula);
  await host.settle();
  return sheet;
}

function rectangle(rows: readonly (readonly HostCell[])[]): HostCell[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}
