/** The report as a new sheet: values, looks and one picture, an A4 page wide. Each look and size is a call: few of them. */
import { type Cell, oneLine } from "../../cells/cell";
import { fitted, textWidth } from "../../draw/svg-text";
import type { Locale } from "../../model/locale";
import { reportWords } from "../../words/report-words";
import { type CellLook, type SheetChange, sheetMark } from "../further/further-sheet";
import type { Report, ReportSection } from "./report";

/** In a hidden column: nobody is to build from a report. */
const reportMark = sheetMark("report");
const reportColumns = 6;
const columnWidth = 123;
/** Of a new sheet. */
const rowHeight = 21;
/** Where the counts stand, from 0; the picture reaches over all columns and is clear there. */
const countsColumn = 4;
const pictureRows = 15;
const heading = "#e8eaed";
/** Letters in full width that a row has room for. */
const roomInRow = 54;
/** Of an A4 page of this width. */
const mostRows = 52;

/** In pixels: the whole picture, the map in its left part, and what is left for the counts over time below the counts. */
export const reportPicture = {
  width: reportColumns * columnWidth,
  height: pictureRows * rowHeight,
  map: { width: countsColumn * columnWidth - 8, height: pictureRows * rowHeight },
  chart: { x: countsColumn * columnWidth, y: 7 * rowHeight, width: 2 * columnWidth, height: 8 * rowHeight },
} as const;

/** `png` is base64; null where the map could not be drawn. Never over a sheet that is there. */
export function reportChange(report: Report, png: string | null, locale: Locale, isoDay: string): SheetChange {
  const language = reportWords[locale];
  const rows: Cell[][] = [];
  const bold: number[] = [];
  const sections: number[] = [];
  const put = (...cells: readonly Cell[]) => {
    rows.push(Array.from({ length: reportColumns }, (_, at) => cells[at] ?? ""));
    return rows.length - 1;
  };
  let spare = mostRows - rowsOf(report);
  const section = ({ title, lines }: ReportSection) => {
    sections.push(put(title));
    for (const line of lines) {
      const parts = spare > 0 ? inTwo(oneLine(line)) : [fitted(oneLine(line), roomInRow)];
      spare -= parts.length - 1;
      for (const part of parts) put(part);
    }
    put();
  };
  put(report.title);
  put(`${report.day} · ${report.source}`);
  if (report.headline !== "") bold.push(put(fitted(report.headline, roomInRow)));
  put();
  section(report.three);
  sections.push(put(language.map, "", "", "", language.counts));
  const picture = rows.length;
  const digits = Math.max(...report.counts.map(({ count }) => String(count).length));
  for (let at = 0; at < pictureRows; at += 1) {
    const count = report.counts[at];
    if (!count) put();
    else put("", "", "", "", count.name, countText(count, language.partners, digits));
  }
  const total = picture + report.counts.length - 1;
  put();
  for (const each of report.sections) section(each);
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const marked = rows.map((row, at) => [...row, at === 0 ? reportMark : ""]);
  return {
    seen: { kind: "none", mark: null, name: language.sheet(isoDay) },
    page: {
      cells: rows.map((_, row) =>
        Array.from({ length: reportColumns }, (__, column): CellLook => {
          if (row === 0) return column === 0 ? { bold: true, size: 14 } : {};
          if (sections.includes(row)) return { bold: true, background: heading };
          return bold.includes(row) || (row === total && column >= countsColumn) ? { bold: true } : {};
        }),
      ),
      width: columnWidth,
      hidden: { column: reportColumns, count: 1 },
      hideGrid: true,
      pictures:
        png === null
          ? []
          : [
              {
                png,
                row: picture,
                column: 0,
                width: reportPicture.width,
                height: reportPicture.height,
                title: language.picture,
              },
            ],
    },
    writes: [{ row: 0, column: 0, cells: marked as string[][] }],
  };
}

/** With a row for each line. */
const rowsOf = ({ headline, three, sections }: Report): number =>
  [three, ...sections].reduce((sum, { lines }) => sum + lines.length + 2, 0) +
  (headline === "" ? 3 : 4) +
  pictureRows +
  1;

const indent = "\u3000";

/** On a second row as much as there is, from where a word or a clause begins. */
function inTwo(line: string): string[] {
  if (textWidth(line) <= roomInRow) return [line];
  const first = fitted(line, roomInRow).replace(/…$/, "");
  const pause = Math.max(...["、", "。", " ", "("].map((mark) => first.lastIndexOf(mark) + Number(mark !== "(")));
  const at = pause > first.length / 2 ? pause : first.length;
  return [line.slice(0, at).trimEnd(), fitted(`${indent}${line.slice(at).trimStart()}`, roomInRow)];
}

/** As wide as a digit: counts stand under each other. */
const figureSpace = "\u2007";

function countText({ count, change }: Report["counts"][number], unit: string, digits: number): string {
  const padded = String(count).padStart(digits, figureSpace);
  const counted = unit === "" ? padded : `${padded} ${unit}`;
  if (change === null) return counted;
  return `${counted} (${change > 0 ? `+${change}` : change === 0 ? "±0" : String(change).replace("-", "−")})`;
}
