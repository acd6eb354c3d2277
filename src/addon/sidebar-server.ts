/** What the sidebar calls through google.script.run, apart from building. */
import { notesIn } from "../core/sheets/map/notes";
import type { SidebarState } from "./api";
import { profileSource, readSurface, snapshotOf } from "./commands/current-map";
import { isMapSheet, sheetWhere, spreadsheetLocale } from "./edge/spreadsheet";
import { userLocale, userTexts } from "./edge/user-texts";
import { pictureAnchor } from "./sheets/map/write-map-sheet";
import { profileCandidates } from "./sheets/profile/profile-sheet";
import { version } from "./version";

export function sidebarState(chosen: string | null): SidebarState {
  const surface = readSurface();
  const { sheets, suggested } = surface;
  const map = sheetWhere(sheets, isMapSheet);
  const state = {
    locale: userLocale(),
    version,
    spreadsheetLocale: spreadsheetLocale(surface.spreadsheet),
    sheets: profileCandidates(sheets),
    profileSheet: suggested?.likely ? suggested.name : null,
    hasMap: map !== undefined,
    snapshot: null,
    notes: map ? notesIn(map.sheet.getDataRange().getValues()) : [],
    trouble: null,
  };
  try {
    return { ...state, snapshot: snapshotOf(surface, profileSource(surface, chosen)) };
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
  const { row, column, inset, width, height } = pictureAnchor(sheet);
  const bytes = decoded(png);
  const image = sheet.insertImage(Utilities.newBlob(bytes, "image/png", `${title}.png`), column, row, inset, 0);
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

/** Selects a cell, or a range such as a partner's row. */
export function showCell(name: string, cell: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const isAddress = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(cell);
  if (!sheet || !isAddress) throw new Error(userTexts().badCell);
  sheet.activate();
  sheet.getRange(cell).activate();
}
