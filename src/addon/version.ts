/** The product's version, as the file VERSION has it; the bundler fills it in. */
declare const PRODUCT_VERSION: string;

export const version: string = PRODUCT_VERSION;
