import type { Locale } from "./local-text.ts";

/** Words that say that a text is silent on something. */
const SILENT: Readonly<Record<Locale, RegExp>> = {
  zh: /没有(?:写|说|提|列|定义|给出)|未(?:写明|明确|说明|列出|提及|定义)/,
  en: /\bnot (?:stated|given|listed|named|defined|mentioned|explained)\b|\b(?:does|do) not (?:say|state|name|give)\b|\bleft open\b/i,
};

/** Where a first sentence ends. */
const ENDS: Readonly<Record<Locale, RegExp>> = {
  zh: /[。；：！？]/,
  en: /[.;:!?](?:\s|$)/,
};

/**
 * Whether a remark begins with what the text does not say. A remark on words
 * that answer a question begins with the answer.
 */
export function beginsSilent(remark: string, locale: Locale): boolean {
  const [first = ""] = remark.split(ENDS[locale], 1);
  return SILENT[locale].test(first);
}
