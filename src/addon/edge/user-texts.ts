/** The language and texts of the person in front of the spreadsheet. */
import { type Locale, localeOf } from "../../core/model/locale";
import { type AddOnTexts, addOnTexts } from "../locale/texts";

export const userLocale = (): Locale => localeOf(Session.getActiveUserLocale());

export const userTexts = (): AddOnTexts => addOnTexts[userLocale()];
