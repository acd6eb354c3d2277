/** The rows under a header: which are partners, and why the others are not. */

import { type Cell, cellText, fold, isBlank, isDate, isErrorCell, isMissing } from "../cells/cell";
import { parseNumber } from "../cells/number";
import { placeIn, type Source } from "../cells/source";
import { unitIn } from "../cells/unit";
import type { RowDecision } from "../model/settings";
import type { Finding, LeftOutReason } from "../problem/finding";
import { headerText } from "./header-row";
import { tagsOf } from "./header-tags";
import { headerTextOf, isJapanese } from "./header-text";
import { isKnownHeader, isPartnerHeader } from "./headers";
import type { Column, LeftOutRow, PartnerRow } from "./profile";
import {
  columnNumber,
  endsAsSum,
  isNote,
  isRule,
  isSample,
  isSectionHeading,
  isTotalWord,
  mayBeNoPartner,
  namesNobody,
} from "./row-words";
import { RowSums, summable } from "./totals-by-sum";

export interface ReadRows {
  readonly partners: PartnerRow[];
  readonly leftOut: LeftOutRow[];
  readonly notices: Finding[];
  readonly problems: Finding[];
}

/** A text that stands alone where no name is heads a group when it is short, and is a note when it is not. */
const longestHeading = 20;

/** Columns of rates and numbers of rows are no amounts. */
const noAmount = /率|割合|比$|%|rate|ratio|percent|(?:^|[\s_])(?:id|no\.?)$|番号|コード|年度?$/i;

export function readRows(
  source: Source,
  headerRow: number,
  columns: readonly Column[],
  partnerColumn: Column,
  decisions: readonly RowDecision[],
): ReadRows {
  return new RowReader(source, headerRow, columns, partnerColumn, decisions).read();
}

class RowReader {
  private readonly rows: ReadRows = { partners: [], leftOut: [], notices: [], problems: [] };
  private readonly samples: PartnerRow[] = [];
  private readonly nameless: { readonly row: number; readonly above: string | null }[] = [];
  private readonly sums: RowSums;
  /** The numbers of the row that is being read. */
  private readonly values: Float64Array;
  private readonly decided: ReadonlyMap<string, RowDecision["as"]>;
  private readonly amounts: readonly Column[];
  private readonly numbered: Column | undefined;
  private readonly known = new Map<string, boolean>();
  /** Index of the last blank row, and of the last note or line of a legend. */
  private blank = -1;
  private noted = -1;
  /** Whether a further table is passed that is about something else than partners. */
  private isElsewhere = false;
  /** Where each of the profile's columns stands in the second table; undefined in the first. */
  private positions: ReadonlyMap<number, number> | undefined;

  constructor(
    private readonly source: Source,
    private readonly headerRow: number,
    private readonly columns: readonly Column[],
    private readonly partnerColumn: Column,
    decisions: readonly RowDecision[],
  ) {
    this.decided = new Map(decisions.map(({ name, as }) => [fold(name), as]));
    this.amounts = columns.filter(({ at, header }) => at !== partnerColumn.at && !noAmount.test(header));
    this.values = new Float64Array(this.amounts.length);
    this.sums = new RowSums(this.amounts.length, (row, into) => this.fillAmounts(this.source.cells[row] ?? [], into));
    this.numbered = columns.find(({ at }) => at !== partnerColumn.at && this.isNumbered(at));
  }

  read(): ReadRows {
    for (let row = this.headerRow + 1; row < this.source.cells.length; row += 1) this.readRow(row);
    this.countSamples();
    this.tellNameless();
    return this.rows;
  }

  private readRow(row: number): void {
    const cells = this.source.cells[row] ?? [];
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0) {
      this.blank = row;
      return;
    }
    const nameAt = this.at(this.partnerColumn);
    const nameCell = nameAt === undefined ? undefined : cells[nameAt];
    const name = this.nameIn(nameCell);
    if (this.isHeader(cells, name)) {
      this.takeBackTitle(row);
      this.leaveOut(row, "header", name || cellText(cells[first]).trim());
      this.readAsHeader(row, cells);
      return;
    }
    const as =
      this.decided.size === 0
        ? undefined
        : this.decided.get(fold(name === "" ? placeIn(this.source, row, nameAt ?? 0).cell : name));
    if (as === undefined && this.isOtherHeader(row, cells)) this.passTable(row, cells);
    if (this.isElsewhere && as === undefined) return;
    if (as === "skip") this.leaveOut(row, "decided", name);
    else if (as === "above" && (name === "" || !this.headsNameless(row)) && this.addToAbove(row, cells)) return;
    else if (name === "") this.readNameless(row, cells, first);
    else if (as === "partner") this.addPartner(row, name);
    else if (isErrorCell(nameCell)) {
      this.rows.problems.push({ code: "badName", text: name, place: this.place(row) });
    } else this.readNamed(row, cells, name);
  }

  /** Empty where the cell names nobody, unless the settings say that a partner is called so. */
  private nameIn(cell: Cell): string {
    const text = typeof cell === "string" ? cell.trim() : isBlank(cell) ? "" : cellText(cell).trim();
    return namesNobody(cell) && this.decided.get(fold(text)) !== "partner" ? "" : text;
  }

  private readNamed(row: number, cells: readonly Cell[], name: string): void {
    const mayBeNone = mayBeNoPartner(name) || this.noted === row - 1 || this.blank === row - 1;
    const reason = mayBeNone ? this.reasonFor(row, cells, name) : null;
    if (reason === "sample") {
      this.samples.push(this.partner(row, name));
      return;
    }
    if (reason !== null) {
      this.leaveOut(row, reason, name);
      if (reason === "section" || reason === "total") this.sums.restart();
      return;
    }
    this.fillAmounts(cells, this.values);
    const bySum = this.sums.kindOf(this.values) ?? (endsAsSum(name) && this.sums.endIn(this.values) ? "sum" : null);
    if (bySum) {
      this.leaveOut(row, "total", name, bySum);
      this.sums.restart();
      return;
    }
    this.sums.add(row, this.values);
    this.rows.partners.push(this.partner(row, name));
  }

  /** Why a row is no partner by the words in it; null where it is one. */
  private reasonFor(row: number, cells: readonly Cell[], name: string): LeftOutReason | null {
    if (isTotalWord(name)) return "total";
    const filled = cells.filter((cell) => !isBlank(cell));
    if (isColumnNumbers(filled)) return "numbers";
    if (isSample(name)) return "sample";
    if (filled.length <= 2 && filled.every(isWords) && isNote(cellText(filled[0]).trim())) return "note";
    if (filled.length === 1 && isSectionHeading(name)) return "section";
    if (filled.length === 2 && /^[■◆▼▶]/.test(name) && this.saysMoreOfHeading(row, filled[1])) return "section";
    if (this.isLegend(row, filled, name)) return "note";
    return isRules(filled) && isRule(name) ? "rule" : null;
  }

  /** ■西日本 | 担当: 山田, or 5社: words where the row below has a number, or how many partners follow. */
  private saysMoreOfHeading(row: number, cell: Cell = ""): boolean {
    if (/^\(?\d+ ?(?:社|partners)\)?$/.test(fold(cellText(cell)))) return true;
    const at = this.source.cells[row]?.lastIndexOf(cell) ?? 0;
    return isWords(cell) && !isMissing(cell) && typeof this.source.cells[row + 1]?.[at] === "number";
  }

  private readNameless(row: number, cells: readonly Cell[], first: number): void {
    const lead = cellText(cells[first]).trim();
    const numberAt = cells.findIndex((cell) => !isBlank(cell) && !isWords(cell));
    const words = cells
      .slice(0, numberAt < 0 ? cells.length : numberAt)
      .filter((cell) => !isBlank(cell))
      .map((cell) => cellText(cell).trim());
    const filled = cells.filter((cell) => !isBlank(cell));
    const total = words.find(isTotalWord);
    const reason: LeftOutReason | null =
      total !== undefined
        ? "total"
        : isColumnNumbers(filled)
          ? "numbers"
          : isSample(lead)
            ? "sample"
            : filled.length <= 2 && filled.every(isWords) && isNote(lead)
              ? "note"
              : filled.length === 1 && isWords(filled[0])
                ? isSectionHeading(lead) || lead.length <= longestHeading
                  ? "section"
                  : "note"
                : isRules(filled.filter((cell) => !isMissing(cell)))
                  ? "rule"
                  : null;
    if (reason !== null) {
      this.leaveOut(row, reason, total ?? lead);
      if (reason === "section" || reason === "total") this.sums.restart();
      return;
    }
    // Ticked-off boxes and numbers written beforehand are no values.
    const numbered = this.numbered && this.at(this.numbered);
    if (cells.every((cell, at) => namesNobody(cell) || cell === false || at === numbered)) return;
    this.fillAmounts(cells, this.values);
    if (this.sums.kindOf(this.values)) {
      this.leaveOut(row, "total", lead, "sum");
      this.sums.restart();
      return;
    }
    const above = this.rows.partners[this.rows.partners.length - 1];
    if (above && this.decided.get(fold(above.name)) === "above" && this.addToAbove(row, cells)) return;
    // A total below counts it, too.
    this.sums.add(row, this.values);
    this.rows.leftOut.push({ row, reason: "nameless", text: above?.name ?? this.place(row).cell });
    this.nameless.push({ row, above: above?.name ?? null });
  }

  /** Whether rows without a name follow: then what the settings say of its name is about those. */
  private headsNameless(row: number): boolean {
    const next = this.source.cells[row + 1];
    const nameAt = this.at(this.partnerColumn);
    return (
      next !== undefined && nameAt !== undefined && namesNobody(next[nameAt]) && next.some((cell) => !isBlank(cell))
    );
  }

  /** Makes a row part of the partner above it; false where there is none. */
  private addToAbove(row: number, cells: readonly Cell[]): boolean {
    const above = this.rows.partners.pop();
    if (!above) return false;
    this.fillAmounts(cells, this.values);
    this.sums.add(row, this.values);
    this.rows.partners.push({ ...above, more: [...(above.more ?? []), row] });
    return true;
  }

  /** Whether a row repeats a header: this table's, or one with other columns of the same kind. */
  private isHeader(cells: readonly Cell[], name: string): boolean {
    if (cells.some((cell) => typeof cell === "number" || isDate(cell))) return false;
    const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => headerText(cell));
    const usual = texts.filter((text) => this.isUsual(text)).length;
    if (usual < 2 || usual * 2 < texts.length) return false;
    return name === "" || this.isNameHeader(name) || usual === texts.length;
  }

  /** A bare name right above the header of a further table is that table's title. */
  private takeBackTitle(headerRow: number): void {
    const last = this.rows.partners[this.rows.partners.length - 1];
    if (!last || last.row !== headerRow - 1 || last.more) return;
    if ((this.source.cells[last.row] ?? []).filter((cell) => !isBlank(cell)).length !== 1) return;
    this.rows.partners.pop();
    this.leaveOut(last.row, "section", last.name);
  }

  private isNameHeader(name: string): boolean {
    return fold(name) === fold(this.partnerColumn.header) || isPartnerHeader(name);
  }

  private isUsual(text: string): boolean {
    const key = fold(text);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const usual = this.columns.some(({ header }) => fold(header) === key) || isKnownHeader(text);
    this.known.set(key, usual);
    return usual;
  }

  /** The columns of a second table, found by their headers; the same ones again are passed over. */
  private readAsHeader(row: number, cells: readonly Cell[]): void {
    this.isElsewhere = false;
    const headers = cells.map((cell) => fold(headerText(cell)));
    const used = new Set<number>();
    const positions = new Map<number, number>();
    for (const { header, at } of this.columns) {
      const found = headers.findIndex((text, index) => text === fold(header) && !used.has(index));
      if (found < 0) continue;
      used.add(found);
      positions.set(at, found);
    }
    const named = headers.findIndex(isPartnerHeader);
    if (named < 0 && this.isOtherSubject(headers, positions)) {
      this.passTable(row, cells);
      return;
    }
    // The same header in another language stands above the same columns.
    const isTranslated =
      named === this.partnerColumn.at && isJapanese(headers[named] ?? "") !== isJapanese(this.partnerColumn.header);
    if (positions.size === 0 && isTranslated) return;
    if (!positions.has(this.partnerColumn.at)) {
      if (named < 0) return;
      positions.set(this.partnerColumn.at, named);
      used.add(named);
    }
    const moved = [...positions].some(([at, now]) => (this.positions?.get(at) ?? at) !== now);
    const fewer = this.columns.some(({ at }) => !positions.has(at));
    if (!moved && !fewer && !this.positions) return;
    this.positions = positions;
    this.sums.restart();
    this.rows.notices.push({
      code: "secondTable",
      row: this.source.row + row + 1,
      place: this.place(row),
      unread: cells.flatMap((cell, at) => (isBlank(cell) || used.has(at) ? [] : [headerText(cell)])),
    });
  }

  /** A header without names of partners: 担当, 訪問回数, also where some columns have the same headers as the list. */
  private isOtherSubject(headers: readonly string[], positions: ReadonlyMap<number, number>): boolean {
    const moved = [...positions].some(([at, now]) => at !== now);
    const name = headers[this.partnerColumn.at] ?? "";
    return positions.size === 0 || moved || (name !== "" && !isSectionHeading(name) && isKnownHeader(name));
  }

  /** After a blank row words of headers where the list has numbers, and numbers again below: another table's header. */
  private isOtherHeader(row: number, cells: readonly Cell[]): boolean {
    const last = this.rows.partners[this.rows.partners.length - 1];
    if (this.blank !== row - 1 || !last || !isMadeOfHeaderWords(cells[this.at(this.partnerColumn) ?? 0])) return false;
    if (cells.some((cell) => !isBlank(cell) && !isWords(cell))) return false;
    const before = this.source.cells[last.row] ?? [];
    const words = this.amounts.filter(({ at }) => {
      const cell = cells[this.at({ at, header: "" }) ?? at];
      return !Number.isNaN(summable(before[at])) && isWords(cell) && !isMissing(cell);
    });
    return words.length >= 2 && (this.source.cells[row + 1] ?? []).some((cell) => !Number.isNaN(summable(cell)));
  }

  private passTable(row: number, cells: readonly Cell[]): void {
    this.isElsewhere = true;
    const headers = cells.filter((cell) => !isBlank(cell)).map(headerText);
    this.rows.notices.push({ code: "otherTable", row: this.source.row + row + 1, headers, place: this.place(row) });
  }

  /** 「A: 100社以上」 under the list explains what stands in it. */
  private isLegend(row: number, filled: readonly Cell[], name: string): boolean {
    if (this.noted !== row - 1 && this.blank !== row - 1) return false;
    const label = fold(name).replace(/ ?[:=]$/, "");
    if (label.length > 4 || filled.length > 2 || filled.some((cell) => typeof cell !== "string")) return false;
    return this.rows.partners.some((partner) =>
      (this.source.cells[partner.row] ?? []).some(
        (cell, at) => at !== this.partnerColumn.at && typeof cell === "string" && fold(cell) === label,
      ),
    );
  }

  private addPartner(row: number, name: string): void {
    this.fillAmounts(this.source.cells[row] ?? [], this.values);
    this.sums.add(row, this.values);
    this.rows.partners.push(this.partner(row, name));
  }

  private partner(row: number, name: string): PartnerRow {
    return this.positions ? { row, name, columns: this.positions } : { row, name };
  }

  private fillAmounts(cells: readonly Cell[], into: Float64Array): void {
    for (let index = 0; index < this.amounts.length; index += 1) {
      const at = this.at(this.amounts[index] as Column);
      into[index] = at === undefined ? Number.NaN : summable(cells[at]);
    }
  }

  private at({ at }: Column): number | undefined {
    return this.positions ? this.positions.get(at) : at;
  }

  private place(row: number) {
    return placeIn(this.source, row, this.at(this.partnerColumn) ?? this.partnerColumn.at);
  }

  private leaveOut(row: number, reason: LeftOutReason, text: string, bySum?: "sum" | "mean"): void {
    this.rows.leftOut.push({ row, reason, text });
    if (reason === "note") this.noted = row;
    const place = this.place(row);
    this.rows.notices.push({
      code: "leftOutRow",
      reason,
      row: this.source.row + row + 1,
      text,
      place,
      ...(bySum ? { bySum } : {}),
    });
  }

  /** Samples give way to partners; alone they show what the map will be like. */
  private countSamples(): void {
    if (this.samples.length === 0) return;
    if (this.rows.partners.length === 0) {
      this.rows.partners.push(...this.samples);
      const places = this.samples.map(({ row }) => placeIn(this.source, row, this.partnerColumn.at));
      this.rows.notices.push({ code: "onlySamples", places });
      return;
    }
    for (const { row, name } of this.samples) this.leaveOut(row, "sample", name);
    this.rows.leftOut.sort((a, b) => a.row - b.row);
  }

  private tellNameless(): void {
    if (this.nameless.length === 0) return;
    this.rows.notices.push({
      code: "noName",
      places: this.nameless.map(({ row }) => this.place(row)),
      above: this.nameless[0]?.above ?? null,
    });
  }

  /** Whether a column counts the rows: 1, 2, 3 also where nothing else is filled in yet. */
  private isNumbered(at: number): boolean {
    let before: number | undefined;
    let count = 0;
    for (let row = this.headerRow + 1; row < this.source.cells.length && count < 50; row += 1) {
      const cell = this.source.cells[row]?.[at];
      if (isBlank(cell)) continue;
      const value = parseNumber(cell);
      if (value === undefined || (before !== undefined && value !== before + 1)) return false;
      before = value;
      count += 1;
    }
    return count >= 2;
  }
}

/** 製品, 月別: what heads a column and is no company's name. */
const isMadeOfHeaderWords = (cell: Cell): boolean =>
  typeof cell === "string" && tagsOf(headerTextOf(cell).core).unknown === 0;

/** A text that is no value: no number, no day, no yes or no. */
function isWords(cell: Cell): boolean {
  return typeof cell === "string" && parseNumber(cell) === undefined;
}

/** (1) (2) (3) … from the first filled cell on. */
function isColumnNumbers(filled: readonly Cell[]): boolean {
  const first = filled.length < 2 ? undefined : columnNumber(cellText(filled[0]));
  if (first === undefined || first > 2) return false;
  return filled.every((cell, at) => columnNumber(cellText(cell)) === first + at);
}

/** Most cells say how to fill them in or name a unit, and none holds a number. */
function isRules(filled: readonly Cell[]): boolean {
  if (filled.length < 2 || filled.some((cell) => typeof cell !== "string")) return false;
  const says = (text: string) => isRule(text) || unitIn(text) !== undefined;
  return filled.filter((cell) => says(cellText(cell).trim())).length * 2 >= filled.length;
}
