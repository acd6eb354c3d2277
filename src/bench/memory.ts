/** What memory an evaluation needs at its peak, beyond the cells that it is given: measured in a process of its own. */
import { spawnSync } from "node:child_process";
import { callCustomFunction } from "../core/formula/custom-functions";
import { benchProfile } from "./profile";

/** The argument by which this program is told to measure, followed by the number of partners. */
export const memoryArgument = "--memory";

/** In that process: prints megabytes. */
export function tellMemory(partners: number): void {
  const { rows, settingsCells } = benchProfile(partners);
  const before = process.resourceUsage().maxRSS;
  callCustomFunction("PARTNER_MAP", [rows, settingsCells], { book: null, today: 0 });
  console.log((process.resourceUsage().maxRSS - before) / 1024);
}

/** Megabytes of a PARTNER_MAP. */
export function peakMemory(partners: number): number {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] as string, memoryArgument, String(partners)], {
    encoding: "utf8",
  });
  return Number.parseFloat(stdout);
}
