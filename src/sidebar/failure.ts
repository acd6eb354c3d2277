/** What stands in the way, for the user: problems in the product's own words, or an explanation of Google's. */
import type { Problem } from "../core/problem/problem";
import { problemsText } from "../core/problem/problems-text";
import type { Explanation, Texts, Trouble } from "./locale/texts";
import { NoAnswer, NoSuchFunction } from "./server";

export interface Failure extends Explanation {
  /** The wording that was explained, for whoever helps the user; null when `message` is it already. */
  readonly original: string | null;
}

/** What the product itself refused: data, said in the reader's language. */
export const failureOfProblems = (problems: readonly Problem[], texts: Texts): Failure => ({
  message: problemsText(problems, texts.locale),
  advice: texts.failure.fromServer,
  original: null,
});

/** Google's wordings, in either language: there is nothing but the wording to tell them by. The first that fits is taken. */
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
];

function troubleOf(error: unknown, message: string): Trouble {
  if (error instanceof NoAnswer) return "noAnswer";
  if (error instanceof NoSuchFunction) return "outdated";
  return wordings.find(([pattern]) => pattern.test(message))?.[1] ?? "unexpected";
}

/** The message without the class name that Apps Script puts before it, nor the stack some runtimes add below. */
function plainMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  return text
    .replace(/\n\s+at [\s\S]*$/, "")
    .replace(/^(?:(?:ScriptError|Error|Exception|エラー|例外): ?)+/, "")
    .trim();
}

/** A call that was rejected: what the product refuses comes as problems, so this is Google's or a fault of ours. */
export function failureOfCall(error: unknown, texts: Texts): Failure {
  const message = plainMessage(error);
  return { ...texts.failure.troubles[troubleOf(error, message)], original: message === "" ? null : message };
}
