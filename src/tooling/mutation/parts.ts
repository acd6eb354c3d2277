/** What the mutation run changes, and the unit tests that are to notice: those that stand beside it. */
export interface MutatedPart {
  readonly folder: string;
  /** Tables of words: each line is data. */
  readonly tables?: readonly string[];
  /** Test files, or folders of them. */
  readonly tests: readonly string[];
}

export const parts: readonly MutatedPart[] = [
  { folder: "src/core/cells", tests: ["test/core/cells"] },
  {
    folder: "src/core/profile",
    tables: ["src/core/profile/header-words.ts", "src/core/profile/row-words.ts"],
    tests: ["test/core/profile", "test/core/cases.test.ts"],
  },
  { folder: "src/core/score", tests: ["test/core/score"] },
  { folder: "src/core/place", tests: ["test/core/place"] },
];

/** What measures time would call every change slow: the code that switches the changes on is slow itself. */
export const timed = ["time.test.ts", "hostile.test.ts"];
