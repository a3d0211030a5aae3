// Shipped to the browser.
import type { Discretion } from "../domain/figure/figure.ts";
import type { BoundWord } from "../domain/text/hedges.ts";
import type { Locale } from "../domain/text/languages.ts";
import { fillWords } from "./fill-words.ts";
import { joinWords } from "./join-words.ts";

/** A bound and discretion make a value less than a promise. */
export interface Hedge {
  /** The words of the bound; an exact value has none. */
  readonly bound?: BoundWord | undefined;
  readonly discretion: readonly Discretion[];
}

/** The interface's words of hedges, by their keys, and their language. */
export interface HedgeLanguage {
  readonly locale: Locale;
  readonly hedges: Readonly<Record<string, string>>;
}

/** Those who are chosen stand first, what is left open next, the bound last. */
const ORDER = ["on-merit", "may"] as const satisfies Discretion["kind"][];

/**
 * The words that must stand before a value, on every page, in every result
 * and in every copy; "" for an exact value that is given outright.
 * @example "up to", "may be given up to", "for enterprises chosen on merit:"
 */
export function hedgeWords(
  { bound, discretion }: Hedge,
  { locale, hedges }: HedgeLanguage,
): string {
  const left = ORDER.flatMap((kind) =>
    discretion.filter((each) => each.kind === kind),
  );
  return joinWords(
    locale,
    ...left.map((each) =>
      fillWords(hedges[each.kind], {
        chosen: each.kind === "on-merit" ? each.chosen[locale] : "",
      }),
    ),
    bound && hedges[bound],
  );
}
