/** What `npm start` says. */
import type { FileLocale } from "../files/locale/texts";

export interface StartTexts {
  readonly usage: string;
  readonly open: (url: string) => string;
  readonly portTaken: (port: number) => string;
  readonly sampleSheet: string;
}

export const startTexts: Readonly<Record<FileLocale, StartTexts>> = {
  ja: {
    usage: "使い方: npm start [-- partners.csv] [--locale ja|en] [--port 番号]",
    open: (url) => `ブラウザーで開いてください: ${url}(終了は Ctrl+C)`,
    portTaken: (port) => `ポート ${port} は使われています。--port で別の番号を指定してください。`,
    sampleSheet: "パートナー一覧",
  },
  en: {
    usage: "Usage: npm start [-- partners.csv] [--locale ja|en] [--port number]",
    open: (url) => `Open in a browser: ${url} (Ctrl+C ends it)`,
    portTaken: (port) => `Port ${port} is taken. Name another one with --port.`,
    sampleSheet: "Partners",
  },
};
