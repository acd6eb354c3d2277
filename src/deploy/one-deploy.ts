/** One deployment of a checkout at a time. */
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { DeployError } from "./deploy-error";

/** A deploy that was killed left its file behind: one whose process is gone does not count. */
async function isRunning(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, "utf8").catch(() => ""));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

export async function oneDeploy<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(folder, ".clasp.local.lock");
  const take = () => open(path, "wx").catch(() => null);
  let file = await take();
  if (!file && !(await isRunning(path))) {
    await rm(path, { force: true });
    file = await take();
  }
  if (!file) throw new DeployError("otherDeploy");
  try {
    await file.writeFile(String(process.pid));
    return await work();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}
