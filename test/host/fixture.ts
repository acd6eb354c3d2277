/** A spreadsheet with a little add-on of its own, for the rules that every add-on meets. */
import type { Host, HostCell, HostSetting } from "../../src/host/host";
import { openNodeHost } from "../../src/host/node";
import { closingWithTest } from "../closing";

const scopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
];

/** What differs from a Japanese spreadsheet whose script has its zone. */
interface Setting extends HostSetting {
  readonly granted?: readonly string[];
  readonly scriptTimeZone?: string;
}

export async function withAddOn(
  code: string,
  cells: readonly (readonly HostCell[])[] = [[""]],
  { granted = scopes, scriptTimeZone = "Asia/Tokyo", ...setting }: Setting = {},
): Promise<Host> {
  const nothing = () => undefined;
  const opened = await openNodeHost({
    ...setting,
    files: { code, html: {}, manifest: { oauthScopes: granted, timeZone: scriptTimeZone } },
    spreadsheetLocale: "ja_JP",
    userLocale: "ja",
    screen: { menu: nothing, sidebar: nothing, dialog: nothing, alert: nothing, toast: nothing, looksChanged: nothing },
  });
  const host: Host = { ...opened, dispose: closingWithTest(opened.dispose) };
  host.addSheet("表", cells);
  host.activate("表");
  return host;
}

/** A script whose one function has `sheet` and `book` at hand. */
export const workOf = (body: string): string =>
  `function work() { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet(); ${body} }`;

/** Runs one function body, after `before` was done by hand, and gives what it returns. */
export async function inScript(
  body: string,
  cells?: readonly (readonly HostCell[])[],
  before: (host: Host) => void = () => undefined,
  setting?: Setting,
): Promise<unknown> {
  const host = await withAddOn(workOf(body), cells, setting);
  try {
    before(host);
    return await host.run("work");
  } finally {
    host.dispose();
  }
}
