/** Tells when every formula has been computed: Univer calculates in the background, some time after a change. */
import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import type { Book } from "./book";

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";
const SET_VALUES = "sheet.mutation.set-range-values";
const STYLE_ONLY = ["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"];

/** Mutations after which Univer schedules a calculation. */
const DISTURBING = new Set([
  SET_VALUES,
  TRIGGER,
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

/** FormulaExecutedStateType.STOP_EXECUTION */
const STOPPED = 1;

const POLL_MS = 5;
const LIMIT_MS = 60_000;

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

export class Calculation {
  private waiting = true;
  private running = false;
  private interrupted = false;
  private dirty: DirtyRange[] = [];
  private readonly listener: IDisposable;

  constructor(private readonly book: Book) {
    this.listener = book.commands.onCommandExecuted((command, options) => this.follow(command, options));
    // Univer starts calculating by itself only once: ask, so that there is always a first calculation to wait for.
    this.trigger([]);
  }

  dispose(): void {
    this.listener.dispose();
  }

  async settle(): Promise<void> {
    const deadline = Date.now() + LIMIT_MS;
    for (;;) {
      while (this.waiting || this.running) {
        if (Date.now() > deadline) throw new Error("The formulas were not computed within 60 seconds.");
        await pause(POLL_MS);
      }
      // Univer drops what changed while a calculation was being stopped: ask for it again.
      if (this.interrupted) {
        this.interrupted = false;
        this.trigger(this.dirty);
        continue;
      }
      await pause(0);
      if (!this.waiting && !this.running) break;
    }
    this.dirty = [];
  }

  private trigger(dirtyRanges: readonly DirtyRange[]): void {
    this.waiting = true;
    this.book.execute(TRIGGER, {
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === START) {
      this.waiting = false;
      this.running = true;
    } else if (command.id === STOP) {
      this.interrupted = true;
    } else if (command.id === NOTICE) {
      const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
      if (state !== undefined && state !== STOPPED) this.running = false;
    } else if (DISTURBING.has(command.id)) {
      this.disturb(command, options);
    }
  }

  private disturb(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SET_VALUES) {
      const params = command.params as { trigger?: string; unitId: string; subUnitId: string; cellValue?: object };
      if (options?.onlyLocal || STYLE_ONLY.includes(params.trigger ?? "")) return;
      const range = boundsOf(params.cellValue);
      if (range) this.dirty.push({ unitId: params.unitId, sheetId: params.subUnitId, range });
    }
    this.waiting = true;
  }
}

function boundsOf(cellValue: object | undefined): DirtyRange["range"] | null {
  const rows = Object.keys(cellValue ?? {}).map(Number);
  if (rows.length === 0) return null;
  let startColumn = Number.POSITIVE_INFINITY;
  let endColumn = -1;
  for (const line of Object.values(cellValue!)) {
    for (const column of Object.keys(line ?? {}).map(Number)) {
      startColumn = Math.min(startColumn, column);
      endColumn = Math.max(endColumn, column);
    }
  }
  if (endColumn < 0) return null;
  return { startRow: rows[0]!, endRow: rows[rows.length - 1]!, startColumn, endColumn };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
