/** The built add-on in a spreadsheet whose one sheet is a list of partners. */
import { join } from "node:path";
import { readAddOn } from "../files/read-add-on";
import type { Host, HostCell } from "../host/host";
import { openNodeHost } from "../host/node";
import { root } from "../tooling/root";

export const listName = "一覧";

/** Does something with it; it is closed whatever comes of that. */
export async function withList<Result>(list: HostCell[][], work: (host: Host) => Promise<Result>): Promise<Result> {
  const nothing = () => undefined;
  const host = await openNodeHost({
    files: await readAddOn(join(root, "dist")),
    spreadsheetLocale: "ja_JP",
    userLocale: "ja",
    screen: { menu: nothing, sidebar: nothing, dialog: nothing, alert: nothing, toast: nothing, looksChanged: nothing },
  });
  try {
    host.addSheet(listName, list);
    host.activate(listName);
    return await work(host);
  } finally {
    host.dispose();
  }
}
