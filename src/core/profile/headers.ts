/** Recognises usual headers however they are decorated. */
import { fold } from "../cells/cell";
import { type HeaderKind, type KindRule, kindRules } from "./header-kinds";

/** Periods and adverbs that say when, not what: 2025年度, FY25, 今期, 過去1年の, 累計. */
const periods =
  /(?:20\d{2}|\d{2}|令和\d+|平成\d+|r\d|h\d+)年度?(?:実績|計|分)?(?=.)|^20\d{2}|fy ?'?\d{2,4}|(?:今|前|当|来|上|下|半|四半)(?:期|年度?|四半期)|今月|先月|月間|月次|年間|年次|(?:過去|直近)\d*(?:年|ヶ月|か月|カ月|日)間?の?|累計|通算|現在の?|月平均|\b(?:ytd|last year|this year|to date|total)\b/g;

/** A header without brackets, units and marks: 「★ 受注件数（件）」 is 受注件数. */
function bareHeader(header: string): string {
  return fold(header)
    .replace(/[([【〔<《「].*?[)\]】〕>》」]/g, "")
    .replace(/[※*★☆●■◆▼▲□:?!]+/g, " ")
    .replace(/^\d+[.)、 ]+/, "")
    .replace(/^(?:(?:number|no\.?|#) of) | (?:count|number)$/g, "")
    .replace(/[_/|]+/g, " ");
}

/** Japanese is written without spaces: those left come from line breaks and decoration. */
const spaced = (text: string) => {
  const single = text.replace(/\s+/g, " ").trim();
  return /[぀-ヿ一-龯]/.test(single) ? single.replace(/ /g, "") : single;
};

/** The rule that a header fits, with and without the period and the particles in it. */
export function headerRule(header: string): KindRule | undefined {
  const bare = bareHeader(header);
  const plain = [spaced(bare), spaced(bare.replace(periods, " "))];
  for (const text of [...plain, ...plain.map((each) => each.replace(/の/g, ""))]) {
    const found = text === "" ? undefined : kindRules.find(({ pattern }) => pattern.test(text));
    if (found) return found;
  }
  return undefined;
}

export const headerKind = (header: string): HeaderKind | undefined => headerRule(header)?.kind;

export const isPartnerHeader = (header: string): boolean => headerKind(header) === "partner";

export const isOverrideHeader = (header: string): boolean => headerKind(header) === "override";

/** Whether it is any usual header: what tells the header row from the rest. */
export const isKnownHeader = (header: string): boolean => header.length <= 40 && headerKind(header) !== undefined;

/** Whether it is what makes a sheet a profile: the partners' names or something to judge them by. */
export function describesPartners(header: string): boolean {
  const found = headerRule(header);
  return found !== undefined && (found.kind === "partner" || found.axis !== null);
}

const identifiers =
  /^(?:(?:パートナー|企業|会社|取引先|顧客|法人|代理店|販売店)(?:コード|id|番号)|(?:partner|account|company|customer|reseller) (?:id|code|no\.?))$/;

/** Whether a column may hold each partner's own, unchanging code. */
export const isIdentifierHeader = (header: string): boolean => identifiers.test(spaced(bareHeader(header)));
