import addresses from "virtual:search-addresses";

import { lateScript } from "../loading/late-script.ts";
import { describeSearch } from "./describe-search.ts";
import repairCode from "./repair.client.ts?tool";
import code from "./search.client.ts?tool";
import style from "./search.css?inline";

/** What reads misspelt words, as a file that the first such query loads. */
export const repairScript = lateScript("repair", repairCode);

/** The search, as a file that its box loads at the first use. */
export const searchScript = lateScript("search", code, (view) =>
  describeSearch(view, style, {
    ...addresses[view.locale],
    repair: repairScript.address(view),
  }),
);
