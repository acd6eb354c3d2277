/** What the sidebar calls through google.script.run, apart from building. */
import { mapView } from "../core/view/map-view";
import type { SidebarState } from "./api";
import { isMapSheet, type Sheet, sheetWhere } from "./book/sheets";
import { userLocale, userTexts } from "./book/user-texts";
import { readCurrentMap, readSurface, refuse } from "./build/current-map";
import { profileCandidates } from "./build/profile-sheet";
import { pictureAnchor } from "./map-sheet/write-map-sheet";
import { version } from "./version";

export function sidebarState(): SidebarState {
  const { sheets, settings, suggested } = readSurface();
  const state = {
    locale: userLocale(),
    version,
    sheets: profileCandidates(sheets),
    profileSheet: suggested?.likely ? suggested.name : null,
    hasSettings: settings !== null,
    map: null,
    trouble: null,
  };
  if (!sheetWhere(sheets, isMapSheet)) return state;
  try {
    const { evaluation, profileName } = readCurrentMap(null);
    return { ...state, map: mapView(evaluation, profileName, state.locale) };
  } catch (error) {
    return { ...state, trouble: error instanceof Error ? error.message : String(error) };
  }
}

/** Puts the labelled map on the Segment Map sheet. The new picture comes before the old ones go. */
export function placePicture(png: string): void {
  const found = sheetWhere(readSurface().sheets, isMapSheet);
  if (!found) throw new Error(userTexts().noMapSheet);
  const { sheet } = found;
  const title = userTexts().pictureTitle;
  const old = sheet.getImages().filter((image) => image.getAltTextTitle() === pictureMark);
  const { row, column, width, height } = pictureAnchor(sheet);
  const bytes = decoded(png);
  const image = sheet.insertImage(Utilities.newBlob(bytes, "image/png", `${title}.png`), column, row);
  image.setAltTextTitle(pictureMark).setAltTextDescription(title).setWidth(width).setHeight(height);
  for (const picture of old) picture.remove();
}

/** Tells our picture from the users' own. */
const pictureMark = "partner-segment-map";

function decoded(png: string): number[] {
  try {
    return Utilities.base64Decode(png);
  } catch {
    throw new Error(userTexts().badPicture);
  }
}

/** Selects a cell of the profile sheet. */
export function showCell(cell: string): void {
  const { sheets, suggested, named } = readSurface();
  if (suggested === null) refuse({ code: "noProfileSheet", name: named, sheets: profileCandidates(sheets) });
  const sheet = sheets.get(suggested.name) as Sheet;
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new Error(userTexts().badCell);
  sheet.activate();
  sheet.getRange(cell).activate();
}
