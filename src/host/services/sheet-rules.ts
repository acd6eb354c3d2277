/** Sheet: conditional formats and protection. */
import { SheetCells } from "../engine/sheet-cells";
import type { ProtectionFact } from "../state/sheet-facts";
import type { Rectangle } from "../values/a1";
import { flag, list, text } from "./arguments";
import { conditionalFormatObject } from "./conditional-format";
import type { Context } from "./context";
import { rangeObject } from "./range";
import type { Members } from "./strict";

export function sheetRules(context: Context, sheetId: string): Members {
  const { facts, handles } = context;
  return {
    reads: {
      getConditionalFormatRules: () => facts.rulesOf(sheetId).map((rule) => conditionalFormatObject(context, rule)),
      getFilter: () => {
        const filter = facts.filterOf(sheetId);
        return filter && filterObject(context, sheetId, filter.area);
      },
      getProtections: (type: unknown) => protectionsOf(context, sheetId, type),
    },
    writes: {
      setConditionalFormatRules: (rules: unknown) => {
        const given = list(rules, "rules").map((rule) => handles.read("ConditionalFormatRule", rule));
        if (given.some((rule) => rule.areas.some((area) => area.sheetId !== sheetId))) {
          throw new Error("Conditional format rule cannot reference a different sheet.");
        }
        facts.setRules(sheetId, given);
      },
      clearConditionalFormatRules: () => {
        facts.setRules(sheetId, []);
      },
      protect: () => protection(context, sheetId, facts.protect(sheetId)),
    },
  };
}

function filterObject(context: Context, sheetId: string, area: Rectangle): object {
  return context.strict.object("Filter", "spreadsheet", {
    local: { getRange: () => rangeObject(context, { ...area, sheetId }) },
    writes: { remove: () => void context.facts.setFilter(sheetId, null) },
  });
}

export function protectionsOf(context: Context, sheetId: string, type: unknown): object[] {
  const wanted = context.enums.read("ProtectionType", type);
  return context.facts
    .protectionsOf(sheetId)
    .filter(({ area }) => (area !== null) === (wanted === "RANGE"))
    .map((fact) => protection(context, sheetId, fact));
}

/** A sheet as a whole has no address. */
const nowhere = { startRow: false, endRow: false, startColumn: false, endColumn: false };

export function protection(context: Context, sheetId: string, fact: ProtectionFact): object {
  const rangeOf = (area: Rectangle) => rangeObject(context, { ...area, sheetId });
  const made: object = context.strict.object("Protection", "spreadsheet", {
    reads: {
      getDescription: () => fact.description,
      getProtectionType: () => context.enums.object("ProtectionType", fact.area === null ? "SHEET" : "RANGE"),
      getRange: () =>
        rangeOf(fact.area ?? { ...new SheetCells(context.book, sheetId).whole(), ...{ bounds: nowhere } }),
      getUnprotectedRanges: () => fact.unprotected.map(rangeOf),
      isWarningOnly: () => fact.warningOnly,
      // A warning stops nobody.
      canEdit: () => fact.warningOnly || fact.canEdit,
    },
    writes: {
      setDescription: (description: unknown) => {
        fact.description = text(description, "description");
        return made;
      },
      setWarningOnly: (warningOnly: unknown) => {
        fact.warningOnly = flag(warningOnly, "warningOnly");
        return made;
      },
      setUnprotectedRanges: (ranges: unknown) => {
        if (fact.area !== null) throw new Error("Only a protected sheet has unprotected ranges.");
        fact.unprotected = list(ranges, "ranges").map((range) => context.handles.read("Range", range));
        return made;
      },
      setRange: (range: unknown) => {
        if (fact.area === null) throw new Error("Only a protected range has another one.");
        fact.area = context.handles.read("Range", range);
        return made;
      },
      remove: () => {
        context.facts.unprotect(sheetId, fact);
      },
    },
  });
  return made;
}
