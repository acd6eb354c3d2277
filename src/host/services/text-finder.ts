/** TextFinder: finding and replacing text in a range. */
import { SheetCells } from "../engine/sheet-cells";
import { displayOf } from "../engine/stored-cell";
import { changeCells, formulaChange, valueChange } from "../engine/write-cells";
import { flag, text } from "./arguments";
import type { Context } from "./context";
import { formulaOf } from "./formulas";
import type { Area } from "./handles";
import { rangeObject } from "./range";
import { searches } from "./strict";

export function textFinder(context: Context, areas: readonly Area[], pattern: unknown): object {
  const wanted = text(pattern, "findText");
  const options = {
    formulaText: false,
    regularExpression: false,
    matchCase: false,
    entireCell: false,
    diacritics: false,
  };
  let next = 0;
  const option = (key: keyof typeof options) => (value: unknown) => {
    options[key] = flag(value, key);
    return finder;
  };
  const expression = () => {
    const plain = options.diacritics ? withoutAccents(wanted) : wanted;
    const source = options.regularExpression ? plain : plain.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(options.entireCell ? `^(?:${source})$` : source, options.matchCase ? "gm" : "gim");
  };
  const hitsIn = (area: Area) =>
    foundCells(context, area, options.formulaText, expression(), options.diacritics ? withoutAccents : (each) => each);
  const hits = () =>
    areas.flatMap((area) =>
      hitsIn(area).map(({ row, column }) => ({ sheetId: area.sheetId, row, column, rows: 1, columns: 1 })),
    );
  const finder: object = context.strict.object("TextFinder", "spreadsheet", {
    local: {
      matchFormulaText: option("formulaText"),
      useRegularExpression: option("regularExpression"),
      matchCase: option("matchCase"),
      matchEntireCell: option("entireCell"),
      ignoreDiacritics: option("diacritics"),
    },
    reads: {
      findAll: () => hits().map((hit) => rangeObject(context, hit)),
      findNext: () => {
        const hit = hits()[next];
        next += 1;
        return hit ? rangeObject(context, hit) : null;
      },
    },
    writes: {
      replaceAllWith: searches((replacement: unknown) => {
        const given = text(replacement, "replaceText");
        const literal = options.regularExpression ? given : given.replace(/\$/g, "$$$$");
        return areas.reduce((sum, area) => sum + replaced(context, area, hitsIn(area), expression(), literal), 0);
      }),
    },
  });
  return finder;
}

interface Hit {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly isFormula: boolean;
}

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

function foundCells(
  context: Context,
  area: Area,
  inFormulas: boolean,
  expression: RegExp,
  read: (content: string) => string,
): Hit[] {
  const { book } = context;
  const cells = new SheetCells(book, area.sheetId);
  const hits: Hit[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells.at(row, column);
      if (!cell) continue;
      const formula = formulaOf(book, area.sheetId, row, column, cell);
      const content = inFormulas && formula ? formula : displayOf(book, cell);
      expression.lastIndex = 0;
      if (content !== "" && expression.test(read(content)))
        hits.push({ row, column, content, isFormula: formula !== "" });
    }
  }
  return hits;
}

/** Writes the replaced text; a formula is entered anew, so it runs again. Results of formulas stay as they are. */
function replaced(context: Context, area: Area, hits: readonly Hit[], expression: RegExp, replacement: string): number {
  const byCell = new Map(
    hits
      .filter((hit) => !hit.isFormula || hit.content.startsWith("="))
      .map((hit) => [`${hit.row - area.row},${hit.column - area.column}`, hit]),
  );
  let count = 0;
  if (byCell.size === 0) return count;
  changeCells(context.book, area.sheetId, area, (row, column, cell) => {
    const hit = byCell.get(`${row},${column}`);
    if (!hit) return undefined;
    count += hit.content.match(expression)?.length ?? 0;
    const result = hit.content.replace(expression, replacement);
    return hit.isFormula ? formulaChange(result) : valueChange(context.book, cell, result);
  });
  return count;
}
