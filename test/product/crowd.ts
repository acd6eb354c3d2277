/** A profile with many partners, spread over all four segments. */
import type { HostCell } from "../../src/host/host";

export const crowd = (partners: number): HostCell[][] => [
  ["企業名", "営業人数", "競合取扱", "受注件数"],
  ...Array.from({ length: partners }, (_, at) => [
    `社${at}`,
    (at * 37) % 60,
    at % 3 ? "有" : "無",
    at % 4 ? (at * 7) % 90 : 0,
  ]),
];
