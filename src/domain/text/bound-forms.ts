import type { Bound } from "../figure/figure.ts";
import type { Grammar } from "./languages.ts";

type Forms = Readonly<Record<Grammar, string>>;

const NONE: Forms = { chinese: "", english: "" };

/** Patterns of words that give a number one bound; "" for none. */
interface BoundForms {
  /** Before it, in Chinese with the thing measured between them. */
  readonly before: Forms;
  /** Before it with nothing between, for what is said of other things too. */
  readonly directly: Forms;
  /** The same, and only of one value: within 6 to 48 months is no limit. */
  readonly ofOne: Forms;
  /** Behind it. */
  readonly behind: Forms;
}

const INCLUSIVE = "(?:[（(]含(?:本数)?[）)])?[及或]?";

/**
 * All ways to say a bound besides the usual word of the table of hedges. A
 * bound that is added to the model needs its own.
 */
export const BOUND_FORMS = {
  "at-most": {
    before: {
      chinese: "最多|最长|至多|不[高多大长]于|不得超过|不得[高多大长]于",
      english:
        "at (?:the )?most|capped at|(?:up to )?a maximum(?: term| period)? of|limited to|not exceed(?:ing)?|(?:not|no) (?:higher|longer|larger|greater|older) than",
    },
    directly: {
      chinese: "(?:封顶|上限|限额)(?:标准|金额)?[为是]?",
      english:
        "(?:an? |the )?(?:upper limit|cap|ceiling) (?:of|is|at)|(?:the )?maximum (?:is|at)",
    },
    ofOne: { chinese: "", english: "within" },
    behind: {
      chinese: `${INCLUSIVE}以下|[以之]?内(?![部地容外在资陆])|为上?限|封顶`,
      english:
        " or (?:less|fewer|below|under|lower|shorter|younger)| and (?:below|under)| at (?:the )?most",
    },
  },
  "at-least": {
    before: {
      chinese: "不[低小短]于|不得[低少小短]于|至少|最[低少短]",
      english:
        "(?:not|no) (?:less|fewer|lower|shorter|smaller|younger) than|a minimum(?: term| period)? of",
    },
    directly: {
      chinese: "下限(?:标准|金额)?[为是]?",
      english:
        "(?:an? |the )?(?:lower limit|floor) (?:of|is|at)|(?:the )?minimum (?:is|at)",
    },
    ofOne: NONE,
    behind: {
      chinese: `${INCLUSIVE}以上(?!述)|为下限`,
      english:
        " or (?:more|above|over|higher|longer|older)| and above| at (?:the )?least",
    },
  },
  between: { before: NONE, directly: NONE, ofOne: NONE, behind: NONE },
  about: {
    before: { chinese: "", english: "approximately" },
    directly: NONE,
    ofOne: NONE,
    behind: NONE,
  },
} as const satisfies Record<Exclude<Bound, "exact">, BoundForms>;

export type HedgedBound = keyof typeof BOUND_FORMS;
export const HEDGED_BOUNDS = Object.keys(BOUND_FORMS) as HedgedBound[];

/** The things counted, between a number and the words behind it. */
export const COUNTED_THINGS: Forms = {
  chinese: "",
  english: "(?: [a-z-]+){0,2}(?= or (?:more|fewer))",
};
