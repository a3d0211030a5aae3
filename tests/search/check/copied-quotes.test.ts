import { describe, expect, it } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import { fillWords } from "../../../src/i18n/fill-words.ts";
import { quoteSources } from "../../../src/i18n/quote-sources.ts";
import { sentencePath } from "../../../src/i18n/sentence-path.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { typeset } from "../../../src/i18n/typeset-chinese.ts";
import { policy, sentences, shared } from "../../content/real-content.ts";
import { check } from "./real-check.ts";

describe.each(LOCALES)("a quotation copied from a page in %s", (locale) => {
  const { template, places } = quoteSources({
    policy,
    shared,
    locale,
    base: "/",
    t: createTranslator(locale),
    say: (text) => text[locale],
  });

  /** As the button of the page puts it together. */
  function copied({ id }: { readonly id: string }): string {
    const sentence = sentences.find((each) => each.id === id);
    const [mark = "", place = ""] = places[id] ?? [];
    const texts = LOCALES.map((each) => typeset(sentence?.[each] ?? "", each));
    return [
      ...(locale === "en" ? texts.toReversed() : texts),
      fillWords(template, { mark, place }),
      `https://site.example/${locale}/${sentencePath(policy, id)}`,
    ].join("\n");
  }

  it.each(sentences)("of $id is verbatim", (sentence) => {
    const found = check(copied(sentence));
    expect(found.verdict).toBe("verbatim");
    expect(found.place?.sentence.id).toBe(sentence.id);
  });

  it("that lost its hedge afterwards is told", () => {
    const found = check(
      copied({ id: "m02-s2" }).replace("最高", "").replace("up to ", ""),
    );
    expect(found.verdict).toBe("differs");
    expect(found.lost).toContain("最高");
  });
});
