/** The little of Stryker's instrumenter that the mutation run uses; the package is there only once that has run. */
declare module "@stryker-mutator/instrumenter" {
  interface SourceFile {
    readonly name: string;
    readonly content: string;
  }

  interface Place {
    readonly line: number;
    readonly column: number;
  }

  export interface Mutant {
    readonly id: string;
    readonly fileName: string;
    readonly mutatorName: string;
    readonly replacement: string;
    readonly location: { readonly start: Place; readonly end: Place };
    readonly status?: string;
  }

  export class Instrumenter {
    constructor(logger: Readonly<Record<string, unknown>>);
    instrument(
      files: readonly (SourceFile & { readonly mutate: boolean })[],
      options: { readonly plugins: null; readonly ignorers: readonly []; readonly excludedMutations: readonly [] },
    ): Promise<{ readonly files: readonly SourceFile[]; readonly mutants: readonly Mutant[] }>;
  }
}
