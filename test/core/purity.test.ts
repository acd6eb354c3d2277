import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const coreFiles = (await readdir("src/core", { recursive: true })).filter((name) => name.endsWith(".ts"));

describe("the core", () => {
  it("imports nothing from the edges", async () => {
    for (const file of coreFiles) {
      const text = await readFile(join("src/core", file), "utf8");
      for (const [, target] of text.matchAll(/from "([^"]+)"/g)) {
        expect(target?.startsWith("."), `${file} imports ${target}`).toBe(true);
        expect(join("src/core", file, "..", target ?? "").startsWith("src/core/"), `${file} imports ${target}`).toBe(
          true,
        );
      }
    }
  });

  it("touches no service, no page, no clock and no randomness", async () => {
    for (const file of coreFiles) {
      const text = (await readFile(join("src/core", file), "utf8")).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(text, file).not.toMatch(
        /\b(SpreadsheetApp|Session|Utilities|LockService|document\.|window\.|Math\.random|Date\.now|new Date\(\))/,
      );
    }
  });
});
