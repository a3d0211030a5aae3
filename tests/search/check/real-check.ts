import { checkData } from "../../../src/i18n/check-data.ts";
import { createCheck } from "../../../src/search/check/check-quote.ts";
import { simplifiedPairs } from "../../../src/build/simplified-pairs.ts";
import { policies, sentences, shared } from "../../content/real-content.ts";

export const data = checkData({ locale: "zh", policies, shared });

/** The check of the site's own texts. */
export const check = createCheck(
  data,
  simplifiedPairs(
    sentences.map(({ zh }) => zh),
    [],
  ),
);
