/** The words of what changed, in both languages. */
import type { Locale } from "../model/locale";
import type { FirstOrderFigure } from "../model/movement-fields";

export interface MovementWords {
  readonly firstOrderFigures: Readonly<Record<FirstOrderFigure, string>>;
  readonly firstOrders: (ordered: number, waiting: number) => string;
  readonly median: (days: number) => string;
  readonly noMedian: string;
  readonly orderedBeforeContract: (places: string) => string;
}

export const movementWords: Readonly<Record<Locale, MovementWords>> = {
  ja: {
    firstOrderFigures: {
      median: "初受注までの日数",
      within90: "90日以内の割合",
      within90Low: "その下限",
      within90High: "その上限",
    },
    firstOrders: (ordered, waiting) => `初受注あり ${ordered} 社、まだ ${waiting} 社`,
    median: (days) => `契約から初受注まで、半数が ${days} 日以内です`,
    noMedian: "契約から初受注まで: 半数に届いていません",
    orderedBeforeContract: (places) => `契約日と初受注日の順が合わないセルは数えていません: ${places}`,
  },
  en: {
    firstOrderFigures: {
      median: "Median days to first order",
      within90: "Active in 90 days",
      within90Low: "its low",
      within90High: "its high",
    },
    firstOrders: (ordered, waiting) => `With a first order: ${ordered}; still waiting: ${waiting}`,
    median: (days) => `From contract to first order: half take ${days} days or less`,
    noMedian: "From contract to first order: not half of them have ordered yet",
    orderedBeforeContract: (places) => `Days out of order (first order before the contract) are not counted: ${places}`,
  },
};
