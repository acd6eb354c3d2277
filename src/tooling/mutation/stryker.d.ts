/** The little of Stryker that the mutation run uses; the package is there only once that has run. */
declare module "@stryker-mutator/core" {
  export class Stryker {
    constructor(options: Readonly<Record<string, unknown>>);
    runMutationTest(): Promise<readonly { readonly status: string }[]>;
  }
}
