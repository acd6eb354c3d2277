/** A company's name without its form of business: the same company is written with and without it. */
import { fold } from "../../cells/cell";

const forms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|\((?:株|有|合|同)\)|㈱|㈲|\b(?:inc|incorporated|co|corp|corporation|company|ltd|limited|llc|llp|gmbh|ag|plc|k\.?k)\b\.?/g;

/** Folded; "" where nothing but a form is left. */
export const plainName = (name: string): string =>
  fold(name)
    .replace(forms, " ")
    .replace(/[\s,.・]+/g, "");
