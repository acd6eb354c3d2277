/** Reads the first visible sheet of an Excel workbook into cells. */
import Excel from "exceljs";
import type { HostCell } from "../host/host";

export async function readXlsx(bytes: Uint8Array): Promise<HostCell[][]> {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as never);
  const sheet = book.worksheets.find(({ state }) => state === "visible") ?? book.worksheets[0];
  if (!sheet) return [];
  const rows: HostCell[][] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const cells: HostCell[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.getCell(row, column);
      // A merged cell's value stands in its first cell only, as in Sheets.
      cells.push(cell.isMerged && cell.master.address !== cell.address ? "" : plain(cell.value));
    }
    rows.push(cells);
  }
  return rows;
}

function plain(value: Excel.CellValue): HostCell {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return localDay(value);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return typeof value.text === "string" ? value.text : plain(value.text as Excel.CellValue);
  if ("formula" in value || "sharedFormula" in value) return plain(value.result as Excel.CellValue);
  return "";
}

/** Excel's dates have no time zone; the library gives them in UTC. */
const localDay = (date: Date) => new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
