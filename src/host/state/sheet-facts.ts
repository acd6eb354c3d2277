/** Facts about a sheet that Univer's free core has no place for: its kind, conditional formats, protections, tables. */
import { type Shift, shiftedArea, shiftedIndex } from "../engine/shifts";
import type { ConditionalRule } from "../services/handles";
import type { Rectangle } from "../values/a1";

export interface ProtectionFact {
  /** Null: the whole sheet but for `unprotected`. */
  area: Rectangle | null;
  unprotected: readonly Rectangle[];
  description: string;
  warningOnly: boolean;
  /** Whether the person in front may write there all the same. */
  canEdit: boolean;
}

export const newProtection = (area: Rectangle | null): ProtectionFact => ({
  area,
  unprotected: [],
  description: "",
  warningOnly: false,
  canEdit: true,
});

/** A grid of cells, a chart on a sheet of its own, or what is connected to a database. */
export type SheetKind = "GRID" | "OBJECT" | "DATASOURCE";

/** A filter over a range, with the rows that it hides. */
export interface FilterFact {
  readonly area: Rectangle;
  readonly hidden: ReadonlySet<number>;
  /** Whether Range.sort moves rows that it hides: no public source says. */
  readonly isSortedThrough: boolean;
}

export class SheetFacts {
  private readonly filters = new Map<string, FilterFact>();
  private readonly kinds = new Map<string, SheetKind>();
  private readonly tables = new Map<string, readonly Rectangle[]>();
  private readonly rules = new Map<string, readonly ConditionalRule[]>();
  private readonly protections = new Map<string, readonly ProtectionFact[]>();

  constructor(private readonly changed: (sheetId: string) => void) {}

  rulesOf(sheetId: string): readonly ConditionalRule[] {
    return this.rules.get(sheetId) ?? [];
  }

  setRules(sheetId: string, rules: readonly ConditionalRule[]): void {
    this.rules.set(sheetId, rules);
    this.changed(sheetId);
  }

  filterOf(sheetId: string): FilterFact | null {
    return this.filters.get(sheetId) ?? null;
  }

  setFilter(sheetId: string, filter: FilterFact | null): void {
    if (filter) this.filters.set(sheetId, filter);
    else this.filters.delete(sheetId);
  }

  kindOf(sheetId: string): SheetKind {
    return this.kinds.get(sheetId) ?? "GRID";
  }

  setKind(sheetId: string, kind: SheetKind): void {
    this.kinds.set(sheetId, kind);
  }

  /** Turns a range into a table: its columns are typed from then on. */
  addTable(sheetId: string, area: Rectangle): void {
    this.tables.set(sheetId, [...(this.tables.get(sheetId) ?? []), area]);
  }

  hasTypedCells(sheetId: string, target: Rectangle): boolean {
    return (this.tables.get(sheetId) ?? []).some((table) => meets(table, target));
  }

  protectionsOf(sheetId: string): readonly ProtectionFact[] {
    return this.protections.get(sheetId) ?? [];
  }

  protect(sheetId: string): ProtectionFact {
    // A sheet has one protection of its own: asking again gives the same.
    return (
      this.protectionsOf(sheetId).find(({ area }) => area === null) ?? this.addProtection(sheetId, newProtection(null))
    );
  }

  addProtection(sheetId: string, fact: ProtectionFact): ProtectionFact {
    this.protections.set(sheetId, [...this.protectionsOf(sheetId), fact]);
    return fact;
  }

  /** Whether a person in front may write all over an area; null is something about the sheet as a whole. */
  mayWrite(sheetId: string, target: Rectangle | null): boolean {
    return this.protectionsOf(sheetId).every(({ area, unprotected, warningOnly, canEdit }) => {
      if (warningOnly || canEdit) return true;
      if (area !== null) return target !== null && !meets(area, target);
      return target !== null && unprotected.some((free) => holds(free, target));
    });
  }

  /** Gives a sheet what another one has. */
  copy(from: string, to: string): void {
    this.kinds.set(to, this.kindOf(from));
    this.tables.set(to, this.tables.get(from) ?? []);
    this.protections.set(
      to,
      this.protectionsOf(from).map((fact) => ({ ...fact })),
    );
    const moved = (area: ConditionalRule["areas"][number]) => ({ ...area, sheetId: to });
    this.setRules(
      to,
      this.rulesOf(from).map((rule) => ({ ...rule, areas: rule.areas.map(moved) })),
    );
  }

  unprotect(sheetId: string, protection: ProtectionFact): void {
    this.protections.set(
      sheetId,
      this.protectionsOf(sheetId).filter((other) => other !== protection),
    );
  }

  follow(shift: Shift): void {
    const filter = this.filters.get(shift.sheetId);
    if (filter) this.setFilter(shift.sheetId, followed(filter, shift));
    for (const fact of this.protectionsOf(shift.sheetId)) {
      fact.area = fact.area && shiftedArea(fact.area, shift);
      fact.unprotected = fact.unprotected.flatMap((area) => shiftedArea(area, shift) ?? []);
    }
    const tables = this.tables.get(shift.sheetId) ?? [];
    this.tables.set(
      shift.sheetId,
      tables.flatMap((table) => shiftedArea(table, shift) ?? []),
    );
    const moved = this.rulesOf(shift.sheetId).map((rule) => ({
      ...rule,
      areas: rule.areas.flatMap((area) => {
        const rectangle = shiftedArea(area, shift);
        return rectangle ? [{ ...rectangle, sheetId: area.sheetId }] : [];
      }),
    }));
    if (moved.length === 0) return;
    this.setRules(
      shift.sheetId,
      moved.filter((rule) => rule.areas.length > 0),
    );
  }
}

function followed({ area, hidden, ...filter }: FilterFact, shift: Shift): FilterFact | null {
  const moved = shiftedArea(area, shift);
  const rows = shift.axis === "row" ? [...hidden].flatMap((row) => shiftedIndex(row, shift) ?? []) : hidden;
  return moved && { ...filter, area: moved, hidden: new Set(rows) };
}

const meets = (a: Rectangle, b: Rectangle) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const holds = (outer: Rectangle, inner: Rectangle) =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
