/** A kind of cut that was forgotten somewhere: where it is typed, offered or listed. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type Cut, type CutKind, cutKinds } from "../../../src/core/model/cut";
import { locales } from "../../../src/core/model/locale";
import { problemText } from "../../../src/core/problem/problem";
import { cutCell, parseCut } from "../../../src/core/settings/cut-text";
import { settingsNotes } from "../../../src/core/words/settings-notes";

const examples: Readonly<Record<CutKind, Cut>> = {
  number: { kind: "number", value: 50 },
  top: { kind: "top", percent: 30 },
  any: { kind: "any" },
  median: { kind: "median" },
  mean: { kind: "mean" },
  natural: { kind: "natural" },
};

const readme = await readFile("README.md", "utf8");

describe.each(cutKinds)("the cut %s", (kind) => {
  it.each(locales)("is written in a cell and read again, and listed wherever cuts are explained (%s)", (locale) => {
    const cell = cutCell(examples[kind], locale);
    expect(parseCut(cell)).toEqual(examples[kind]);
    expect(readme).toContain(`\`${cell}\``);
    const listed = kind === "number" ? "100" : String(cell);
    expect(settingsNotes[locale].options.value).toContain(listed);
    const refused = problemText({ code: "badCut", option: "resultsCut", text: "?", meant: null, place: null }, locale);
    expect(refused).toContain(listed);
  });
});
