/** What a rejected server call tells the user: the server's own words, or an explanation of Google's. */
import type { Explanation, Texts, Trouble } from "./locale/texts";
import { NoAnswer, NoSuchFunction } from "./server";

export interface Failure extends Explanation {
  /** The wording that was explained, for whoever helps the user; null when `message` is it already. */
  readonly original: string | null;
}

/** Google's wordings, in either language; the first that fits is taken. */
const wordings: readonly (readonly [RegExp, Trouble])[] = [
  [
    /PERMISSION_DENIED|HTTP 40[13]|authori[sz]ation|do not have permission|承認が必要|認証が必要|権限がありません/i,
    "notAuthorised",
  ],
  [/exceeded maximum execution time|timed out|実行時間の最大値|起動時間の最大値|タイムアウト/i, "timedOut"],
  [/HTTP (429|5\d\d)|too many|server error|service unavailable|サーバー ?エラー|回数が多すぎ|同時/i, "busy"],
  [/NetworkError|connection failure|failed to fetch|offline|ネットワーク ?エラー/i, "offline"],
  [/protected (cell|range|sheet|object)|保護されているセル|保護された/i, "protectedSheet"],
  [/script function not found|is not a function|スクリプト関数が見つかりません/i, "outdated"],
  [/^(Type|Reference|Range|Syntax|Internal)Error\b/, "unexpected"],
];

function troubleOf(error: unknown, message: string): Trouble | null {
  if (error instanceof NoAnswer) return "noAnswer";
  if (error instanceof NoSuchFunction) return "outdated";
  if (message === "") return "unexpected";
  if (error instanceof Error && error.name !== "Error" && error.name !== "ScriptError") {
    return wordings.find(([pattern]) => pattern.test(message))?.[1] ?? "unexpected";
  }
  return wordings.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

/** What went wrong in our own words: the core's errors are written for the reader. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The message without the class name that Apps Script puts before it, nor the stack some runtimes add below. */
function plainMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  return text
    .replace(/\n\s+at [\s\S]*$/, "")
    .replace(/^(?:(?:ScriptError|Error|Exception|エラー|例外): ?)+/, "")
    .trim();
}

export function failureOf(error: unknown, texts: Texts): Failure {
  const message = plainMessage(error);
  const trouble = troubleOf(error, message);
  if (trouble === null) return { message, advice: texts.failure.fromServer, original: null };
  return { ...texts.failure.troubles[trouble], original: message === "" ? null : message };
}
