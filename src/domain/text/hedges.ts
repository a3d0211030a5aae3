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
}

function hedges<Key extends string>(table: Readonly<Record<Key, Hedge>>) {
  return table;
}

/** Those that give a number its bound; of one bound, the usual word first. */
export const BOUNDING = /* @__PURE__ */ hedges({
  "up-to": {
    written: { chinese: "最高", english: "up to" },
    bound: "at-most",
  },
  "not-more-than": {
    written: { chinese: "不超过", english: "not more than" },
    looks: { english: "(?:not|no) more than" },
    bound: "at-most",
  },
  "raised-to": {
    written: { chinese: "提高至", english: "raised to" },
    looks: { chinese: "提高[^,;:。、]{0,8}至", english: "raised? to" },
    bound: "at-most",
  },
  "at-least": {
    written: { chinese: "不少于", english: "at least" },
    bound: "at-least",
  },
  between: {
    written: { chinese: "", english: "ranging from" },
    bound: "between",
  },
  about: {
    written: { chinese: "大约", english: "on the scale of" },
    bound: "about",
  },
});

/** All such words. An exact value has none, and none may be added to it. */
export const HEDGES = /* @__PURE__ */ hedges({
  ...BOUNDING,
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

/** Words that may stand before a value. */
export type BoundWord = keyof typeof BOUNDING;
export const BOUND_WORDS = /* @__PURE__ */ Object.keys(BOUNDING) as BoundWord[];
export type HedgeWord = keyof typeof HEDGES;
export const HEDGE_WORDS = /* @__PURE__ */ Object.keys(HEDGES) as HedgeWord[];

/** The pattern of a word in one grammar; "" where that has no such word. */
export function looksOf({ looks, written }: Hedge, grammar: Grammar): string {
  return looks?.[grammar] ?? written[grammar];
}
