/** What a build asks of Google: calls are round trips, a read after a write makes Google commit what was written. */
import type { HostCell } from "../host/host";
import { listName, withList } from "./with-list";

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

const callsOf = (partners: number): Promise<string[]> =>
  withList(profileOf(partners), async (host) => {
    const counts: string[] = [];
    for (const _ of ["first", "later"]) {
      host.forgetCalls();
      await host.run("buildMap", listName, {});
      counts.push(`${host.serviceCalls().length} service calls, ${host.commits().length} of them after a write`);
    }
    return counts;
  });
