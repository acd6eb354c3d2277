/** What the sidebar calls through google.script.run: commands whose refusals come back as data. */
import type { Cell } from "../core/cells/cell";
import type { Problem } from "../core/problem/problem";
import { notesIn } from "../core/sheets/map/notes";
import { showsMap } from "../core/sheets/map/shown-map";
import { evaluateSnapshot } from "../core/wire/snapshot";
import type { SidebarApi, SidebarState, Snapshot } from "./api";
import * as commands from "./commands/build-map";
import * as change from "./commands/change-sheets";
import * as templates from "./commands/create-template";
import { chosenProfile, readSurface, type Surface, snapshotOf, suggestionIn } from "./commands/current-map";
import * as further from "./commands/further-sheets";
import * as formulas from "./commands/insert-formula";
import { cellsOf } from "./edge/days";
import { outcomeOf, refuse } from "./edge/refusal";
import { spreadsheetLocale } from "./edge/spreadsheet";
import { userLocale, userTexts } from "./edge/user-texts";
import { pictureAnchor } from "./sheets/map/picture-anchor";
import { profileCandidates } from "./sheets/profile/profile-sheet";
import { version } from "./version";

export const buildMap: SidebarApi["buildMap"] = (sheet, decisions) =>
  outcomeOf(() => commands.buildMap(sheet, decisions));

export const createTemplate: SidebarApi["createTemplate"] = (template) =>
  outcomeOf(() => templates.createTemplate(template));

export const insertFormula: SidebarApi["insertFormula"] = () => outcomeOf(formulas.insertFormula);

export const furtherSheets: SidebarApi["furtherSheets"] = (wanted) => outcomeOf(() => further.furtherSheets(wanted));

export const changeSheets: SidebarApi["changeSheets"] = (changes) => outcomeOf(() => change.changeSheets(changes));

export const solverCode: SidebarApi["solverCode"] = () => HtmlService.createHtmlOutputFromFile("Solver").getContent();

export function sidebarState(chosen: string | null): SidebarState {
  const surface = readSurface();
  const { spreadsheet, own } = surface;
  const map = own.map && cellsOf(own.map.getDataRange());
  const suggested = suggestionIn(surface);
  const { snapshot, problems } = snapshotNow(surface, chosen);
  return {
    locale: userLocale(),
    version,
    fileId: spreadsheet.getId(),
    spreadsheetLocale: spreadsheetLocale(spreadsheet),
    sheets: profileCandidates(spreadsheet, own).map(({ name }) => name),
    profileSheet: suggested?.likely ? suggested.name : null,
    hasMap: map !== null,
    hasHistory: own.history !== null,
    snapshot,
    notes: map ? notesIn(map) : [],
    problems,
    isCurrent: map !== null && snapshot !== null && isShown(map, snapshot),
  };
}

type SnapshotNow = { readonly snapshot: Snapshot | null; readonly problems: readonly Problem[] };

function snapshotNow(surface: Surface, chosen: string | null): SnapshotNow {
  const outcome = outcomeOf(() => snapshotOf(surface, chosenProfile(surface, chosen).profile));
  return outcome.ok ? { snapshot: outcome.value, problems: [] } : { snapshot: null, problems: outcome.problems };
}

/** A sheet that cannot be read comes to no map that could be shown. */
function isShown(map: readonly (readonly Cell[])[], snapshot: Snapshot): boolean {
  const outcome = evaluateSnapshot(snapshot);
  return outcome.ok && showsMap(map, outcome.value);
}

/** Puts the labelled map on the Segment Map sheet. The new picture comes before the old ones go. */
export const placePicture: SidebarApi["placePicture"] = (png) =>
  outcomeOf(() => {
    const sheet = readSurface().own.map;
    if (!sheet) return refuse({ code: "noMapSheet" });
    const title = userTexts().pictureTitle;
    const old = sheet.getImages().filter((image) => image.getAltTextTitle() === pictureMark);
    const { row, column, inset, width, height } = pictureAnchor(sheet);
    const bytes = decoded(png);
    const image = sheet.insertImage(Utilities.newBlob(bytes, "image/png", `${title}.png`), column, row, inset, 0);
    image.setAltTextTitle(pictureMark).setAltTextDescription(title).setWidth(width).setHeight(height);
    for (const picture of old) picture.remove();
    return null;
  });

/** Tells our picture from the users' own. */
const pictureMark = "partner-segment-map";

function decoded(png: string): number[] {
  try {
    return Utilities.base64Decode(png);
  } catch {
    return refuse({ code: "badPicture" });
  }
}

/** Selects a cell, or a range such as a partner's row. */
export const showCell: SidebarApi["showCell"] = (name, cell) =>
  outcomeOf(() => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const isAddress = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(cell);
    if (!sheet || !isAddress) return refuse({ code: "badCell", cell });
    sheet.activate();
    sheet.getRange(cell).activate();
    return null;
  });
