import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { unequalDiscretion } from "../../../src/domain/text/hedge-parity.ts";
import { findHedgedNumbers } from "../../../src/domain/text/hedge.ts";
import type { Locale } from "../../../src/domain/text/languages.ts";
import type { LocalText } from "../../../src/domain/text/local-text.ts";
import { quantityKey } from "../../../src/domain/number/number-token.ts";
import { parseQuantity } from "../../../src/domain/number/numerals.ts";

interface SentenceRecord extends LocalText {
  readonly id: string;
  readonly figures?: Readonly<
    Record<string, { readonly value: string; readonly bound: string }>
  >;
}

const sentences = readSentences();

describe("every sentence of the content", () => {
  it("is read at all", () => {
    expect(sentences.length).toBeGreaterThan(80);
  });

  it.each(sentences)(
    "$id has the same numbers with the same hedges in both languages",
    (sentence) => {
      expect(statements(sentence, "en")).toEqual(statements(sentence, "zh"));
    },
  );

  it.each(sentences)("$id has its words of discretion in both", (sentence) => {
    expect(unequalDiscretion(sentence, "en")).toEqual([]);
  });

  it.each(sentences.filter(({ figures }) => figures))(
    "$id bears each of its figures with the bound that the figure states",
    (sentence) => {
      for (const { value: printed, bound } of Object.values(
        sentence.figures ?? {},
      )) {
        const value = parseQuantity(printed);
        expect(value, printed).toBeDefined();
        expect(statements(sentence, "zh")).toContain(
          value && `${quantityKey(value)} ${bound}`,
        );
      }
    },
  );
});

function statements(text: LocalText, locale: Locale): readonly string[] {
  return findHedgedNumbers(text[locale], locale)
    .map(({ token, bound }) => `${quantityKey(token.value)} ${bound}`)
    .sort();
}

/** Whatever in the files has an id, a Chinese and an English text. */
function readSentences(): readonly SentenceRecord[] {
  const policies = new URL("../../../content/policies/", import.meta.url);
  return readdirSync(policies, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) =>
      sentencesIn(parse(readFileSync(new URL(name, policies), "utf8"))),
    );
}

function sentencesIn(part: unknown): readonly SentenceRecord[] {
  if (typeof part !== "object" || part === null) return [];
  if ("id" in part && "zh" in part && "en" in part && "translation" in part)
    return [part as SentenceRecord];
  return Object.values(part).flatMap(sentencesIn);
}
