/** The mark of each column of ours. */
import type { Columns, Field } from "./layout";
import { fieldMark, formatMark, keyColumnMark, mapFormat } from "./marks";

export const marksOf = ({ key, order, table }: Columns): readonly (readonly [column: number, mark: string])[] => [
  [key, keyColumnMark],
  [order, formatMark(mapFormat)],
  ...(Object.entries(table) as [Field, number][]).map(([field, at]) => [at, fieldMark(field)] as const),
];
