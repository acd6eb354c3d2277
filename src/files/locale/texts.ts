/** What the commands say about the files they are given. */
import type { Disguise } from "../decode";

export type FileLocale = "ja" | "en";

/** What every command says of its options. */
export interface CommandLineTexts {
  readonly unknownOption: (option: string) => string;
  readonly needsValue: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly badLocale: (text: string) => string;
}

export const commandLineTexts: Readonly<Record<FileLocale, CommandLineTexts>> = {
  ja: {
    unknownOption: (option) => `「${option}」というオプションはありません。`,
    needsValue: (option) => `${option} の値がありません。`,
    optionTwice: (option) => `${option} が 2 回指定されています。1 つにしてください。`,
    badLocale: (text) => `--locale は ja か en です(「${text}」ではなく)。`,
  },
  en: {
    unknownOption: (option) => `There is no option "${option}".`,
    needsValue: (option) => `${option} needs a value.`,
    optionTwice: (option) => `${option} stands twice. Keep one of them.`,
    badLocale: (text) => `--locale is ja or en, not "${text}".`,
  },
};

export interface FileTexts {
  readonly missing: (path: string) => string;
  readonly folder: (path: string) => string;
  readonly empty: (path: string) => string;
  readonly tooBig: (path: string) => string;
  readonly unknownType: (path: string) => string;
  readonly broken: (path: string, reason: string) => string;
  readonly notText: (path: string, is: string) => string;
  readonly disguises: Readonly<Record<Disguise, string>>;
}

export const fileTexts: Readonly<Record<FileLocale, FileTexts>> = {
  ja: {
    missing: (path) => `ファイル「${path}」が見つかりません。`,
    folder: (path) => `「${path}」はフォルダーです。CSV か XLSX のファイルを指定してください。`,
    empty: (path) => `「${path}」には何も入っていません。`,
    tooBig: (path) => `「${path}」は大きすぎます(50 MB まで)。`,
    unknownType: (path) => `「${path}」は読めない形式です。CSV か XLSX で保存し直してください。`,
    broken: (path, reason) => `「${path}」を読めませんでした(${reason})。CSV か XLSX で保存し直してください。`,
    notText: (path, is) => `「${path}」は${is}。CSV(UTF-8、UTF-16、Shift_JIS、EUC-JP)か XLSX で保存し直してください。`,
    disguises: {
      workbook: " Excel ブックか ZIP ファイルで、CSV ではありません(Excel ブックなら拡張子を .xlsx に)",
      noWorkbook: " .xlsx という名前ですが、Excel ブックではありません",
      oldWorkbook: "古い形式の Excel ブック(.xls)か、パスワード付きのブックで、CSV ではありません",
      pdf: " PDF で、CSV ではありません",
      picture: "画像で、CSV ではありません",
      archive: "圧縮ファイルで、CSV ではありません",
      webPage: "ウェブページ(HTML)で、CSV ではありません",
      binary: "テキストではありません(バイナリのファイルです)",
      western: "西欧の文字コード(Windows-1252 か ISO-8859-1)で、そのままでは読めません",
      otherEncoding: "文字コードが分からず、文字として読めません",
    },
  },
  en: {
    missing: (path) => `The file "${path}" was not found.`,
    folder: (path) => `"${path}" is a folder. Name a CSV or XLSX file.`,
    empty: (path) => `"${path}" has nothing in it.`,
    tooBig: (path) => `"${path}" is too big (50 MB at most).`,
    unknownType: (path) => `"${path}" is of a type that cannot be read. Save it as CSV or XLSX.`,
    broken: (path, reason) => `"${path}" could not be read (${reason}). Save it again as CSV or XLSX.`,
    notText: (path, is) => `"${path}" is ${is}. Save it again as CSV (UTF-8, UTF-16, Shift_JIS or EUC-JP) or XLSX.`,
    disguises: {
      workbook: "an Excel workbook or a ZIP file, not CSV (if it is a workbook, name it .xlsx)",
      noWorkbook: "no Excel workbook, though it is named .xlsx",
      oldWorkbook: "an old Excel workbook (.xls) or one with a password, not CSV",
      pdf: "a PDF, not CSV",
      picture: "a picture, not CSV",
      archive: "a compressed file, not CSV",
      webPage: "a web page (HTML), not CSV",
      binary: "no text (it is a binary file)",
      western: "in Windows-1252 or ISO-8859-1",
      otherEncoding: "in an encoding that is not known",
    },
  },
};
