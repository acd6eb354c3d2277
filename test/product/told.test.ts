/** What a build from the menu says: there is no sidebar to show what was noticed. */
import { describe, expect, it } from "vitest";
import { builtMap, openSpreadsheet } from "./spreadsheet";
import { workedExamples } from "./worked-example";

describe.each(["ja", "en"] as const)("a build from the menu (%s)", (locale) => {
  const { profileName, settingsName, mapName, profile, settings } = workedExamples[locale];
  const open = () => openSpreadsheet(locale, { [profileName]: profile, [settingsName]: settings });

  it("says what was built in a toast, and nothing else where nothing was noticed", async () => {
    const { host, shown } = await open();
    await host.runMenu("buildMapFromMenu");
    expect(shown.toasts).toEqual([expect.stringContaining(mapName)]);
    expect(shown.alerts).toEqual([]);
    host.dispose();
  });

  it("tells copies, a sheet that was put in order and questions in a message that waits for its reader", async () => {
    const twins = [...profile, [profile[1]?.[0] ?? "", 44, profile[1]?.[2] ?? "", 1]];
    const { host, shown } = await openSpreadsheet(locale, { [profileName]: twins, [settingsName]: settings });
    await builtMap(host);
    host.activate(mapName);
    host.byHand(`
      const last = sheet.getLastRow();
      sheet.getRange(last - 5, 17, 6, 1).setValues(Array.from({ length: 6 }, (_, at) => ["note " + at]));
      sheet.copyTo(book);
      sheet.getRange(1, 1, last, 20).sort(8);`);
    // Both namesakes change at once: which note is whose nobody can say.
    for (const [cell, value] of [
      ["B2", 1],
      ["D2", 5],
      ["B7", 2],
      ["D7", 6],
    ] as const)
      host.type(profileName, cell, value);
    await host.settle();
    await host.runMenu("buildMapFromMenu");
    expect(shown.toasts).toEqual([]);
    const [message, ...others] = shown.alerts;
    expect(others).toEqual([]);
    expect(message).toContain(mapName);
    expect(message).toMatch(locale === "ja" ? /コピーです/ : /is a copy/);
    expect(message).toMatch(locale === "ja" ? /元の順に戻しました/ : /in order again/);
    expect(message).toMatch(locale === "ja" ? /サイドバーで「マップを作成」/ : /Build in the sidebar to be asked/);
    host.dispose();
  });
});
