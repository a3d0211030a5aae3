// Shipped to the browser.
import type { Bound } from "../figure/figure.ts";
import type { Grammar } from "./languages.ts";

/** A word by which a text promises less than it would without it. */
interface Hedge {
  /** As a person writes it; empty where the language has no such word. */
  readonly written: Readonly<Record<Grammar, string>>;
  /** The pattern of its forms, where it has more than the one. */
  readonly looks?: Readonly<Partial<Record<Grammar, string>>>;
  /** True for a word that is another in capitals: May is a month. */
  readonly isCased?: boolean;
  /** The bound that it gives the number behind it. */
  readonly bound?: Bound;
  /** Patterns of other words that give the same bound. */
  readonly alike?: Readonly<Record<Grammar, readonly string[]>>;
  /** True for a word that a translation need not have as often as the source. */
  readonly isFree?: boolean;
}

function hedges<Key extends string>(table: Readonly<Record<Key, Hedge>>) {
  return table;
}

/** All such words. An exact value has none, and none may be added to it. */
export const HEDGES = hedges({
  "up-to": {
    written: { chinese: "最高", english: "up to" },
    bound: "at-most",
    alike: {
      chinese: ["最多", "不高于", "至多"],
      english: ["at most", "capped at"],
    },
  },
  "not-more-than": {
    written: { chinese: "不超过", english: "not more than" },
    looks: { english: "(?:not|no) more than" },
    bound: "at-most",
    alike: { chinese: ["不得超过"], english: ["not exceed(?:ing)?"] },
  },
  "raised-to": {
    written: { chinese: "提高至", english: "raised to" },
    looks: { chinese: "提高[^,;:。、]{0,8}至", english: "raised? to" },
    bound: "at-most",
    isFree: true,
  },
  "may-not": {
    written: { chinese: "不得", english: "may not" },
    looks: { english: "(?:may|must) not" },
  },
  may: {
    written: { chinese: "可", english: "may" },
    // Not in words that only contain it.
    looks: {
      chinese: "(?<![许认])可(?![复推行控穿靠持视信])",
      english: String.raw`may(?!\snot\b)`,
    },
    isCased: true,
  },
  "at-least": {
    written: { chinese: "不少于", english: "at least" },
    bound: "at-least",
    alike: {
      chinese: ["不低于", "至少", "最低"],
      english: ["(?:not|no) (?:less|fewer) than"],
    },
  },
  between: {
    written: { chinese: "", english: "ranging from" },
    bound: "between",
    isFree: true,
  },
  about: {
    written: { chinese: "大约", english: "on the scale of" },
    bound: "about",
    alike: { chinese: [], english: ["approximately"] },
    isFree: true,
  },
  encourage: {
    written: { chinese: "鼓励", english: "encourage" },
    looks: { english: "encourag(?:e|es|ed|ing)" },
  },
  explore: {
    written: { chinese: "探索", english: "explore" },
    looks: { english: "explor(?:e|es|ed|ing)" },
  },
  "on-merit": { written: { chinese: "择优", english: "merit" } },
  qualifying: {
    written: { chinese: "符合条件的", english: "qualifying" },
    looks: { chinese: "符合条件" },
  },
  "certain-scale": {
    written: { chinese: "一定规模", english: "certain scale" },
  },
});

export type HedgeWord = keyof typeof HEDGES;
export const HEDGE_WORDS = /* @__PURE__ */ Object.keys(HEDGES) as HedgeWord[];

/** The pattern of a word in one grammar; "" where that has no such word. */
export function looksOf(word: HedgeWord, grammar: Grammar): string {
  const { looks, written } = HEDGES[word];
  return looks?.[grammar] ?? written[grammar];
}
