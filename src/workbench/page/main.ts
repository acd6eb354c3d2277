/** The workbench page: a spreadsheet with the add-on beside it. */
import { DEFAULT_STYLES, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingJaJP from "@univerjs/preset-sheets-conditional-formatting/locales/ja-JP";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import sheetsJaJP from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnUS from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingJaJP from "@univerjs/preset-sheets-drawing/locales/ja-JP";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "./page.css";
import { addressOf } from "../../core/cells/address";
import { attachBrowserHost } from "../../host/browser";
import { createUniver } from "../../host/create-univer";
import type { Host, HostCell, HostScreen } from "../../host/host";
import { ownZone } from "../../host/values/zone";
import { type FormatSheet, showConditionalFormats } from "./conditional-formats";
import { type PictureSheet, showDrawings } from "./drawings";
import { showMenu } from "./menu";
import { addOnFrame } from "./sidebar-frame";
import type { SentCell, Start } from "./start";
import { pageTexts } from "./texts";
import { nameUniverControls } from "./univer-names";

const drawing = new Map<string, number>();
const element = (id: string) => document.getElementById(id) as HTMLElement;

const start = (await (await fetch("/start.json")).json()) as Start;
const { locale } = start;
const texts = pageTexts[locale];
document.documentElement.lang = locale;
element("product").textContent = texts.product;
element("file").textContent = start.sheetName;

// The grid is painted on a canvas, which does not wait for a font: load what the data and the add-on will show.
const font = "BIZ UDPGothic";
const shown = [...new Set(JSON.stringify(start))].join("");
await Promise.all(["400", "700"].map((weight) => document.fonts.load(`${weight} 13px "${font}"`, shown)));

// Univer paints a cell without a font of its own in its default one, whatever the workbook's default says.
DEFAULT_STYLES.ff = font;
// As large as in Sheets: with larger letters, reasons of two lines took three here, and were cut.
DEFAULT_STYLES.fs = 10;

const japanese = locale === "ja";
const type = japanese ? LocaleType.JA_JP : LocaleType.EN_US;
const univer = createUniver(
  { Univer, FUniver },
  {
    locale: type,
    locales: {
      [type]: japanese
        ? mergeLocales(sheetsJaJP, drawingJaJP, formattingJaJP)
        : mergeLocales(sheetsEnUS, drawingEnUS, formattingEnUS),
    },
    logLevel: LogLevel.WARN,
  },
  [
    UniverSheetsCorePreset({ container: "grid" }),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ],
);
const { univerAPI } = univer;
nameUniverControls(element("grid"));

const screen: HostScreen = {
  menu: (_title, items) => showMenu(element("menu"), texts.menu, items, (name) => void runMenu(name)),
  sidebar: (title, html) => showSidebar(title, html),
  dialog: (title, html, width, height) => {
    const frame = frameOf(title, html, () => (element("dialog") as HTMLDialogElement).close());
    frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
    showDialog(title, frame);
  },
  alert: (message) => showDialog(message),
  toast: (message) => showToast(message),
  looksChanged: (sheetName) => drawSoon(sheetName),
};
const host: Host = attachBrowserHost(univer as never, {
  files: start.files,
  spreadsheetLocale: japanese ? "ja_JP" : "en_US",
  spreadsheetTimeZone: ownZone(),
  userLocale: locale,
  screen,
});

host.addSheet(
  start.sheetName,
  start.table.map((row) => row.map(received)),
);
host.activate(start.sheetName);
host.open();
widen(start.sheetName);
univerAPI.addEvent(univerAPI.Event.SelectionChanged, () => showCellError());
univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => showCellError());

const ready = host.settle();
Object.assign(window, { workbench: { host, ready } });
await ready;
document.documentElement.dataset.ready = "yes";

function received(cell: SentCell): HostCell {
  return typeof cell === "object" ? new Date(cell.date[0], cell.date[1] - 1, cell.date[2]) : cell;
}

/** A CSV says nothing about widths: enough for what is in the columns, and not more than fits the eye. */
function widen(sheetName: string): void {
  const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(sheetName);
  const columns = start.table[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const longest = Math.max(...start.table.slice(0, 200).map((row) => letters(String(row[column] ?? ""))));
    sheet?.setColumnWidth(column, Math.min(260, Math.max(72, longest * 13 + 18)));
  }
}

/** In full-width letters. */
function letters(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "⺀" ? 1 : 0.6), 0);
}

async function runMenu(functionName: string): Promise<void> {
  try {
    await host.runMenu(functionName);
  } catch (error) {
    showDialog(error instanceof Error ? error.message : String(error));
  }
}

function frameOf(title: string, html: string, close: () => void): HTMLIFrameElement {
  return addOnFrame(
    title,
    html,
    start.fontCss,
    async (name, args) => {
      const result = await host.run(name, ...args);
      showSelection();
      return result;
    },
    close,
  );
}

/** Scrolls to what a call has selected, as Sheets does. */
function showSelection(): void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return;
  const [row, seen] = [range.getRow(), sheet.getVisibleRange()];
  if (!seen || row < seen.startRow || row > seen.endRow) sheet.scrollToCell(Math.max(0, row - 2), 0);
}

function showSidebar(title: string, html: string): void {
  const side = element("side");
  const header = document.createElement("header");
  const close = document.createElement("button");
  close.textContent = "×";
  close.setAttribute("aria-label", texts.close);
  close.addEventListener("click", () => {
    side.hidden = true;
    side.replaceChildren();
  });
  header.append(title, close);
  const hide = () => {
    side.hidden = true;
  };
  side.replaceChildren(header, frameOf(title, html, hide));
  side.hidden = false;
}

function showDialog(message: string, content?: HTMLElement): void {
  const dialog = element("dialog") as HTMLDialogElement;
  const ok = document.createElement("button");
  ok.textContent = texts.ok;
  ok.addEventListener("click", () => dialog.close());
  dialog.replaceChildren(message, ...(content ? [content] : []), ok);
  if (!dialog.open) dialog.showModal();
}

function showToast(message: string): void {
  const toast = element("toast");
  toast.textContent = message;
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, 6000);
}

/** Many changes in one run are drawn once. */
function drawSoon(sheetName: string): void {
  clearTimeout(drawing.get(sheetName));
  drawing.set(
    sheetName,
    window.setTimeout(async () => {
      await host.settle();
      const sheet = univerAPI.getActiveWorkbook()?.getSheetByName(sheetName);
      if (!sheet) return;
      showConditionalFormats(host, sheetName, sheet as unknown as FormatSheet);
      await showDrawings(host, sheetName, sheet as unknown as PictureSheet, univerAPI.Enum.ImageSourceType.BASE64);
    }, 50),
  );
}

/** A cell that shows an error says why below the grid, as Sheets does in a card beside it. */
function showCellError(): void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  const cell = range ? addressOf(range.getRow(), range.getColumn()) : "A1";
  const message = sheet ? host.errorMessage(sheet.getSheetName(), cell) : "";
  const card = element("cell-error");
  card.textContent = message;
  card.hidden = message === "";
}
