/** What the mutation run changes, and the unit tests that are to notice: those that stand beside it. */
export interface MutatedPart {
  readonly folder: string;
  /** Tables of words: each line is data. */
  readonly tables?: readonly string[];
  /** Pattern of the test files. */
  readonly tests: string;
}

export const parts: readonly MutatedPart[] = [
  { folder: "src/core/cells", tests: "test/core/cells/**/*.test.ts" },
  {
    folder: "src/core/profile",
    tables: ["src/core/profile/header-words.ts", "src/core/profile/row-words.ts"],
    tests: "test/core/{profile/**/*,cases}.test.ts",
  },
  { folder: "src/core/score", tests: "test/core/score/**/*.test.ts" },
  { folder: "src/core/place", tests: "test/core/place/**/*.test.ts" },
];
