/** Reads a cell that says yes or no. */
import { type Cell, fold } from "./cell";
import { withoutRemark } from "./remark";

export const yesWords: ReadonlySet<string> = new Set([
  ...["true", "yes", "y", "1", "done", "ok", "checked", "completed", "available"],
  ...["certified", "trained", "attended", "enrolled", "passed"],
  ...["○", "〇", "◯", "●", "◉", "✓", "✔", "☑", "✅", "レ", "レ点"],
  ...[
    "はい",
    "有",
    "有り",
    "あり",
    "アリ",
    "ある",
    "いる",
    "済",
    "済み",
    "可",
    "可能",
    "保有",
    "対応",
    "該当",
    "完了",
    "参加",
  ],
  ...["できる", "している", "しています", "した", "持っている", "扱っている", "取り扱っている", "いた", "やっている"],
]);
export const noWords: ReadonlySet<string> = new Set([
  ...["false", "no", "n", "0", "not done", "ng", "unchecked", "not available", "not yet"],
  ...["not completed", "not certified", "not trained", "not attended", "not enrolled", "not passed"],
  ...["incomplete", "uncertified", "untrained"],
  ...["×", "✕", "✖", "✗", "✘", "╳", "☓", "❌", "☐", "バツ"],
  ...[
    "いいえ",
    "無",
    "無し",
    "なし",
    "ナシ",
    "ない",
    "いない",
    "未",
    "未済",
    "不可",
    "不可能",
    "非対応",
    "非該当",
    "未完了",
    "不参加",
  ],
  ...[
    "できない",
    "していない",
    "していません",
    "してない",
    "しない",
    "持っていない",
    "扱っていない",
    "取り扱っていない",
  ],
]);
/** A noun before one of these says the same as the word alone: 取扱あり, 受講済, 対応可. The longer ones first. */
export const endings: readonly (readonly [ending: string, means: boolean])[] = [
  ...["なし", "無し", "ナシ", "していない", "ていない", "していません", "不可", "できない", "ません", "無", "未"].map(
    (ending) => [ending, false] as const,
  ),
  ...["あり", "有り", "アリ", "済み", "済", "している", "ている", "しています", "可能", "できる", "有", "完了"].map(
    (ending) => [ending, true] as const,
  ),
];
/** 未受講, 非対応: before a noun in kanji or katakana (非常に良い is something else). */
export const beginning = /^[未非][一-龯々ァ-ヿ]{2,6}$/;
export const shortBeginning = /^[未非][一-龯]{2}$/;
export const japanese = /^[぀-ヿ一-龯々ー・ ]+$/;
/** A noun with one of these is neither: 予定あり is not there yet, 要確認 and 未定 are not known. */
export const neither = /予定|検討|見込|確認|希望|可能性|一部|興味|相談|交渉|申請|準備|計画|問合|打診|過去/;
export const longestYesNo = 14;

/** true, false, or undefined when the cell says neither. A remark in brackets behind the word is passed over. */
export function parseYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : undefined;
  if (typeof cell !== "string") return undefined;
  const word = withoutRemark(fold(cell));
  if (word === null) return undefined;
  if (yesWords.has(word)) return true;
  if (noWords.has(word)) return false;
  return word.length > longestYesNo || neither.test(word) ? undefined : byNoun(word);
}

/** 取扱あり, 受講済, 未受講, 非対応. A word in Latin letters or digits has no such ending. */
function byNoun(word: string): boolean | undefined {
  if (!japanese.test(word)) return undefined;
  // 未保有 ends in 有 and means no: what comes before a word of two signs says it of the whole word.
  if (shortBeginning.test(word)) return false;
  const ending = endings.find(([each]) => word.length > each.length && word.endsWith(each));
  if (ending) return ending[1];
  return beginning.test(word) ? false : undefined;
}
