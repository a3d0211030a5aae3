import addresses from "virtual:search-addresses";

import { lateScript } from "../loading/late-script.ts";
import { describeSearch } from "./describe-search.ts";
import code from "./search.client.ts?tool";
import style from "./search.css?inline";

/** The search, as a file that its box loads at the first use. */
export const searchScript = lateScript("search", code, (view) =>
  describeSearch(view, style, addresses[view.locale]),
);
