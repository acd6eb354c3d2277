/** The page's own words; the add-on brings its. */
export interface PageTexts {
  readonly product: string;
  readonly menu: string;
  readonly close: string;
  readonly ok: string;
  readonly failed: (message: string) => string;
}

export const pageTexts: Readonly<Record<"ja" | "en", PageTexts>> = {
  ja: {
    product: "パートナーセグメントマップ",
    menu: "拡張機能 ▾",
    close: "閉じる",
    ok: "OK",
    failed: (message) => `開けませんでした: ${message}`,
  },
  en: {
    product: "Partner Segment Map",
    menu: "Extensions ▾",
    close: "Close",
    ok: "OK",
    failed: (message) => `Could not open: ${message}`,
  },
};
