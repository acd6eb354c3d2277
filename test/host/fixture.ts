/** A spreadsheet with a little add-on of its own, for the rules that every add-on meets. */
import type { Host, HostCell } from "../../src/host/host";
import { openNodeHost } from "../../src/host/node";

const scopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
];

export async function withAddOn(
  code: string,
  cells: readonly (readonly HostCell[])[] = [[""]],
  granted: readonly string[] = scopes,
): Promise<Host> {
  const nothing = () => undefined;
  const host = await openNodeHost({
    files: { code, html: {}, manifest: { oauthScopes: granted, timeZone: "Asia/Tokyo" } },
    spreadsheetLocale: "ja_JP",
    userLocale: "ja",
    screen: { menu: nothing, sidebar: nothing, dialog: nothing, alert: nothing, toast: nothing, looksChanged: nothing },
  });
  host.addSheet("表", cells);
  host.activate("表");
  return host;
}

/** Runs one function body with `sheet` and `book` at hand, and gives what it returns. */
export async function inScript(body: string, cells?: readonly (readonly HostCell[])[]): Promise<unknown> {
  const host = await withAddOn(
    `function work() { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet(); ${body} }`,
    cells,
  );
  try {
    return await host.run("work");
  } finally {
    host.dispose();
  }
}
