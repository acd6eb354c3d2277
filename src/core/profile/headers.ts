/** Recognises usual headers however they are decorated. */
import { fold } from "../cells/cell";
import { oncePer } from "../cells/lazily";
import type { Source } from "../cells/source";
import { type HeaderMeaning, headerMeaning, isAboutOverride } from "./header-meaning";
import { headerTextOf } from "./header-text";
import { partnerHeaderRank } from "./partner-header";

/** A longer text is no header. */
const longest = 60;

export const isPartnerHeader = (header: string): boolean => partnerHeaderRank(header) !== null;

export const isOverrideHeader = (header: string): boolean => isAboutOverride(headerTextOf(header).core);

const meaningsIn = oncePer((_: Source) => new Map<string, HeaderMeaning["use"]>());

/** What a text of a source would be for as a header; what is too long is none. Kept, since several readers ask about the same row. */
export function useIn(source: Source, header: string): HeaderMeaning["use"] {
  if (header.length > longest) return "unknown";
  const known = meaningsIn(source);
  let use = known.get(header);
  if (use === undefined) {
    use = headerMeaning(header).use;
    known.set(header, use);
  }
  return use;
}

/** Whether it is any usual header: what tells the header row from the rest. */
export const isKnownHeader = (header: string): boolean =>
  header.length <= longest && headerMeaning(header).use !== "unknown";

/** Whether it is what makes a sheet a profile: the partners' names or something to judge them by. */
export function describesPartners(header: string): boolean {
  const { use }: HeaderMeaning = headerMeaning(header);
  return use === "partner" || use === "criterion";
}

/** Whether a word over a column changes what it means: 目標, 来期, 前年, lost. */
export const changesMeaning = (header: string): boolean => headerMeaning(header).barred !== null;

const identifiers =
  /^(?:(?:パートナー|企業|会社|取引先|顧客|法人|代理店|販売店)(?:コード|id|番号)|(?:partner|account|company|customer|reseller|organi[sz]ation|record) (?:id|code|no\.?))$/;

/** Whether a column may hold each partner's own, unchanging code. */
export function isIdentifierHeader(header: string): boolean {
  const { core, before } = headerTextOf(header);
  return [core, fold([...before, core].join(" "))].some((text) =>
    identifiers.test(text.replace(/ (?=[぀-ヿ一-龯])/g, "")),
  );
}
