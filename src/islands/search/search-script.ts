import addresses from "virtual:search-addresses";

import { calculatorSetup } from "../../i18n/calculator-data.ts";
import { supportFiles } from "../calculator/measure-data.ts";
import { lateScript } from "../loading/late-script.ts";
import { describeSearch } from "./describe-search.ts";
import cardsCode from "./cards.client.ts?tool";
import repairCode from "./repair.client.ts?tool";
import code from "./search.client.ts?tool";
import style from "./search.css?inline";

/** What reads misspelt words, as a file that the first such query loads. */
export const repairScript = lateScript("repair", repairCode);

/** What works out a sum that is asked for, as a file that such a query loads. */
export const cardsScript = lateScript("cards", cardsCode, (view) => ({
  ...calculatorSetup(view),
  files: supportFiles(view),
}));

/** The search, as a file that its box loads at the first use. */
export const searchScript = lateScript("search", code, (view) =>
  describeSearch(view, style, {
    ...addresses[view.locale],
    repair: repairScript.address(view),
    cards: cardsScript.address(view),
  }),
);
