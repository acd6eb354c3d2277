/** Splits what people type as a list in one cell. */
import { fold } from "./cell";

/** Items of a list separated by 、 , ， ; / ・ or a line break, folded for comparison. */
export function listItems(text: string): string[] {
  return text
    .split(/[、,，;；/／・･\n\r]+/)
    .map(fold)
    .filter((item) => item !== "");
}
