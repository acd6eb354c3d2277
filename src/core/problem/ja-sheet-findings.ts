/** Japanese sentences for what was noticed on the map sheet. */
import { list } from "./ja-phrases";
import type { SheetFindingTexts } from "./sheet-finding";

export const jaSheetFindings: SheetFindingTexts = {
  copiedSheets: ({ sheets }) => `${list(sheets)} はマップか設定のコピーです。使わず、書き込みもしていません。`,
  namesTakenFor: ({ names }) =>
    `マップの行の名前がプロファイルと違っていましたが、同じ会社の行として引き継ぎました: ${names.map(({ from, to }) => `「${from}」→「${to}」`).join("、")}。違うときは、メモを移してください。`,
  mapUnread: ({ from, to }) =>
    `シート「${from}」はマップとして読めません(非表示の列や見出しがありません)。書き込まずに「${to}」として残し、新しいマップを作りました。前の版に戻すか(ファイル > 変更履歴)、「${to}」のメモと列を新しいマップの同じ会社の行に写してください。`,
  rowsMoved: ({ lost }) =>
    `作成中にほかの人が行や列を動かしました。メモが別の会社の横にないか確かめて、もう一度「マップを作成」を押してください。${lost.length > 0 ? `なくなったもの: ${list(lost)}。「ファイル > 変更履歴」から写せます。` : ""}`,
  sheetPutInOrder: ({ rows }) =>
    `シート全体が並べ替えられていたので、表の上の行も含めて元の順に戻しました。${rows > 0 ? `書き足された ${rows} 行は、元の位置が分からないため表の下に置いています。` : ""}`,
  chartRefused: () => "ネイティブのグラフは作れませんでした。表と集計は作成できています。",
};
