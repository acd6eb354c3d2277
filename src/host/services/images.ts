/** OverGridImage: a picture over the cells. */

import type { Picture } from "../state/drawings";
import { bytesToBase64 } from "../values/base64";
import { pictureSize } from "../values/picture-size";
import { positive, text, wholeNumber } from "./arguments";
import type { Context } from "./context";
import type { BlobData } from "./handles";
import { rangeObject } from "./range";

const MAX_PIXELS = 1_000_000;
const MAX_BYTES = 2 * 1024 * 1024;

/** What Sheets makes of a blob, or its refusal: other formats, more than a million pixels, more than 2 MB. */
export function pictureOf(blob: BlobData): { dataUrl: string; width: number; height: number } {
  const size = pictureSize(blob.bytes);
  if (!size) throw new Error("The blob is not a PNG, JPEG or GIF image.");
  if (size.width * size.height > MAX_PIXELS) throw new Error("The image has more than one million pixels.");
  if (blob.bytes.length > MAX_BYTES) throw new Error("The blob was too large. The maximum blob size is 2MB.");
  return {
    dataUrl: `data:${size.mime};base64,${bytesToBase64(blob.bytes)}`,
    width: size.width,
    height: size.height,
  };
}

export function imageObject(context: Context, picture: Picture): object {
  const change = (part: Partial<Omit<Picture, "id" | "sheetId">>) => {
    context.drawings.changePicture(picture, part);
    return made;
  };
  const made: object = context.strict.object("OverGridImage", "spreadsheet", {
    reads: {
      getAltTextTitle: () => picture.altTitle,
      getAltTextDescription: () => picture.altDescription,
      getWidth: () => picture.width,
      getHeight: () => picture.height,
      getAnchorCell: () =>
        rangeObject(context, {
          sheetId: picture.sheetId,
          row: picture.row,
          column: picture.column,
          rows: 1,
          columns: 1,
        }),
      getAnchorCellXOffset: () => picture.offsetX,
      getAnchorCellYOffset: () => picture.offsetY,
    },
    writes: {
      setAltTextTitle: (title: unknown) => change({ altTitle: text(title, "title") }),
      setAltTextDescription: (description: unknown) => change({ altDescription: text(description, "description") }),
      setWidth: (width: unknown) => change({ width: positive(width, "width") }),
      setHeight: (height: unknown) => change({ height: positive(height, "height") }),
      setAnchorCell: (cell: unknown) => {
        const area = context.handles.read("Range", cell);
        if (area.sheetId !== picture.sheetId) throw new Error("The anchor cell must be on the image's sheet.");
        return change({ row: area.row, column: area.column });
      },
      setAnchorCellXOffset: (offset: unknown) => change({ offsetX: wholeNumber(offset, "offset") }),
      setAnchorCellYOffset: (offset: unknown) => change({ offsetY: wholeNumber(offset, "offset") }),
      replace: (blob: unknown) => change({ dataUrl: pictureOf(context.handles.read("Blob", blob)).dataUrl }),
      remove: () => {
        context.drawings.removePicture(picture);
      },
    },
  });
  return made;
}
