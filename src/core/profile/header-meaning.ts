/** What a column is by its header: on which axis it counts, in which direction, and with what kind of values. */
import type { Axis } from "../model/axis";
import { type HeaderPeriod, headerPeriod, withoutDates, withoutPeriod } from "./header-period";
import { type Tags, tagsOf } from "./header-tags";
import { headerTextOf, isJapanese } from "./header-text";
import type { Tag } from "./header-words";
import { partnerHeaderRank } from "./partner-header";
import { planColumn } from "./plan-columns";

/** What kind of thing a column tells; `step` comes before an order, `sale` may be anybody's, `own` is ours. */
export type Topic =
  | "axis"
  | "order"
  | "own"
  | "sale"
  | "step"
  | "rateOfResults"
  | "companyFigure"
  | "words"
  | "cost"
  | "other";

/** Why a column never counts by itself though its words are known. */
export type Barred =
  | "target"
  | "plan"
  | "lost"
  | "churned"
  | "dormant"
  | "rejected"
  | "expired"
  | "open"
  | "negated"
  | "older-period";

export type ValueKind =
  | "count"
  | "money"
  | "rate"
  | "days"
  | "date"
  | "yesno"
  | "grade"
  | "words"
  | "name"
  | "id"
  | "phone";

export interface HeaderMeaning {
  readonly use: "partner" | "override" | "criterion" | "none" | "unknown";
  /** Null where it is no criterion. A barred one keeps the axis that it would have. */
  readonly axis: Axis | null;
  readonly direction: "up" | "down";
  readonly topic: Topic;
  readonly values: ValueKind | null;
  readonly barred: Barred | null;
  readonly period: HeaderPeriod | null;
}

const barring: readonly (readonly [Tag, Barred])[] = [
  ["target", "target"],
  ["plan", "plan"],
  ["lost", "lost"],
  ["churned", "churned"],
  ["dormant", "dormant"],
  ["rejected", "rejected"],
  ["expired", "expired"],
  ["open", "open"],
  ["older", "older-period"],
];

/** What a header is about, the first that fits: one line a topic. */
const topics: readonly (readonly [Axis, Topic, (has: Has, head: Tag | null) => boolean])[] = [
  ["potential", "other", (has) => has("competing")],
  ["potential", "other", (has) => has("training") && !has("order", "won", "money", "amount")],
  ["results", "rateOfResults", (has) => has("attained")],
  [
    "results",
    "order",
    (has) => has("gained") && !has("step", "people", "heads", "skill", "grade", "contact", "engagement"),
  ],
  ["results", "rateOfResults", (has) => has("retention")],
  ["potential", "other", (has) => has("skill") || has("willingness")],
  ["potential", "other", (has) => has("relationship") && !has("order", "won", "sale")],
  ["potential", "other", (has) => has("grade") && has("step", "salesTeam") && !has("order", "won", "amount", "count")],
  ["results", "step", (has) => has("step") && has("customer") && !has("order", "won")],
  [
    "potential",
    "other",
    (has, head) => (head === "contact" || head === "engagement") && has("step") && !has("order", "won"),
  ],
  ["potential", "other", (has, head) => head === "salesTeam" && has("count", "heads", "rate")],
  ["potential", "other", (has) => has("contact") && !has("order", "won", "sale", "money", "step")],
  ["potential", "other", (has) => has("people", "heads") && !has("order", "won", "money")],
  ["potential", "other", (has) => has("employees") && has("salesTeam", "sale")],
  ["potential", "companyFigure", (has) => has("companyFigure", "employees") && !has("order", "won", "own")],
  ["results", "step", (has) => has("step") && !has("order", "won")],
  ["results", "rateOfResults", (has) => has("order", "won", "sale") && has("rate")],
  ["results", "order", (has) => has("order", "won")],
  ["results", "order", (has) => has("work") && has("count", "amount", "results", "rate") && !has("region")],
  ["results", "own", (has) => has("money") || (has("own") && has("sale", "amount", "spent"))],
  ["results", "order", (has) => has("agreement") && !has("yesno", "span")],
  ["potential", "other", (has) => has("engagement") && !has("sale")],
  ["results", "own", (has) => has("results") && has("grade")],
  ["potential", "other", (has) => has("grade") && !has("industry", "region")],
  ["potential", "other", (has) => has("customer") && !has("sale")],
  ["potential", "other", (has) => has("experience")],
  ["potential", "other", (has, head) => head === "region" && has("count")],
  ["results", "sale", (has) => has("sale")],
  ["potential", "words", (has) => has("industry", "region")],
  ["results", "own", (has) => has("results")],
  ["potential", "other", (has) => has("potential")],
];

type Has = (...any: readonly Tag[]) => boolean;

const unknownHeader: HeaderMeaning = {
  use: "unknown",
  axis: null,
  direction: "up",
  topic: "other",
  values: null,
  barred: null,
  period: null,
};

const override = /^(?:手動補正列?|手動セグメント|(?:manual |segment )?override)$/;

/** Whether what a header is about is segments set by hand. */
export const isAboutOverride = (core: string): boolean => override.test(core);
const axisNames: readonly (readonly [Axis, RegExp])[] = [
  [
    "potential",
    /^(?:販売)?ポテンシャル(?:の?(?:点数?|スコア|評価|ランク))?$|^(?:sales )?potential(?: score| points| rating| grade)?$/,
  ],
  [
    "results",
    /^(?:販売)?実績(?:の?(?:点数?|スコア|評価|ランク))?$|^(?:sales )?results?(?: score| points| rating| grade)?$/,
  ],
];

/** 成約までの訪問回数, visits before close: what an order takes. */
const untilOrder =
  /(?:受注|成約|契約|導入|納品|初回|稼働|クロージング)までの.{0,12}(?:数|日|期間|時間|月|回)$|\b(?:to|before|until) (?:close|closing|win|first (?:deal|order|sale))\b/;

/** One of them is a person, and none of them is counted. */
const nobodyCounted =
  /(?:^|\s)(?:rep|representative|salesperson|salesman|exec|engineer|consultant|seller|technician|developer|advisor|trainer)$|^(?:contact|strengths|weaknesses|signed)$/;

/** In a list of partners an amount of nothing else is what was ordered. */
const bareAmount = /^(?:合計|総)?金額$|^(?:total )?amount$/;
const isBareAmount = (core: string): boolean => /金額|amount/.test(core) && bareAmount.test(withoutPeriod(core));

/** 決裁者名 is a name, 決裁者との関係 is not. */
const personName =
  /(?:者|員|役|長|様|スタッフ|エンジニア|マン|営業|士|担当)名$|氏名$|(?:支店|営業所|^所|部|課|^店|室|工場|エリア|センター)長$/;

/** Contract number, Policy No.: a number of one thing is its code; contracts are counted. */
const oneThing = /(?<!total|order)(?<=[a-rt-z]) (?:number|no)\.?$/;

/** 関係性(1が最高), Score (1 = best): the brackets turn the scale round. */
const lowIsBest =
  /(?:^|[^\d])1 ?(?:が|=|は|:)? ?(?:最高|最良|最も良|一番良|良い|高い|is best|best|highest|top)|(?:低い|小さい|少ない|短い)(?:ほど|方が|ほうが)良|\b1 is (?:best|highest|top)|\blow(?:er|est)? is (?:good|better|best)/;

/** A score of everything: with the columns that it is made of it would count twice. */
const wholeScore = /^(?:(?:総合|合計)スコア|(?:total|overall|composite|combined|weighted) (?:partner )?score)$/;

/** So much of a header must be known words. */
const mostUnknown = 0.5;

/** The meaning of a header as a user wrote it. */
export function headerMeaning(header: string): HeaderMeaning {
  if (header.length > 200) return unknownHeader;
  if (planColumn(header)) return { ...unknownHeader, use: "none" };
  if (partnerHeaderRank(header) !== null) return { ...unknownHeader, use: "partner", values: "name" };
  const { core, before, inside } = headerTextOf(header);
  if (isAboutOverride(core)) return { ...unknownHeader, use: "override" };
  if (wholeScore.test(core)) return unknownHeader;
  const around = tagsOf([...before, ...inside].join(" / "));
  // 2026/08受注 has its month before its parts are taken apart.
  const period =
    headerPeriod(header.normalize("NFKC").toLowerCase().replace(/_/g, " ")) ??
    headerPeriod([core, ...before, ...inside].join(" "));
  if (oneThing.test(core)) return { ...unknownHeader, use: "none", values: "id" };
  if (personName.test(core)) return { ...unknownHeader, use: "none", values: "name" };
  if (untilOrder.test(core)) {
    return {
      use: "criterion",
      axis: "results",
      direction: "down",
      topic: "cost",
      values: "count",
      barred: null,
      period,
    };
  }
  if (isBareAmount(core)) {
    const barred = barredBy((tag) => around.tags.has(tag));
    return { use: "criterion", axis: "results", direction: "up", topic: "order", values: "money", barred, period };
  }
  const last = tagsOf(withoutDates(core));
  // 解約率_直近: where the last part only says when or how, all of it says what.
  const own = last.head === null && before.length > 0 ? tagsOf(withoutDates([...before, core].join(" / "))) : last;
  const alone = axisAlone(own);
  for (const [axis, name] of axisNames) {
    if (axis !== alone && !name.test(isJapanese(core) ? core.replace(/ /g, "") : core)) continue;
    const barred = barredBy((tag) => around.tags.has(tag));
    const values = axis === "potential" ? "grade" : "count";
    return { use: "criterion", axis, direction: "up", topic: "axis", values, barred, period };
  }
  const counted: readonly Tag[] = ["count", "yesno", "relationship", "training", "last", "date"];
  if (nobodyCounted.test(core) && !counted.some((tag) => own.tags.has(tag) || around.tags.has(tag))) {
    return { ...unknownHeader, use: "none", values: "name" };
  }
  if (lowIsBest.test(inside.join(" / "))) {
    const { axis } = meaningOf(own, around.tags, period);
    const values = "count";
    return {
      ...unknownHeader,
      use: "criterion",
      axis: axis ?? "potential",
      direction: "down",
      topic: "cost",
      values,
      period,
    };
  }
  const negated = negates(core, header);
  const meaning = unlessPossible(core, unless(negated, core, meaningOf(own, around.tags, period)));
  if (meaning.topic === "sale" && (wholeCompany.test(inside.join(" ")) || companySales.test(core))) {
    return { ...meaning, axis: "potential", topic: "companyFigure" };
  }
  if (meaning.use !== "unknown" || before.length + inside.length === 0) return meaning;
  const whole = tagsOf([...before, core, ...inside].join(" / "));
  return unless(negated, core, meaningOf(whole, around.tags, period));
}

/** 未訪問, …なし, 競合非取扱, not certified, gap to target: more of it is less of what the other words say. */
const negation =
  /未(?!来|満|だ)[一-龯ァ-ヶ]|(?:なし|無し)(?!か)|非(?:取扱|対応|認定|保有|導入|契約|受講|会員|取引)|無(?:受注|実績|取引|活動|接触|訪問|資格|回答)|ない(?:社|数|件|顧客|日|月|期間|$)|不足|負け|敗|(?<![a-z])ng$|\b(?:not|never|without|lacks?|lacking|gap)\b|\bno (?:competit\w+|competing|deals?|orders?|sales|contact|activity|visits?|response|training|revenue)\b|\bnon[- ]?(?!profit|executive|gov|exclusive|recurring)[a-z]{3,}|\bun(?:trained|certified|sold|visited|contacted|converted|won|renewed|engaged|touched|attended|closed|answered|accredited|skilled|used|covered|served|matched|billed|booked|fulfilled|shipped)\b/;
const eitherWay = /(?:あり|有り?)[\s/・／|]*(?:なし|無し?)/;

const negates = (core: string, header: string): boolean => negation.test(core) && !eitherWay.test(header);

/** 返品なし月数, days without complaint: of these more is better again. */
const spared = /(?:なし|無し|ゼロ|0件)|\b(?:without|zero|no) (?!\.|of\b)/;

/** A negated criterion never counts: nobody can say in which direction. */
const unless = (negated: boolean, core: string, meaning: HeaderMeaning): HeaderMeaning =>
  meaning.use === "criterion" && (meaning.direction === "up" ? negated : spared.test(core))
    ? { ...meaning, use: "none", direction: "up", barred: "negated" }
    : meaning;

/** 導入可否, 受注可否: what could be sold is not sold yet. */
const possible = /可否|要否|\b(?:eligible|eligibility|feasib\w+)\b/;

const unlessPossible = (core: string, meaning: HeaderMeaning): HeaderMeaning =>
  meaning.use === "criterion" && meaning.axis === "results" && possible.test(core)
    ? { ...meaning, use: "none", barred: "plan" }
    : meaning;

/** 売上高(会社全体) says whose it is. */
const companySales =
  /^(?:グループ|連結|全社|企業|会社)(?:全体)?の?売上|\b(?:group|corporate|global|firm|company|consolidated) (?:revenue|sales)/;
const wholeCompany = /会社|全社|企業全体|グループ|連結|company|group|global|consolidated/;

/** 2025年度実績: nothing but the axis and when. */
function axisAlone({ tags, unknown }: Tags): Axis | null {
  if (unknown > 0 || [...tags].some((tag) => tag !== "neutral" && tag !== "potential" && tag !== "results"))
    return null;
  return tags.has("results") ? "results" : tags.has("potential") ? "potential" : null;
}

const tellNothing = (tags: ReadonlySet<Tag>): boolean => tags.size === (tags.has("neutral") ? 1 : 0);

function hasAny(tags: ReadonlySet<Tag>, any: readonly Tag[]): boolean {
  if (tags.size > 0) for (const tag of any) if (tags.has(tag)) return true;
  return false;
}

function barredBy(has: (tag: Tag) => boolean): Barred | null {
  return barring.find(([tag]) => has(tag))?.[1] ?? null;
}

function meaningOf(
  { tags, head, unknown }: Tags,
  around: ReadonlySet<Tag>,
  period: HeaderPeriod | null,
): HeaderMeaning {
  if (tellNothing(tags) && tellNothing(around)) return unknownHeader;
  const has: Has = (...any) => hasAny(tags, any);
  const everywhere: Has = (...any) => hasAny(tags, any) || hasAny(around, any);
  const values = valueKind(has, everywhere, head);
  const found = topics.find(([, , fits]) => fits(has, head));
  const criterion = (axis: Axis, topic: Topic, more: Partial<HeaderMeaning> = {}): HeaderMeaning => ({
    use: "criterion",
    axis,
    direction: "up",
    topic,
    values,
    barred: null,
    period,
    ...more,
  });
  const none: HeaderMeaning = { ...unknownHeader, use: "none", values, period };
  if (((has("spent") && !has("own")) || everywhere("compared")) && (!has("attained") || head === "compared"))
    return none;
  const smaller = smallerIsBetter(has, head, everywhere);
  if (smaller !== null) return criterion(smaller, "cost", { direction: "down" });
  const isOfPeople = head === "people" || head === "skill";
  if (has("info", "id", "phone") && !isOfPeople) {
    return isStillTopic(has, head) ? criterion("potential", "other") : none;
  }
  const word = barredBy(everywhere);
  // 目標達成率 is no target, but 前年達成率 is of the year before.
  const barred = has("attained") && head !== "plan" && (word === "target" || word === "plan") ? null : word;
  if (barred !== null) return { ...none, axis: found?.[0] ?? "results", topic: found?.[1] ?? "other", barred };
  if (isOfPeople) return criterion("potential", "other");
  if (
    has("event") &&
    !has("order", "won", "step", "companyFigure", "training", "engagement") &&
    !(has("agreement") && has("count"))
  )
    return none;
  if (has("event") && values === "date" && !has("last", "first")) return none;
  if (
    has("person") &&
    (!has("yesno", "relationship", "heads", "training") || (head === "person" && has("relationship"))) &&
    !everywhere("count")
  )
    return none;
  if (
    has("category") &&
    (head === "category" || !found) &&
    !has("competing", "training", "industry", "grade", "employees")
  )
    return none;
  if (has("agreement") && !has("order", "won", "last", "first") && values === "date") return none;
  if (unknown > mostUnknown) return unknownHeader;
  if (!found && has("person") && everywhere("count", "yesno")) return criterion("potential", "other");
  if (!found) return unknownHeader;
  const [axis, topic] = found;
  // 契約年数, 受注日数: long or short, nobody knows which is better.
  if (has("days") && (topic === "order" || topic === "step" || topic === "sale")) return unknownHeader;
  return criterion(axis, topic);
}

/** 競合…の内容 and the like still say something; a note about orders does not. */
const isStillTopic = (has: Has, head: Tag | null) =>
  !has("id") &&
  ((has("phone") && has("count") && !has("info")) ||
    (!has("phone") &&
      has("engagement", "training", "contact") &&
      (has("rate", "count") || head === "engagement" || head === "contact")));

/** The axis that a column of costs stands nearest to; null where more is better. */
function smallerIsBetter(has: Has, head: Tag | null, everywhere: Has): Axis | null {
  if (everywhere("lowIsGood")) return "results";
  if (has("duration") || (has("span") && has("step")))
    return has("order", "won", "sale", "step", "agreement") ? "results" : "potential";
  // Complaints about orders are complaints; training in how to answer them, or who does, is none.
  if (has("complaint") && !has("training", "skill", "people", "heads", "engagement"))
    if (head === "complaint" || !has("sale", "order", "won")) return "potential";
  if (has("returned") && !has("plan")) return "results";
  if (has("churned", "lost", "rejected", "dormant", "expired") && everywhere("rate")) return "results";
  if (has("dormant", "expired") && has("days")) return "potential";
  return null;
}

function valueKind(has: Has, everywhere: Has, head: Tag | null): ValueKind | null {
  if (has("phone")) return "phone";
  if (has("id")) return "id";
  if (everywhere("yesno")) return "yesno";
  if (everywhere("rate") || has("attained", "retention", "compared", "spent")) return "rate";
  if (has("days", "duration")) return "days";
  // 加入店舗数 counts the shops, 加入 alone is a day.
  const isOfDay = has("event") && !has("step", "order", "won", "count") && head !== "companyFigure";
  if (has("date") || isOfDay) return "date";
  if (has("amount", "money")) return "money";
  if (has("count", "people", "heads", "employees")) return "count";
  if (has("last", "first") && has("order", "won", "contact", "engagement", "sale", "step", "customer")) return "date";
  if (has("competing")) return "yesno";
  if (has("grade", "skill", "willingness", "relationship")) return "grade";
  if (has("sale", "companyFigure")) return "money";
  if (has("person")) return "name";
  if (has("info", "category", "industry", "region")) return "words";
  return "count";
}
