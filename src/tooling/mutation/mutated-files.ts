/** What the mutation run changes: the readers and rules of the core, without what is a table of words. */
export const mutatedFiles: readonly string[] = [
  "src/core/{cells,profile,score,place}/**/*.ts",
  // Words that a reader is to know: each is a line of data, tried by the tables of the tests where it matters.
  "!src/core/profile/header-kinds.ts",
  "!src/core/profile/row-words.ts",
];
