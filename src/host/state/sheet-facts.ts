/** Facts about a sheet that Univer's free core has no place for: conditional formats and protections. */
import { type Shift, shiftedArea } from "../engine/shifts";
import type { ConditionalRule } from "../services/handles";

export interface ProtectionFact {
  description: string;
  warningOnly: boolean;
}

export class SheetFacts {
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

  protectionsOf(sheetId: string): readonly ProtectionFact[] {
    return this.protections.get(sheetId) ?? [];
  }

  protect(sheetId: string): ProtectionFact {
    // A sheet has one protection of its own: asking again gives the same.
    const known = this.protectionsOf(sheetId)[0];
    if (known) return known;
    const made = { description: "", warningOnly: false };
    this.protections.set(sheetId, [made]);
    return made;
  }

  unprotect(sheetId: string, protection: ProtectionFact): void {
    this.protections.set(
      sheetId,
      this.protectionsOf(sheetId).filter((other) => other !== protection),
    );
  }

  follow(shift: Shift): void {
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
