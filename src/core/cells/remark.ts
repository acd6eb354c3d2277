/** A value with a remark behind it, in brackets or, of numbers, after ※: 50名(うち専任3名), 有(他社A), 20 ※概数. */

export const closing = ")]】〕〉》」』}";
export const opening = "([【〔〈《「『{";
/** A remark that begins so says that the value is not there yet, or no more. */
export const notSo =
  /^(?:見込|予定|目標|計画|予算|予測|失注|取消|取り消し|キャンセル|解約|仮|planned|forecast|target|budget|expected|estimate|lost|cancel)/;

/** The same also without what stands behind ※. */
export function withoutRemarks(folded: string): string | null {
  const mark = folded.indexOf("※");
  if (mark <= 0) return withoutRemark(folded);
  return notSo.test(folded.slice(mark + 1).trim()) ? null : withoutRemark(folded.slice(0, mark).trim());
}

/** The folded text before the remark, or itself where it has none; null where the remark takes the value back. */
export function withoutRemark(folded: string): string | null {
  if (!closing.includes(folded.slice(-1)) || folded === "") return folded;
  for (let at = 1; at < folded.length; at += 1) {
    if (!opening.includes(folded.charAt(at))) continue;
    return notSo.test(folded.slice(at + 1)) ? null : folded.slice(0, at).trim();
  }
  return folded;
}
