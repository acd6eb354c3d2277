/** Names and labels that try to end a text or a name, to hide, or to turn it round: they have to come back as they were. */
import { defaultOptions } from "../../core/settings/default-options";
import { defaultSegments } from "../../core/settings/default-segments";
import type { RandomCase } from "./random-case";

const texts = [
  "O'Neil & Sons",
  'say "hi"',
  "back\\slash\\",
  "`tick`",
  "'); DROP TABLE partners; --",
  "\\'); DROP TABLE partners; --",
  "''' OR 1=1 /*",
  "line\nbreak",
  "tab\there",
  "nul\0byte",
  "rtl\u202etxt.exe",
  "zero\u200bwidth",
  "emoji 👩‍👩‍👧‍👦 🏢",
  "{{x}} %s @param ?",
  "-- comment",
  "東都システム",
] as const;

const header = "格付'); #<b>| 1+1=2 :x";
const column = "grade's #<b>| 1+1=2 :x";

const labels = texts.filter((text) => !/[=,;、\n]/.test(text));

/** One partner a text, with the text as its label too; header and segment names are hostile as well. */
export function hostileCase(): RandomCase {
  const rows = texts.map((text, at) => [at + 1, text, labels.some((label) => label === text) ? text : "他", at]);
  const segments = defaultSegments("ja");
  return {
    seed: -1,
    today: 20_780,
    settings: {
      ...defaultOptions,
      partnerColumn: "企業名",
      criteria: [
        {
          column: header,
          axis: "potential",
          weight: 1,
          scale: "levels",
          low: null,
          high: null,
          levels: [{ label: "他", points: 5 }, ...labels.map((label, at) => ({ label, points: at * 7 }))],
        },
        { column: "受注", axis: "results", weight: 1, scale: "linear", low: null, high: null, levels: [] },
      ],
      segments: {
        activate: { ...segments.activate, name: "'); DROP TABLE x; --", support: "`\\'\u202e" },
        grow: { ...segments.grow, name: "back\\slash\\", support: '"' },
        nurture: { ...segments.nurture, name: "emoji 👩‍👩‍👧‍👦", support: "*/ --" },
        sustain: { ...segments.sustain, name: "nul-free `tick`", support: "?" },
      },
      locale: "ja",
    },
    columns: [`${header}=${column}`],
    table: {
      name: "project-1.data.partners",
      columns: [
        { name: "code", type: "INT64" },
        { name: "企業名", type: "STRING" },
        { name: column, type: "STRING" },
        { name: "受注", type: "INT64" },
      ],
      rows,
    },
    profile: [["コード", "企業名", header, "受注"], ...rows],
  };
}
