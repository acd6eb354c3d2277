import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** The folders of the core, from the first to the last: each imports only from those before it. */
const floors = [
  "cells",
  "model",
  "words",
  "problem",
  "profile",
  "settings",
  "score",
  "infer",
  "place",
  "evaluate",
  "decide",
  "map",
  "draw",
  "sheets",
  "wire",
  "tune",
  "view",
  "formula",
  "sql",
] as const;

/** What each part of the program may import besides itself. */
const parts: Readonly<Record<string, readonly string[]>> = {
  core: [],
  addon: ["core"],
  // Of the add-on only what the two say to each other.
  sidebar: ["core", "addon/api"],
  host: [],
  files: ["core", "host"],
  batch: ["core", "addon/api", "files", "host", "tooling"],
  query: ["core", "files", "tooling"],
  workbench: ["core", "files", "host", "query/check", "tooling"],
  bench: ["core", "files", "host", "query/check", "tooling"],
  deploy: ["tooling"],
  release: ["tooling"],
  tooling: [],
};

const isSource = (name: string) => /\.tsx?$/.test(name) && !name.includes("node_modules");
const sources = (await readdir("src", { recursive: true })).filter(isSource).map((name) => name.replaceAll("\\", "/"));

/** Every relative import, as the paths under src of the file and of what it imports. */
async function imports(): Promise<{ readonly from: string; readonly to: string }[]> {
  const found = await Promise.all(
    sources.map(async (from) => {
      const text = await readFile(join("src", from), "utf8");
      return [...text.matchAll(/(?:from|import\(?) ?"(\.[^"]+)"/g)].map(([, target = ""]) => ({
        from,
        to: normalize(join(dirname(from), target)).replaceAll("\\", "/"),
      }));
    }),
  );
  return found.flat();
}

const all = await imports();

describe("the floors of the core", () => {
  it("are all the folders there are, and in the list", async () => {
    const folders = (await readdir("src/core", { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(floors, `src/core/${name} has no place in the list`).toContain(name);
  });

  it("know only those before them", () => {
    const floorOf = (path: string) => floors.indexOf(path.split("/")[1] as (typeof floors)[number]);
    const climbing = all.filter(
      ({ from, to }) => from.startsWith("core/") && to.startsWith("core/") && floorOf(to) > floorOf(from),
    );
    expect(climbing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("stand in this order on the architecture page and in its picture", async () => {
    const there = new Set(
      (await readdir("src/core", { withFileTypes: true })).filter((e) => e.isDirectory()).map((e) => e.name),
    );
    const present = floors.filter((floor) => there.has(floor));
    const page = await readFile("docs/architecture.md", "utf8");
    expect([...page.matchAll(/^\| `core\/([a-z]+)` \|/gm)].map(([, name]) => name)).toEqual(present);
    const picture = await readFile("docs/architecture.svg", "utf8");
    expect([...picture.matchAll(/<text class="floor"[^>]*>([a-z]+)</g)].map(([, name]) => name)).toEqual(present);
  });
});

describe("the parts of the program", () => {
  it("keep apart", () => {
    const crossing = all.filter(({ from, to }) => {
      const part = from.split("/")[0] ?? "";
      if (to.split("/")[0] === part) return false;
      return !(parts[part] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
    });
    expect(crossing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("are all in the list", () => {
    for (const source of sources) expect(Object.keys(parts)).toContain(source.split("/")[0]);
  });
});
