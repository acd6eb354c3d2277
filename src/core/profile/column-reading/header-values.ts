/** What a header says about the values below it: a count, money, a rate, a day, yes or no. */
import { fold } from "../../cells/cell";

export type ValueKind = "count" | "money" | "rate" | "day" | "yesno";

export interface HeaderValues {
  /** Null: the header leaves it open. */
  readonly kind: ValueKind | null;
  /** About what has happened: a day after today is a mistake there. */
  readonly isPast: boolean;
  /** A rate that may well be above 100 %. */
  readonly canExceed: boolean;
}

interface Rule {
  readonly kind: ValueKind | null;
  readonly pattern: RegExp;
}

/** The first that fits counts: 受注件数 is a count, 受注金額 is money, 受注日 a day. */
const rules: readonly Rule[] = [
  { kind: null, pattern: /(?:ランク|グレード|クラス)$|\b(?:rank|grade|tier)$/ },
  { kind: "day", pattern: /^(?:最終|直近|前回|最新|最後)の?[^数率額]{1,6}日$/ },
  {
    kind: "yesno",
    pattern: /有無|可否|(?:している|ている|済み?|いる|ある)か$|[?]$|^(?:is|has|have|does|did|sells?|can) /,
  },
  { kind: "count", pattern: /日数|(?:ヶ月|か月|カ月|月|年)数|リードタイム|lead time|days? (?:to|since)|time to/ },
  { kind: "rate", pattern: /率|割合|比$|パーセント|%|\b(?:rate|ratio|percent|percentage|share|attainment)\b/ },
  { kind: "count", pattern: /[件人社台回本者員店校名点数]数|数$|個数|員数|人員|要員/ },
  { kind: "money", pattern: /金額|売上|売り上げ|年商|資本金|粗利|利益|単価|額$|取引高/ },
  {
    kind: "day",
    pattern: /(?:年月|時期|日付|日時)$|[^本平休祝毎営業稼働]日$|^日$|\b(?:date|dates|day)\b|_date|\b(?:on|at)$|^when\b/,
  },
  {
    kind: "day",
    pattern:
      /(?:受注|成約|契約|発注|購入|納品|販売|取引|訪問|接触|面談)月$|^(?:最終|直近|前回|最新)(?:受注|成約|契約|発注|購入|訪問|接触|連絡|面談|打合せ?|商談|研修|活動)$/,
  },
  {
    kind: "day",
    pattern:
      /^(?:last|latest|most recent) (?:order|deal|win|won|sale|purchase|purchase order|deal won|won deal|order won|visit|contact|meeting|activity|touch|call|training)$/,
  },
  {
    kind: "money",
    pattern:
      /\b(?:revenue|amount|turnover|capital|price|spend|bookings|arr|mrr|acv|tcv|income|profit)\b|sales (?:amount|value)|deal value/,
  },
  {
    kind: "count",
    pattern:
      /^(?:number|no\.?|#) of |\b(?:count|number|headcount|employees|staff|reps?|people|persons|sellers|orders|deals|wins|customers|clients|accounts|meetings|leads|referrals|opportunities|visits|sessions|certifications|sites|stores|offices|branches)$|^(?:orders|deals) /,
  },
  {
    kind: "yesno",
    pattern: /(?:取扱い?|取り扱い|扱い|受講|保有|参加|出席|導入|対応|加盟|加入|登録|締結|実施)(?:状況|経験|済み?)?$/,
  },
  { kind: "yesno", pattern: /\b(?:certified|trained|attended|completed|competing|competitors?|signed|active)\b/ },
];

const past = /最終|直近|前回|最新|初回|初受注|^受注日|^成約日|\b(?:last|latest|most recent|previous|first)\b/;
const ahead = /予定|見込|次回|期限|満了|更新日|next|planned|due|expected|renewal|expir/;
const exceeding = /達成|伸長|伸び|成長|前年|前期|比$|attainment|growth|yoy/;

/** Camel case and underscores are spaces: NumberOfEmployees, Last_Order_Date__c. */
const spaced = (header: string) =>
  fold(
    header
      .replace(/__c$/, "")
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/_/g, " "),
  ).slice(0, 80);

export function headerValues(header: string): HeaderValues {
  const text = spaced(header);
  // 受注日(予定) keeps its bracket for the words that change the meaning, and loses it for the kind.
  const bare = text.replace(/[([【〔][^)\]】〕]{0,40}[)\]】〕]/g, "").trim() || text;
  const rule = rules.find(({ pattern }) => pattern.test(bare)) ?? rules.find(({ pattern }) => pattern.test(text));
  return {
    kind: rule?.kind ?? null,
    isPast: past.test(text) && !ahead.test(text),
    canExceed: exceeding.test(text),
  };
}
