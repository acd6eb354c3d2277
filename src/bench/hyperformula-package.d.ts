/** What the benchmark uses of a package that only it installs. */
declare module "hyperformula" {
  export class HyperFormula {
    static buildFromArray(grid: (string | number)[][], options: { licenseKey: string }): HyperFormula;
    setCellContents(address: { sheet: number; row: number; col: number }, content: string | number): unknown;
    destroy(): void;
  }
}
