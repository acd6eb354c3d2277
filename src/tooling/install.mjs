/** Installs the packages of a folder when they are not those of its lockfile, and says in both languages how far it is. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

/**
 * Whether what npm wrote down as installed is what the lockfile asks for. Times of files would not tell: a checkout
 * changes them. An optional package may be missing on this machine.
 */
export const isInstalled = (lockfile, installed) =>
  Object.entries(lockfile.packages).every(
    ([path, { version, optional }]) => path === "" || optional || installed.packages[path]?.version === version,
  );

function needsInstall(folder) {
  const written = join(folder, "node_modules", ".package-lock.json");
  return !existsSync(written) || !isInstalled(read(folder, "package-lock.json"), read(written));
}

/** `os` and its kin in a lockfile name what a package is for, or with `!` what it is not for. */
const allows = (named, mine) =>
  !named || named.includes(mine) || (named.every((name) => name.startsWith("!")) && !named.includes(`!${mine}`));

/**
 * Where the packages of a lockfile will stand, without those for other systems: an optional package that names no
 * system belongs to one that does.
 */
export function packagePaths(lockfile, { platform, arch, libc }) {
  return Object.entries(lockfile.packages)
    .filter(([path, { optional, os, cpu }]) => path !== "" && (!optional || os || cpu))
    .filter(([, facts]) => allows(facts.os, platform) && allows(facts.cpu, arch) && allows(facts.libc, libc))
    .map(([path]) => path);
}

/** This machine in the lockfile's words; Linux has one of two C libraries. */
function thisMachine() {
  const { platform, arch, report } = process;
  if (platform !== "linux") return { platform, arch, libc: "" };
  report.excludeNetwork = true;
  return { platform, arch, libc: report.getReport().header.glibcVersionRuntime ? "glibc" : "musl" };
}

/** Shows a count in one line of a terminal; elsewhere, where lines stay, in four lines. */
function progressLine(total) {
  let said = 0;
  return (count) => {
    const text = `  ${count} / ${total}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${text}`);
    else if (count - said >= total / 4 || (count >= total && said < total)) console.error(text);
    else return;
    said = count;
  };
}

function npmCi(folder) {
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const child = spawn(program, [...first, "ci", "--loglevel=error", "--no-progress"], {
    cwd: folder,
    stdio: ["ignore", "ignore", 2],
    shell: !npm && process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}

/** `what` is what the packages are for, in both languages. Ends the process where npm fails. */
export async function ensureInstalled(folder, what) {
  if (!needsInstall(folder)) return;
  const paths = packagePaths(read(folder, "package-lock.json"), thisMachine());
  console.error(`${what.ja}に必要なパッケージを入れています(${paths.length} 個、初回と変更時のみ)…`);
  console.error(`Installing the packages for ${what.en} (${paths.length}; only at first and after changes) …`);
  const show = progressLine(paths.length);
  const timer = setInterval(
    () => show(paths.filter((path) => existsSync(join(folder, path, "package.json"))).length),
    1000,
  );
  const status = await npmCi(folder);
  clearInterval(timer);
  if (status !== 0) {
    console.error("入れられませんでした。上の npm のメッセージとネットワークを確かめて、もう一度実行してください。");
    console.error("That did not work. Look at npm's message above and at the network, then run the command again.");
    process.exit(status);
  }
  show(paths.length);
  console.error(process.stderr.isTTY ? "\n入りました / Installed" : "入りました / Installed");
}
