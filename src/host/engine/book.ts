/** The open workbook: its sheets by id, and the one door through which the host changes it. */
import type { Injector as CoreInjector, ICommandService, Workbook, Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { UniverModules } from "./modules";

export type Injector = Pick<CoreInjector, "get">;

export class Book {
  readonly core: Workbook;
  readonly commands: ICommandService;

  constructor(
    readonly modules: UniverModules,
    readonly facade: FWorkbook,
    readonly injector: Injector,
  ) {
    this.core = facade.getWorkbook();
    this.commands = injector.get(modules.core.ICommandService);
  }

  get id(): string {
    return this.core.getUnitId();
  }

  sheets(): Worksheet[] {
    return this.core.getSheetOrders().map((id) => this.sheet(id));
  }

  has(sheetId: string): boolean {
    return Boolean(this.core.getSheetBySheetId(sheetId));
  }

  sheet(id: string): Worksheet {
    const sheet = this.core.getSheetBySheetId(id);
    if (!sheet) throw new Error("The sheet was deleted.");
    return sheet;
  }

  sheetNamed(name: string): Worksheet | null {
    return this.core.getSheetBySheetName(name) ?? null;
  }

  sheetFacade(id: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(id);
    if (!sheet) throw new Error("The sheet was deleted.");
    return sheet;
  }

  /** Runs a Univer command or mutation at once; a refused one is an error, never a silent loss. */
  execute(id: string, params: object): void {
    if (this.commands.syncExecuteCommand(id, params) === false) throw new Error(`The spreadsheet refused ${id}.`);
  }
}
