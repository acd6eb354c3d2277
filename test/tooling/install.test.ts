import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { isInstalled, packagePaths } from "../../src/tooling/install.mjs";

const linux = { platform: "linux", arch: "x64", libc: "glibc" };

describe("the packages that an installation counts", () => {
  it("are those for this system", () => {
    const packages = {
      "": {},
      "node_modules/everywhere": {},
      "node_modules/here": { optional: true, os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
      "node_modules/other-library": { optional: true, os: ["linux"], cpu: ["x64"], libc: ["musl"] },
      "node_modules/other-system": { optional: true, os: ["darwin"] },
      "node_modules/other-processor": { optional: true, os: ["linux"], cpu: ["arm64"] },
      "node_modules/not-windows": { optional: true, os: ["!win32"] },
      "node_modules/not-linux": { optional: true, os: ["!linux"] },
      "node_modules/of-other-system": { optional: true },
    };
    const names = packagePaths({ packages }, linux).map((path) => path.replace("node_modules/", ""));
    expect(names).toEqual(["everywhere", "here", "not-windows"]);
  });

  it("are installed again when the lockfile asks for others, not when a file is newer", () => {
    const wanted = { packages: { "": {}, a: { version: "1.0.0" }, b: { version: "2.0.0", optional: true } } };
    expect(isInstalled(wanted, { packages: { a: { version: "1.0.0" } } })).toBe(true);
    expect(isInstalled(wanted, { packages: { a: { version: "1.0.1" }, b: { version: "2.0.0" } } })).toBe(false);
    expect(isInstalled(wanted, { packages: { b: { version: "2.0.0" } } })).toBe(false);
  });

  it.each([".", "src/bench", "src/tooling/mutation", "src/query/check"])(
    "are pinned by a lockfile without hosts in %s",
    async (folder) => {
      const lockfile = await readFile(`${folder}/package-lock.json`, "utf8");
      expect(lockfile).not.toMatch(/"resolved": "http/);
      const { dependencies = {}, devDependencies = {} } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
      for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d/);
    },
  );

  it("are at most 650 for the project, of which none serves the benchmark, the mutation run or the check of the query alone", async () => {
    const paths = packagePaths(JSON.parse(await readFile("package-lock.json", "utf8")), linux);
    expect(paths.length).toBeLessThanOrEqual(650);
    for (const folder of ["src/bench", "src/tooling/mutation", "src/query/check"]) {
      const { dependencies } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
      for (const name of Object.keys(dependencies)) expect(paths).not.toContain(`node_modules/${name}`);
    }
  });
});
