/** What was decided for the user where another answer is as likely: each with what one click makes of it. */
import { fold } from "../cells/cell";
import type { OtherPeriods } from "../infer/periods";
import { isSale, type Proposal } from "../infer/proposal";
import type { Axis } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Column } from "../profile/profile";
import type { ColumnLine } from "./columns";

export type Offer =
  /** One figure in several periods: the one that counts by itself, the others, and whether these count as well. */
  | { readonly kind: "periods"; readonly used: Criteria; readonly others: Criteria; readonly all: boolean }
  /** Sales that may be the vendor's or the company's own; null where they count for neither. */
  | { readonly kind: "sales"; readonly columns: Criteria; readonly axis: Axis | null };

type Criteria = readonly Criterion[];

export function offersOf(
  lines: readonly ColumnLine[],
  proposals: readonly Proposal[],
  periods: readonly OtherPeriods[],
): Offer[] {
  const lineOf = ({ header }: Column) => lines.find((line) => fold(line.header) === fold(header));
  const linesOf = (of: readonly Proposal[]) =>
    of.flatMap(({ column }) => {
      const line = lineOf(column);
      return line?.criterion ? [line] : [];
    });
  const criteriaOf = (of: readonly ColumnLine[]) => of.flatMap(({ criterion }) => criterion ?? []);
  const byPeriod = periods.flatMap(({ used, others }): Offer[] => {
    const rest = linesOf(others);
    if (rest.length === 0) return [];
    const all = rest.every(({ use }) => use === "used");
    return [{ kind: "periods", used: criteriaOf(linesOf(used)), others: criteriaOf(rest), all }];
  });
  const sales = linesOf(proposals.filter((each) => isSale(each) && (each.why === null || each.why === "whose-sales")));
  if (sales.length === 0) return byPeriod;
  const axis = sales.find(({ use }) => use === "used")?.axis ?? null;
  return [...byPeriod, { kind: "sales", columns: criteriaOf(sales), axis }];
}
