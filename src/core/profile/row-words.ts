/** Words by which a row says that it is no partner: totals, notes, headings, samples, input rules, numbers of columns. */
import { type Cell, fold, isBlank, isMissing } from "../cells/cell";
import { lazily } from "../cells/lazily";

/** A longer text is no word of a table. */
const longest = 80;
const japanese = /[぀-ヿ一-龯]/;
const bracketed = /[([{【〔〈《「『<][^()[\]{}【】〔〕〈〉《》「」『』<>]*[)\]}】〕〉》」』>]/g;
const marks = /[■◆●▼▲▽△▶◇□○★☆※*・:;,.、。|/\\~〜=＝→⇒«»"'_+\-‐–—―【】〔〕〈〉《》「」『』<>()[\]{}]+/g;

/** The words of a text without brackets, marks and counts. */
function bareWords(text: string): string[] {
  const folded = fold(text);
  const outside = folded.replace(bracketed, " ").replace(marks, " ").trim();
  // 【合計】 and (total) are nothing but brackets.
  const plain = outside === "" ? folded.replace(marks, " ").trim() : outside;
  return plain.split(/\s+/).filter((word) => word !== "");
}

const totalJa =
  "(?:総|小|中|大|累|合|年|月|延べ?)?計値?|[一1]社(?:あたり|当たり|当り)(?:平均)?|(?:企業|会社|パートナー|代理店|社|件)数|目標値?との差異?|達成状況|総合計|合算|総数|総額|トータル|全体(?:計|合計|平均)?|全社(?:計|合計|平均)?|(?:単純|加重|全国|業界|社内)?平均値?|中央値|最大値?|最小値?|最高値|最低値|標準偏差|(?:年間|月間|通期|全社|販売|受注)?目標値?|(?:対)?(?:前年|前期|昨年|前月)(?:度|同期|同月)?(?:比|対比|差|実績)|対(?:前年|前期|昨年|前月)|前(?:年|期|月)(?:度|同期|同月)?|昨対比?|構成比率?|比率|割合|差異|差額|過不足|達成率|伸び率|進捗率|(?:年間|月間|通期|受注|販売)?(?:予算|計画)値?|着地見込み?|その他(?:計|合計)?|上記以外|合計(?:値|数|金額|額|件数|社数|人数)";
const wholeTotalJa = new RegExp(
  `^(?:20\\d{2}年度?|fy ?\\d{2,4}|(?:今|本|当|来|昨|前)(?:年度?|期))?(?:全?\\d+[社件名行])?(?:の)?(?:${totalJa})(?:全?\\d+(?:[社件名行]|partners?)?)?$|^(?:全|以上)\\d+社$`,
);
/** 関東エリア小計, 東日本合計: no company is called so; 関東エリア計 after a word of grouping only, since 会計 and 設計 are companies. */
const endsAsTotalJa =
  /.(?:小計|合計|総計|累計|平均値?|中央値|全体計?|目標値)$|(?:エリア|地区|地域|支社|支店|営業所|区分|グループ|ブロック|年度|上期|下期|四半期|部|社|ランク|担当|課|店|県|府|東京都|地方|圏|方面|日本|北海道|東北|関東|中部|北陸|東海|近畿|関西|中国|四国|九州|沖縄|国内|海外|全国)計$/;
const beginsAsTotalJa = /^(?:小計|合計|総計|累計|総合計)$/;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const totalEn = setOf("total totals subtotal subtotals sum sums average averages avg ave mean median overall");
const totalWith = setOf(
  "of all the for n partner partners company companies account accounts reseller resellers row rows above sub grand value values",
);
/** Words that a company may be called by: these head a total only alone or beside words of comparison. */
const comparison = setOf(
  "minimum maximum min max count counts target targets goal budget forecast variance yoy others other",
);
const comparisonWith = setOf("value values % vs of the and last prior year over all fy achieved to");
const endsAsTotalEn = setOf("total totals subtotal subtotals average avg ave");
const beginsAsTotalEn = setOf("subtotal subtotals");
const groupsEn = setOf("region regions area areas territory team group tier segment country");

const legalForm = /株式会社|有限会社|合同会社|\((?:株|有|同)\)|\b(?:inc|ltd|llc|gmbh|corp)\b/;

/** Whether a text heads a total, a mean, a target or a comparison, and names no company. */
export function isTotalWord(text: string): boolean {
  if (text.length > longest || legalForm.test(fold(text))) return false;
  if (/^\s*[Σ∑Ø]/.test(text)) return true;
  const words = bareWords(text);
  if (words.length === 0) return false;
  if (words.some((word) => japanese.test(word))) return isJapaneseTotal(words);
  return isEnglishTotal(words);
}

/** 山田計 may be the sum of what 山田 looks after, or a company: its numbers tell. 会計 and 設計 are companies. */
export const endsAsSum = (name: string): boolean => name.endsWith("計") && !/[会設統時家余温度]計$/.test(name);

function isJapaneseTotal(words: readonly string[]): boolean {
  const compact = words.join("");
  if (wholeTotalJa.test(compact) || endsAsTotalJa.test(compact)) return true;
  if (words.length < 2) return false;
  // 「関東　計」 and 「東日本 合 計」: the last word, or last letters that stand apart.
  if (beginsAsTotalJa.test(words[0] ?? "")) return true;
  const last = words[words.length - 1] ?? "";
  return wholeTotalJa.test(last) || wholeTotalJa.test(`${words[words.length - 2]}${last}`);
}

function isEnglishTotal(words: readonly string[]): boolean {
  const spaced = words.filter((word) => !/^\d+$/.test(word)).join(" ");
  const telling = spaced.replace(/^sub (?=totals?\b)/, "sub").split(" ");
  const [first = "", second = ""] = telling;
  const last = telling[telling.length - 1] ?? "";
  const only = (heads: ReadonlySet<string>, beside: ReadonlySet<string>) =>
    telling.some((word) => heads.has(word)) && telling.every((word) => heads.has(word) || beside.has(word));
  if (only(totalEn, totalWith) || only(comparison, comparisonWith)) return true;
  if (spaced === "% of total") return true;
  if (telling.length < 2) return false;
  if (endsAsTotalEn.has(last) || beginsAsTotalEn.has(first)) return true;
  return totalEn.has(first) && (groupsEn.has(last) || ["for", "of", "in"].includes(second));
}

/** Before what a short word such as 注 or 例 counts as that word: its end, a number, a bracket, a colon or 、. */
const closes = "(?:$|[\\d()\\[\\]（）【】〔〕:、,.*※])";
const note = new RegExp(
  `^(?:[※*＊†‡©→⇒]|(?:20\\d{2}|令和|r\\d).{1,14}(?:現在|時点)[。)]?$|[(【\\[〔]?(?:注|注記|注意|注釈|備考|補足|出典|出所|資料|参考|単位|凡例)${closes}|出典|[-=― ]*以 ?上(?:です)?[-=― 。]*$|以下余白|次ページ|社外秘|機密情報|取扱注意|転載|無断|(?:最終)?(?:作成|更新|出力|集計|印刷)(?:日|日時|者)?(?:[::]| ?\\d)|[(\\[]?(?:notes?|source|sources|remarks?|n\\.b\\.)${closes}|copyright(?: ?[\\d©(]| by |$)|\\(c\\) ?\\d|all rights reserved|(?:page|p\\.) ?\\d|\\d+ ?/ ?\\d+ ?(?:ページ|page|$)|confidential\\b|do not distribute|for internal use|please .{8}|(?:enter|fill in|type in|choose) (?:the|a|an|your|one|each|from|in) |end of (?:report|list|table|file)|last updated|exported\\b|generated (?:by|on|at)|as of \\d)`,
);
const sentence = /(?:。|です|ます|ください|下さい|による|とする|を除く|を含む|のこと)[)）]?$/;

/** Whether a text is a note under or between the rows; it says so only of a row without values. */
export function isNote(text: string): boolean {
  const folded = fold(text.slice(0, 400));
  return note.test(folded) || (folded.length >= 12 && sentence.test(folded));
}

const sectionMark = /^(?:[■◆●▼▶◇□◎▽►▸§#・]|[○◯〇](?![○◯〇])|[-=─━~]{2,}.*[^-=─━~])/;
const wholeBracket = /^[【[〔《〈<≪«][^【】[\]〔〕《》〈〉<>≪≫«»]*[】\]〕》〉>≫»](?:\s*[(（]?\d+[^)）]{0,4}[)）]?)?$/;
const grouping =
  /^(?:region|area|territory|エリア|地区|地域|支社|区分|担当)s?\s*[:：]|(?:エリア|地区|地域|支社|区分)(?:[\s(（:：]*\d*\s*社?[)）]?)?$|(?:^|[\s_-])(?:region|area)s?(?:[\s(:]*\d*\s*(?:partners|companies)?\)?)?$/;

/** Whether a text that stands alone in its row heads the rows below. */
export function isSectionHeading(text: string): boolean {
  if (text.length > longest) return false;
  const folded = fold(text);
  return sectionMark.test(folded) || wholeBracket.test(folded) || grouping.test(folded);
}

const sample = new RegExp(
  `^(?:e\\.g\\.|ex[).:]|[(【\\[〔<《「]\\s*(?:例|(?:記入|入力|記載)例|サンプル|見本|sample|example|e\\.g\\.)\\s*[)】\\]〕>》」]|(?:例|(?:記入|入力|記載)例|サンプル|見本|samples?|examples?|e\\.g\\.)\\s*${closes})`,
);

/** Whether a name says that its row only shows how to fill one in. */
export const isSample = (text: string): boolean => sample.test(fold(text.slice(0, longest)));

const ruleWord =
  /必須|任意|半角|全角|数値|数字|整数|文字列|テキスト|プルダウン|リスト|から選択|を選択|選択式|を入力|を記入|[でに]入力|[でに]記入|入力して|記入して|してください|して下さい|正式名称|を含め|入力規則|入力ルール|入力方法|記入ルール|形式|自由記述|自動計算|yyyy|mm\/dd|^(?:単位|型|ルール|説明)|required|optional|\bonly$|^(?:please|enter|fill in|type|choose) |^text$|^numbers?$|integer|numeric|^dates?$|dropdown|drop-down|picklist|select |enter |format|free text|^string$|^boolean$|yes ?\/ ?no|^y ?\/ ?n$|有 ?\/ ?無|あり ?\/ ?なし|[○〇] ?\/ ?×|はい ?\/ ?いいえ|^[(][^()]{1,8}[)]$|^(?:例|e\.g\.|ex)[).::]/;

/** Whether a text says how a cell is to be filled in. */
export const isRule = (text: string): boolean => text.length <= 40 && ruleWord.test(fold(text));

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** The number of a column that a cell holds: 3, (3), [3], ③, 3. or (C); undefined when it holds none. */
export function columnNumber(text: string): number | undefined {
  const at = circled.indexOf(text.trim().charAt(0));
  if (at >= 0 && text.trim().length === 1) return at + 1;
  const folded = fold(text);
  const digits = /^[([]?(\d{1,3})[)\].]?$/.exec(folded)?.[1];
  if (digits !== undefined) return Number(digits);
  const letter = /^[([]([a-z])[)\]]$/.exec(folded)?.[1];
  return letter === undefined ? undefined : letter.charCodeAt(0) - 96;
}

const sameAsAbove = /^(?:[〃〻々↑"“”″〟]+|同 ?上|上(?:記|段)?[にと]同じ|ditto|same as above)\.?$/i;
const nobodyLetters = "々未不非調確同上nｎtｔuｕds";
const mayBeNoName = new RegExp(`^(?:[^\\p{L}\\p{N}]|[${nobodyLetters}])`, "iu");

/** Whether what stands where a name should be names nobody: 〃 and 同上, or a word for missing such as 未定 and N/A. */
export function namesNobody(cell: Cell): boolean {
  if (typeof cell !== "string") return isBlank(cell);
  // Nearly every name begins with a letter that no such word begins with.
  if (((letterKinds()[cell.charCodeAt(0)] as number) & (letter | beginsNobody)) === letter) return false;
  if (isBlank(cell)) return true;
  if (!mayBeNoName.test(cell.trimStart())) return false;
  return isMissing(cell) || (cell.length <= 20 && sameAsAbove.test(cell.replace(/\s+/g, " ").trim()));
}

/** Whether a name may be anything but a partner's: most names are told apart by this alone, letter by letter. */
export function mayBeNoPartner(name: string): boolean {
  const kinds = letterKinds();
  let found = 0;
  for (let at = 0; at < name.length; at += 1) found |= kinds[name.charCodeAt(at)] as number;
  if ((found & telling) !== 0) return true;
  if ((found & beginsJapanese) !== 0 && japaneseWord.test(name)) return true;
  if ((found & beginsEnglish) !== 0 && englishWord.test(name)) return true;
  return ((kinds[name.charCodeAt(0)] as number) & letter) === 0 && !beginsWithLetter.test(name);
}

const tellingLetters =
  "計予均値額数体率比標差合算例注典上白本料考記出次社作更集意最績差現時況→⇒あ当○◯〇・≪«※*＊†‡©■◆●▼▶◇□◎▽►▸§#【[〔《〈<(（「『{\"'。:：Σ∑Øø";
const tellingRanges = ["①⑳", "！～", "ｦﾟ"];
const japaneseWord =
  /トータル|^対|[前昨]年|前[期月]|エリア|地区|地域|区分|サンプル|[ですまるむ]$|その他|必須|任意|入力|機密|転載|無断|単位|文字列|テキスト|形式|正式|プルダウン|半角|選択/;
const englishWord =
  /total|sum|count|averag|avg|^ave|mean|median|max|min|target|goal|overall|grand|yoy|note|source|remark|n\.b|copyright|reserved|page|confid|end of|updated|exported|generated|as of|region|area|sample|example|e\.g|^ex|budget|forecast|variance|others|required|optional|please|enter|fill in|type |choose|select/i;
const beginsWithLetter = /^\p{L}/u;
const letterRanges = ["AZ", "az", "ぁゖ", "ァヺ", "一龯"];

/** What a letter says of the name that it stands in: it tells by itself, or a word that does may begin with it. */
const [letter, beginsJapanese, beginsEnglish, beginsNobody, telling] = [1, 2, 4, 8, 16] as const;

/** By character code, what holds of it added up. */
const letterKinds = lazily((): Uint8Array => {
  const kinds = new Uint8Array(0x10000);
  const add = (code: number, kind: number) => {
    kinds[code] = (kinds[code] as number) | kind;
  };
  const fill = (ranges: readonly string[], kind: number) => {
    for (const range of ranges)
      for (let code = range.charCodeAt(0); code <= range.charCodeAt(1); code += 1) add(code, kind);
  };
  const mark = (letters: string, kind: number) => {
    for (const each of letters + letters.toUpperCase()) add(each.charCodeAt(0), kind);
  };
  fill(letterRanges, letter);
  for (const [words, kind] of [[japaneseWord, beginsJapanese] as const, [englishWord, beginsEnglish] as const]) {
    for (const word of words.source.split("|")) {
      const [, any, one] = /^\^?(?:\[([^\]]+)\]|(.))/.exec(word) ?? [];
      mark(any ?? one ?? "", kind);
    }
  }
  fill(tellingRanges, telling);
  mark(nobodyLetters, beginsNobody);
  for (const each of tellingLetters) add(each.charCodeAt(0), telling);
  return kinds;
});
