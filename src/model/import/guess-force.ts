import { countDiscretion } from "../../domain/text/hedge-parity.ts";
import { HEDGES, looksOf } from "../../domain/text/hedges.ts";
import { LANGUAGES, SOURCE } from "../../domain/text/languages.ts";
import type { Force } from "../../domain/policy/sentence.ts";
import { LEFT } from "../left/left-mark.ts";

/** A force, and the words of the sentence that show it. */
export interface GuessedForce {
  readonly value: Force;
  readonly words: string;
}

const { grammar } = LANGUAGES[SOURCE];

/**
 * Verbs by what they commit to; the first that stands in a sentence decides.
 * A word that only allows weakens all others, a duty comes before a gift.
 */
const VERBS: readonly (readonly [Force, RegExp])[] = [
  ["requires", /不得|应当|必须|(?<!相)应(?=按|将|在|继|予|当|及|于)|须|请/u],
  ["states", /制定本[^，,；;。]{1,8}|是指|起施行/u],
  ["gives", /(?:择优)?(?:给予|予以|发放给|奖励给)(?!支持)/u],
  ["states", /(?<=^|[，,；;。])每年(?:发放|投入|安排)/u],
  ["encourages", /鼓励/u],
  ["supports", /支持/u],
  ["gives", /给予|予以|提供/u],
  [
    "states",
    /设立|制定|实施|打造|适用|包括|推动|加快|加强|开展|建设|执行|安排/u,
  ],
  ["explores", new RegExp(looksOf(HEDGES.explore, grammar), "u")],
];
const MAY = new RegExp(looksOf(HEDGES.may, grammar), "u");

/** How strongly a sentence commits, by its verb. */
export function guessForce(zh: string): GuessedForce {
  if (countDiscretion(zh, SOURCE).may > 0)
    return { value: "may", words: MAY.exec(zh)?.[0] ?? LEFT };
  for (const [value, looks] of VERBS) {
    const words = looks.exec(zh)?.[0];
    if (words) return { value, words };
  }
  return { value: "states", words: LEFT };
}
