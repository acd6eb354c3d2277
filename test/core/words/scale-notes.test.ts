/** Wherever a user reads what the scales are, each is named. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { locales } from "../../../src/core/model/locale";
import { scales } from "../../../src/core/model/scale";
import { settingsNotes } from "../../../src/core/words/settings-notes";
import { words } from "../../../src/core/words/words";

const readme = await readFile("README.md", "utf8");

describe.each(locales)("the scales (%s)", (locale) => {
  const language = words[locale];
  const names = scales.map((scale) => language.scales[scale]);

  it("are all explained in the note on their header in the settings sheet", () => {
    const explained = [...settingsNotes[locale].criteria.scale.matchAll(/([\p{L}\p{N}]+): /gu)].map(([, name]) => name);
    expect(explained).toEqual(names);
  });

  it("are all in the README's list of settings", () => {
    const lists = [...readme.matchAll(/^- \*\*(.+?)\*\*: (.+)$/gm)];
    const [, , list = ""] = lists.find(([, name]) => name === language.criteriaHeaders.scale) ?? [];
    // What stands in brackets is an example or an explanation.
    expect(list.replace(/\s*\([^)]*\)/g, "").split(/、|, /)).toEqual(names);
  });
});
