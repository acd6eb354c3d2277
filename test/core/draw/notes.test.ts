import { describe, expect, it } from "vitest";
import { noteLines, notesOf } from "../../../src/core/draw/notes";
import { pictureOf } from "../../../src/core/map/picture";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { mapCaptions } from "../../../src/core/words/captions";

const most = 20_000;

describe.each(["ja", "en"] as const)("what is said under the map (%s)", (locale) => {
  it.each([268, 1200])("is said in full on a picture of %i pixels, however many partners there are", (width) => {
    const points = Array.from({ length: most }, (_, at) => ({
      name: `p${at}`,
      segment: "grow" as const,
      priority: at + 1,
      x: 70,
      y: 70,
      doubts: [{ code: "littleData" as const, percent: 20 }],
    }));
    const content = { points, bands: [], names: [], segments: defaultSegments(locale), captions: mapCaptions[locale] };
    const picture = pictureOf(content, width, 290);
    const notes = notesOf(picture, { unnamed: most, mutedBands: true });
    expect(notes).toHaveLength(3);
    const said = noteLines(notes, width, picture.fontSize).join(" ");
    for (const note of notes) expect(said).toContain(note);
  });
});
