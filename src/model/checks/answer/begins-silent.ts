import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../../../domain/text/languages.ts";

const SILENT: Readonly<Record<Grammar, RegExp>> = {
  chinese: /没有(?:写|说|提|列|定义|给出)|未(?:写明|明确|说明|列出|提及|定义)/,
  english:
    /\bnot (?:stated|given|listed|named|defined|mentioned|explained)\b|\b(?:does|do) not (?:say|state|name|give)\b|\bleft open\b/i,
};

const ENDS: Readonly<Record<Grammar, RegExp>> = {
  chinese: /[。；：！？]/,
  english: /[.;:!?](?:\s|$)/,
};

/**
 * True if a remark begins with what the text does not say. A remark on words
 * that answer a question begins with the answer.
 */
export function beginsSilent(remark: string, locale: Locale): boolean {
  const { grammar } = LANGUAGES[locale];
  const [first = ""] = remark.split(ENDS[grammar], 1);
  return SILENT[grammar].test(first);
}
