/** The product's version, as package.json has it; the bundler fills it in. */
declare const PRODUCT_VERSION: string;

export const version: string = PRODUCT_VERSION;
