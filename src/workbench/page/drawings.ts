/** Keeps what floats over a sheet in the grid the same as what the host holds: charts and pictures. */
import type { Host } from "../../host/host";
import { chartPicture } from "./native-chart";

/** The parts of Univer's facade for pictures. */
export interface PictureSheet {
  newOverGridImage(): PictureBuilder;
  insertImages(images: readonly unknown[]): unknown;
  getImages(): readonly { getId(): string }[];
  deleteImages(images: readonly unknown[]): unknown;
}

interface PictureBuilder {
  setSource(source: string, type: unknown): PictureBuilder;
  setColumn(column: number): PictureBuilder;
  setRow(row: number): PictureBuilder;
  setColumnOffset(offset: number): PictureBuilder;
  setRowOffset(offset: number): PictureBuilder;
  setWidth(width: number): PictureBuilder;
  setHeight(height: number): PictureBuilder;
  buildAsync(): Promise<unknown>;
}

interface Floating {
  readonly source: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a sheet's charts and pictures anew. */
export async function showDrawings(host: Host, sheetName: string, sheet: PictureSheet, base64: unknown): Promise<void> {
  await document.fonts.ready;
  const floating: Floating[] = [
    ...host.charts(sheetName).map((chart) => ({ ...chart, ...chart.position, source: chartPicture(chart) })),
    ...host.images(sheetName).map((image) => ({ ...image, source: image.dataUrl })),
  ];
  const images = await Promise.all(
    floating.map(({ source, row, column, offsetX, offsetY, width, height }) =>
      sheet
        .newOverGridImage()
        .setSource(source, base64)
        .setColumn(column - 1)
        .setRow(row - 1)
        .setColumnOffset(offsetX)
        .setRowOffset(offsetY)
        .setWidth(width)
        .setHeight(height)
        .buildAsync(),
    ),
  );
  const old = sheet.getImages();
  if (old.length > 0) sheet.deleteImages(old);
  if (images.length > 0) sheet.insertImages(images);
}
