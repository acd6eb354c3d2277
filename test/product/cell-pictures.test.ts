/** A picture in a cell is no text: it reads as nothing that could count, and nothing that is written touches it. */
import { describe, expect, it } from "vitest";
import { build, formulaResult, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

const { profileName, settingsName, profile, settings, segments } = workedExamples.ja;
const picture = "\ufffc";

describe("a picture in a cell of the profile", () => {
  it("beside the figures changes no map", async () => {
    const logos = profile.map((row, at) => [...row, at === 0 ? "ロゴ" : ""]);
    const { host } = await openSpreadsheet("ja", { [profileName]: logos, [settingsName]: settings });
    host.placeCellPicture(profileName, "E2:E3");
    const view = await build(host);
    expect(view.top.length).toBe(5);
    expect(host.cells(profileName).map((row) => row[4])).toEqual(["ロゴ", picture, picture, "", "", ""]);
    const column = await formulaResult(host, `=PARTNER_SEGMENT('${profileName}'!A:E, '${settingsName}'!A:Q)`);
    expect(column.slice(0, 5).map(([cell]) => cell)).toEqual(segments);
    host.dispose();
  });

  it("in place of a figure is no figure, and told with its address", async () => {
    const { host } = await openSpreadsheet("ja", { [profileName]: profile, [settingsName]: settings });
    host.placeCellPicture(profileName, "B2");
    const view = await build(host);
    expect(JSON.stringify(view)).toContain("B2");
    host.dispose();
  });
});
