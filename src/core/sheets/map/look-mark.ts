/** The hidden mark of the arrangement, colours and names by which a map sheet was coloured: what people restyled stays until they change. */
import { type Cell, cellText } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { segmentKeys } from "../../model/segment";
import { hashOf } from "./hash";
import { mapFormat } from "./marks";

export function lookMark({ settings }: Evaluation): string {
  const parts = segmentKeys.map((key) => {
    const { name, colour, priority } = settings.segments[key];
    return [key, name, colour, priority];
  });
  return `look:${hashOf(JSON.stringify([mapFormat, settings.locale, parts]))}`;
}

export const isLookMark = (cell: Cell): boolean => /^look:[0-9a-z]+$/.test(cellText(cell));
