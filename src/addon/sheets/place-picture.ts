/** A picture on a sheet, with the words for who does not see it. */
import type { SentPicture } from "../../core/sheets/further/further-sheet";
import type { Sheet } from "../edge/spreadsheet";

export function placePicture(sheet: Sheet, { png, row, column, width, height, title }: SentPicture): void {
  const blob = Utilities.newBlob(Utilities.base64Decode(png), "image/png", `${title}.png`);
  const image = sheet.insertImage(blob, column + 1, row + 1);
  image.setAltTextTitle(title).setWidth(width).setHeight(height);
}
