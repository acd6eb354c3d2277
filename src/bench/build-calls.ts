/** What a build asks of Google: calls are round trips, a read after a write makes Google commit what was written. */
import { join } from "node:path";
import { readAddOn } from "../files/read-add-on";
import type { HostCell } from "../host/host";
import { openNodeHost } from "../host/node";
import { root } from "../tooling/root";

const sizes = [20, 5000];

const profileOf = (partners: number): HostCell[][] => [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ...Array.from({ length: partners }, (_, at): HostCell[] => [
    `パートナー${at}`,
    at % 60,
    at % 3 ? "有" : "無",
    at % 7,
  ]),
];

export async function benchBuildCalls(): Promise<void> {
  for (const partners of sizes) {
    const [first, later] = await callsOf(partners);
    console.log(`A build of ${partners.toLocaleString("en")} partners: ${first} the first time, ${later} later`);
  }
}

async function callsOf(partners: number): Promise<string[]> {
  const nothing = () => undefined;
  const host = await openNodeHost({
    files: await readAddOn(join(root, "dist")),
    spreadsheetLocale: "ja_JP",
    userLocale: "ja",
    screen: { menu: nothing, sidebar: nothing, dialog: nothing, alert: nothing, toast: nothing, looksChanged: nothing },
  });
  try {
    host.addSheet("一覧", profileOf(partners));
    host.activate("一覧");
    const counts: string[] = [];
    for (const _ of ["first", "later"]) {
      host.forgetCalls();
      await host.run("buildMap", "一覧", {});
      counts.push(`${host.serviceCalls().length} service calls, ${host.commits().length} of them after a write`);
    }
    return counts;
  } finally {
    host.dispose();
  }
}
