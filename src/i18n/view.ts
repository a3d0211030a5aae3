import type { SharedContent } from "../domain/policy/reference.ts";
import type { Locale } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { localizedPath } from "./paths.ts";
import type { Templates, Translate } from "./translator.ts";

/** For every component of a page: the language, words, addresses. */
export interface View {
  readonly locale: Locale;
  readonly policy: Policy;
  readonly policies: readonly Policy[];
  /** True for a page of several policies, which borrows the name of none. */
  readonly isOfAll: boolean;
  readonly shared: SharedContent;
  /** The page's path below its language: `<policy>/<measure>/`. */
  readonly path: string;
  readonly t: Translate;
  readonly words: Templates;
  /** The words of the page's language. */
  readonly say: (text: LocalText) => string;
  /** The address of a page, in this language unless another is named. */
  readonly href: (path: string, locale?: Locale) => string;
  /** The beginning of absolute addresses, or "" when unknown. */
  readonly origin: string;
  readonly base: string;
}

export type ViewSource = Omit<View, "say" | "href">;

export function createView(source: ViewSource): View {
  const { locale, base } = source;
  return {
    ...source,
    say: (text) => text[locale],
    href: (path, target = locale) => localizedPath(base, target, path),
  };
}
