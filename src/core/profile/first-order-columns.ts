/** The columns that say when a partner's contract began and when it first ordered. */
import { fold } from "../cells/cell";
import type { Column, Profile } from "./profile";

const contract =
  /^(?:パートナー|代理店|販売店)?(?:契約|契約開始|契約締結|登録|加盟|加入)(?:日|年月日)$|^(?:partner |partnership |reseller )?(?:contract|agreement|start|joined|join|signed|registration|enrol?lment)(?: (?:start|signed))?(?: date| on)?$/;
const firstOrder =
  /^初(?:回)?(?:受注|成約|契約|販売|発注)(?:日|年月日)$|^(?:first|initial) (?:order|deal|sale|win|purchase)(?: date| on)?$/;

const named = ({ columns }: Profile, pattern: RegExp): Column | undefined =>
  columns.find(({ header }) =>
    pattern.test(fold(header.replace(/[([（【][^)\]）】]*[)\]）】]/g, "").replace(/_/g, " "))),
  );

export const contractColumn = (profile: Profile): Column | undefined => named(profile, contract);
export const firstOrderColumn = (profile: Profile): Column | undefined => named(profile, firstOrder);
