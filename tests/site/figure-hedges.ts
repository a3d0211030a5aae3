import type { Bound } from "../../src/domain/figure/figure.ts";
import type { Locale } from "../../src/domain/text/languages.ts";

/** Words that make a value less than a promise. */
export const HEDGES: Readonly<Record<Bound, Readonly<Record<Locale, RegExp>>>> =
  {
    "at-most": {
      zh: /最高|不超过|最多|提高[^，。；]*至/,
      en: /up to|at most|(?:not|no) more than|not exceed|raised to/i,
    },
    "at-least": {
      zh: /不少于|不低于|至少/,
      en: /at least|(?:not|no) (?:less|fewer) than/i,
    },
    about: { zh: /百亿|大约/, en: /on the scale of|approximately/i },
    between: { zh: /至|—/, en: /to|from|between/i },
    exact: { zh: /(?:)/, en: /(?:)/ },
  };

/** Words that leave it to others whether a value is given, and to whom. */
export const DISCRETION = {
  may: { zh: /可/, en: /\bmay\b/i },
  "on-merit": { zh: /择优/, en: /on merit/i },
} as const;
