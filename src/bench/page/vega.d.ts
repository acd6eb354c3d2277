/** The little of Vega that the race runs; the packages come without types. */
declare module "vega-label" {
  export const label: new () => { transform(parameters: object, pulse: object): unknown };
}
declare module "vega-scenegraph" {
  export const textMetrics: { width: (item: { text: string; fontSize: number }) => number };
}
