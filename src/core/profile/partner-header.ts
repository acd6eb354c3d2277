/** Which headers name the partner, and which of several does it best. */
import { lazily } from "../cells/lazily";
import { isJapanese } from "./header-text";

/** By how much a word says that it is the partner. */
const japaneseWords: readonly (readonly [rank: number, words: string])[] = [
  [4, "パートナー|代理店|販売店|特約店|取次店|販社|リセラー|ディストリビューター|販売代理店|取扱店"],
  [3, "会社|企業|法人|事業者|社名|屋号|商号|組織"],
  [2, "取引先|顧客|得意先|アカウント|仕入先"],
  [1, "名称|名前"],
];
const japaneseRanks = lazily(() =>
  japaneseWords.map(
    ([rank, words]) =>
      [
        rank,
        new RegExp(
          `^(?:取引|販売|協業|一次|二次|登録|認定|対象|ビジネス|正式|相手|相手先)*(?:${words})(?:企業|会社|法人|様|店)?(?:の)?(?:正式)?(?:名称?|社名|名前)?$`,
        ),
      ] as const,
  ),
);

const englishRanks: ReadonlyMap<string, number> = new Map(
  Object.entries({
    partner: 4,
    reseller: 4,
    dealer: 4,
    distributor: 4,
    agency: 4,
    var: 4,
    company: 3,
    organization: 3,
    organisation: 3,
    business: 3,
    firm: 3,
    vendor: 3,
    account: 2,
    customer: 2,
    client: 2,
    supplier: 2,
    name: 1,
  }),
);
const englishFillers = new Set([
  "the",
  "of",
  "legal",
  "trading",
  "registered",
  "full",
  "display",
  "official",
  "channel",
]);

const variant =
  /カナ|かな|フリガナ|ふりがな|英語|英文|英名|ローマ字|旧|略称|略名|通称|kana|furigana|english|romaji|former|old|short|abbrev|alias/;
const everyVariant = new RegExp(variant.source, "g");
const longest = 60;

/** How well a header names the partner: higher is better, below 0 for カナ, 英語, 旧, 略称; null where it does not. */
export function partnerHeaderRank(header: string): number | null {
  if (header.length > longest) return null;
  const apart = /[A-Z]/.test(header) ? header.replace(/([a-z0-9])([A-Z])/g, "$1 $2") : header;
  const folded = apart.normalize("NFKC").toLowerCase().replace(/__c$/, "");
  const isVariant = variant.test(folded);
  const bare = folded.replace(/[([（【][^()[\]（）【】]*[)\]）】]/g, " ");
  const words = (isVariant ? bare.replace(everyVariant, " ") : bare)
    .replace(/[_\-./|:*※★☆●■◆#,、。・"'?!]/g, " ")
    .replace(/(?:^| )\d+(?= |$)/g, "")
    .trim()
    .replace(/\s+/g, " ");
  const rank = isJapanese(words) ? japaneseRank(words) : englishRank(words);
  if (rank === null) return null;
  return isVariant ? rank - 10 : rank;
}

function japaneseRank(words: string): number | null {
  const compact = words.replace(/ /g, "");
  const own = japaneseRanks().find(([, pattern]) => pattern.test(compact))?.[0];
  if (own !== undefined) return own;
  // 基本情報_会社名: the last part names it, what stands before does not matter.
  const last = words.slice(words.lastIndexOf(" ") + 1);
  if (!/名称?$/.test(last)) return null;
  return japaneseRanks().find(([, pattern]) => pattern.test(last))?.[0] ?? null;
}

function englishRank(words: string): number | null {
  const ranks: number[] = [];
  for (const word of words.split(" ")) {
    // Business is one company, customers are several.
    const rank = englishRanks.get(word) ?? englishRanks.get(word.replace(/s$/, ""));
    if (rank !== undefined) ranks.push(rank);
    else if (!englishFillers.has(word)) return null;
  }
  return ranks.length === 0 ? null : Math.max(...ranks);
}
