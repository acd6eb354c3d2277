/** docs/words.md says the words that the product uses. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Words, words } from "../../../src/core/words/words";

type Table = Readonly<Record<string, string>>;

const page = await readFile("docs/words.md", "utf8");

/** The lines of the table under a heading: Japanese, English, code. */
function linesUnder(heading: RegExp): string[] {
  const [, section = ""] = page.split(heading);
  const [table = ""] = section.split(/^## /m);
  return [...table.matchAll(/^\| (.+?) \| (.+?) \| (`.+?`) \|/gm)].map(
    ([, ja, en, code]) => `| ${ja} | ${en} | ${code} |`,
  );
}

/** Every table of plain words that there is, so that a new one is missed here. */
function tablesOf(language: Words): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const [name, entry] of Object.entries(language)) {
    if (typeof entry !== "object" || ["mapSheet", "why", "segments"].includes(name)) continue;
    if (Object.values(entry).every((word) => typeof word === "string")) tables.set(name, entry as Table);
  }
  const ofSegments = (field: "name" | "support") =>
    Object.fromEntries(Object.entries(language.segments).map(([key, segment]) => [key, segment[field]]));
  return tables
    .set("segments", ofSegments("name"))
    .set("support", ofSegments("support"))
    .set("summary", language.mapSheet.summary);
}

describe("the page of the product's words", () => {
  const [ja, en] = [tablesOf(words.ja), tablesOf(words.en)];

  it.each([...ja.keys()])("has the words of %s in both languages and as in the code", (name) => {
    const expected = Object.entries(ja.get(name) ?? {}).map(
      ([key, word]) => `| ${word} | ${en.get(name)?.[key]} | \`${key}\` |`,
    );
    expect(linesUnder(new RegExp(`^## .*\\(\`${name}\`\\)$`, "m"))).toEqual(expected);
  });

  it("names nothing in the code that is not there", async () => {
    const files = (await readdir("src", { recursive: true })).filter(
      (path) => /\.tsx?$/.test(path) && !path.includes("node_modules"),
    );
    const code =
      (await Promise.all(files.map((path) => readFile(join("src", path), "utf8")))).join("\n") + files.join("\n");
    const named = linesUnder(/^## In the code$/m).map((line) => /`(.+)`/.exec(line)?.[1] ?? "");
    expect(named.length).toBeGreaterThan(15);
    for (const word of named) expect(code, word).toMatch(new RegExp(`\\b${word}\\b`));
  });
});
