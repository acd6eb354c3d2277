/** Reads one row of the criteria block. */

import { amountIn } from "../cells/amount";
import { fold, isMissing } from "../cells/cell";
import { parseNumber } from "../cells/number";
import type { Axis } from "../model/axis";
import type { Criterion, Level } from "../model/criterion";
import { defaultRecency, type Scale, scaleTraits } from "../model/scale";
import type { Problem } from "../problem/problem";
import { type CriteriaHeaders, keyNamed } from "../words/words";
import type { BlockRow } from "./block";
import { parseLevels } from "./levels-text";

type Row = BlockRow<keyof CriteriaHeaders>;

/** The criterion of a row; undefined after reporting everything that is wrong with it. */
export function readCriterion(row: Row, report: (problem: Problem) => void): Criterion | undefined {
  let sound = true;
  const refuse = (problem: Problem): undefined => {
    sound = false;
    report(problem);
    return undefined;
  };
  const column = row.text("column");
  if (column === "") return refuse({ code: "nothingNamed", place: row.place("column") });
  const axis: Axis | undefined =
    keyNamed(row.text("axis"), (language) => language.axes) ??
    keyNamed(row.text("axis"), ({ mapHeaders }) => ({
      potential: mapHeaders.potential,
      results: mapHeaders.results,
    })) ??
    refuse({ code: "badAxis", column, text: row.text("axis"), place: row.place("axis") });
  const weight = row.text("weight") === "" ? 1 : parseNumber(row.cell("weight"));
  if (weight === undefined || weight < 0) {
    refuse({ code: "badWeight", column, text: row.text("weight"), place: row.place("weight") });
  }
  const scale: Scale | undefined =
    row.text("scale") === ""
      ? "linear"
      : (keyNamed(row.text("scale"), (language) => language.scales) ??
        refuse({ code: "badScale", column, text: row.text("scale"), place: row.place("scale") }));
  const low = readBound(row, "low", refuse);
  const high = readBound(row, "high", refuse);
  const written = { ...low.written, ...high.written };
  const levels = readLevels(row, scale !== undefined && scaleTraits[scale].levels === "targets", refuse);
  if (!sound || axis === undefined || weight === undefined || scale === undefined) return undefined;
  const bounds = { low: low.value, high: high.value, ...(low.written || high.written ? { written } : {}) };
  const criterion: Criterion = { column, axis, weight, scale, ...bounds, levels };
  const misfit = boundsProblem(criterion, row) ?? targetsProblem(criterion, row);
  return misfit ? refuse(misfit) : criterion;
}

interface ReadBound {
  readonly value: number | null;
  readonly written?: Criterion["written"];
}

/** A bound; its text is kept where the column may read it otherwise: 5億, 1.000, 50%. */
function readBound(row: Row, field: "low" | "high", refuse: (problem: Problem) => undefined): ReadBound {
  const cell = row.cell(field);
  if (isMissing(cell)) return { value: null };
  const value = parseNumber(cell) ?? (typeof cell === "string" ? amountIn(cell, "comma")?.value : undefined);
  if (value === undefined) {
    refuse({ code: "badBound", column: row.text("column"), text: row.text(field), place: row.place(field) });
    return { value: null };
  }
  const isPlain = typeof cell !== "string" || /^-?\d+$/.test(cell.trim());
  return isPlain ? { value } : { value, written: { [field]: { value, text: cell.trim() } } };
}

function readLevels(row: Row, areTargets: boolean, refuse: (problem: Problem) => undefined): readonly Level[] {
  const column = row.text("column");
  const place = row.place("levels");
  const levels = parseLevels(row.text("levels"), areTargets);
  if ("bad" in levels) {
    refuse({ code: "badLevel", column, text: levels.bad, place });
    return [];
  }
  const bare = levels.find(({ points }) => points === null);
  if (!areTargets && bare) {
    refuse({ code: "badLevel", column, text: bare.label, place });
  } else if (bare && levels.some(({ points }) => points !== null)) {
    refuse({ code: "mixedTargets", column, text: bare.label, place });
  }
  const seen = new Set<string>();
  for (const { label } of levels) {
    if (seen.has(fold(label))) refuse({ code: "sameLevelTwice", column, text: label, place });
    seen.add(fold(label));
  }
  return levels;
}

function boundsProblem({ column, scale, low, high }: Criterion, row: Row): Problem | undefined {
  const { bounds, curve } = scaleTraits[scale];
  switch (bounds) {
    case "values": {
      const field = low !== null && low < 0 ? "low" : high !== null && high < 0 ? "high" : null;
      if (field && !curve.takesNegative) {
        return { code: "negativeBound", column, text: row.text(field), place: row.place(field) };
      }
      if (low === null || low !== high) return undefined;
      return { code: "equalBounds", column, text: row.text("low"), place: row.place("low") };
    }
    case "days":
      if ((low ?? defaultRecency.low) < (high ?? defaultRecency.high)) return undefined;
      return { code: "badDayBounds", column, place: row.place(low === null ? "high" : "low") };
    case null:
      return undefined;
  }
}

function targetsProblem({ column, scale, levels, weight }: Criterion, row: Row): Problem | undefined {
  return scaleTraits[scale].levels === "targets" && weight > 0 && levels.length === 0
    ? { code: "noTargets", column, place: row.place("levels") }
    : undefined;
}
