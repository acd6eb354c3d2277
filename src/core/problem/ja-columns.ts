/** Japanese texts about how columns are read. */
import type { ColumnTexts, Origin } from "./column-facts";
import { cellsText } from "./ja-phrases";

const origins: Readonly<Record<Origin, string>> = {
  choice: "設定の指定",
  header: "見出し",
  line: "表の上の行",
  cells: "この列の値",
  list: "ほかの列の値",
  default: "既定",
};
const orders = { dmy: "日/月/年", mdy: "月/日/年", ymd: "年/月/日" } as const;
const blanks = { zero: "0", notYet: "「まだない」(0 点)", no: "無", missing: "データなし" } as const;

export const jaColumns: ColumnTexts = {
  faults: {
    errorCell: () => "エラーです(値か空欄にしてください)",
    badNumber: () => "数として読めません(1,200、1.2億、約30名 など)",
    dayAmongNumbers: () => "数の列にある日付です(数にしてください)",
    otherNotation: () => "この列のほかの値と桁区切りが違います",
    otherCurrency: () => "この列のほかの値と通貨が違います",
    bareAmongPercents: () => "% のある値に混じった、% のない 1 より大きい数です(95% のように書いてください)",
    negativeLog: () => "負の数で、対数の尺度では使えません(0 以上)",
    badYesNo: () => "有無として読めません(有/無、○/×、はい/いいえ など)",
    badLabel: (allowed) => `段階にありません(${allowed.join("、")})`,
    badDay: () => "日付として読めません(2026/9/14、2026年9月14日 など)",
    numberAmongDays: () => "日付の列にある数です(2026/9/14 など)",
    otherDayOrder: () => "この列のほかの値と日・月の順が違います",
    dayAhead: () => "基準日より先の日付です(基準日まで)",
  },
  decisions: {
    unit: ({ unit, from, own }) =>
      `単位のない数は ${unit.text}(${origins[from]})${own.length > 0 ? `。自分の単位がある値 ${own.length} 件: ${cellsText(own)}` : ""}`,
    separators: ({ notation, from, places }) =>
      `${notation === "comma" ? "「.」は桁区切り、「,」は小数点" : "「.」は小数点"}(${from === "cells" || from === "list" ? cellsText(places.slice(0, 1)) : `${origins[from]}、${cellsText(places)}`})`,
    dayOrder: ({ order, from, places }) =>
      `日付は ${orders[order]}(${from === "cells" || from === "list" ? cellsText(places) : `${origins[from]}、${cellsText(places)}`})`,
    currency: ({ currency, places }) =>
      `通貨は ${currency}。ほかの通貨の ${places.length} 件は読みません: ${cellsText(places)}`,
    ranges: ({ places }) =>
      `幅のある値 ${places.length} 件は、範囲は中央、「以上」はその数、「未満・以下」は半分で読みました: ${cellsText(places)}`,
    ticks: ({ mark, places }) => `「${mark}」と空欄だけなので、空欄 ${places.length} 件は無: ${cellsText(places)}`,
    filledIsYes: ({ places }) => `記入のある ${places.length} 件は有: ${cellsText(places)}`,
    blanks: ({ as, places }) => `空欄 ${places.length} 件は${blanks[as]}: ${cellsText(places)}`,
    smallerIsBetter: () => "小さいほど良い",
  },
};
