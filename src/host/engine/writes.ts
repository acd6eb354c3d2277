/** Cells that someone writes, as opposed to the results that the formula engine lays into them. */
import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import type { Book } from "./book";

interface Write {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>> | null>> | null;
}

/** Tells the sheet of each write, and which of its cells got another value or formula. */
export function onWrite(book: Book, listener: (sheetId: string, wrote: CellTest) => void): IDisposable {
  return book.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== "sheet.mutation.set-range-values" || options?.onlyLocal) return;
    const { subUnitId, cellValue } = command.params as Write;
    listener(subUnitId, (row, column) => {
      const change = cellValue?.[row]?.[column];
      return change === null || (change !== undefined && ("v" in change || "f" in change));
    });
  });
}

export type CellTest = (row: number, column: number) => boolean;
