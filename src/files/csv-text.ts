/** Cells as CSV text. */
import type { HostCell } from "../host/host";

/** With a byte order mark and CRLF: Excel in Japan opens it as it is. Dates are yyyy/mm/dd. */
export function csvText(rows: readonly (readonly HostCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => quoted(shown(cell))).join(",")).join("\r\n")}\r\n`;
}

/**
 * What Excel and Sheets would run as a formula gets their own mark for text, and so does what begins with that mark.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const runs = /^\s*['=+\-@]/;

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

function shown(cell: HostCell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return runs.test(cell) ? `'${cell}` : cell;
  if (typeof cell !== "object") return String(cell);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${cell.getFullYear()}/${two(cell.getMonth() + 1)}/${two(cell.getDate())}`;
}
