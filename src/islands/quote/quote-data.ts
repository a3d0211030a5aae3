import { quoteSources } from "../../i18n/quote-sources.ts";
import { policyScript } from "../loading/policy-script.ts";

/** What quotations of a policy name as their source. */
export const quoteData = policyScript("quotes", quoteSources);
