/** What the commands say about the files they are given. */
export type FileLocale = "ja" | "en";

export interface FileTexts {
  readonly missing: (path: string) => string;
  readonly folder: (path: string) => string;
  readonly empty: (path: string) => string;
  readonly tooBig: (path: string) => string;
  readonly unknownType: (path: string) => string;
  readonly broken: (path: string, reason: string) => string;
}

export const fileTexts: Readonly<Record<FileLocale, FileTexts>> = {
  ja: {
    missing: (path) => `ファイル「${path}」が見つかりません。`,
    folder: (path) => `「${path}」はフォルダーです。CSV か XLSX のファイルを指定してください。`,
    empty: (path) => `「${path}」には何も入っていません。`,
    tooBig: (path) => `「${path}」は大きすぎます(50 MB まで)。`,
    unknownType: (path) => `「${path}」は読めない形式です。CSV か XLSX で保存し直してください。`,
    broken: (path, reason) => `「${path}」を読めませんでした(${reason})。CSV か XLSX で保存し直してください。`,
  },
  en: {
    missing: (path) => `The file "${path}" was not found.`,
    folder: (path) => `"${path}" is a folder. Name a CSV or XLSX file.`,
    empty: (path) => `"${path}" has nothing in it.`,
    tooBig: (path) => `"${path}" is too big (50 MB at most).`,
    unknownType: (path) => `"${path}" is of a type that cannot be read. Save it as CSV or XLSX.`,
    broken: (path, reason) => `"${path}" could not be read (${reason}). Save it again as CSV or XLSX.`,
  },
};
