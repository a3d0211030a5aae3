import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import {
  citationKey,
  citedAddress,
  citedWork,
  sentenceHash,
  sourceHash,
} from "../../../src/domain/cite/citation.ts";
import { issuerFullNames } from "../../../src/i18n/policy-issuers.ts";
import { policySentences } from "../../../src/domain/text/policy-text.ts";
import { policy, shared } from "../../content/real-content.ts";
import { MEASURE, SENTENCE, WHOLE } from "./made-up-citation.ts";

function digits(bytes: string | Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 8);
}

describe("the digits of a citation", () => {
  it("are those of each sentence's Chinese as received", () => {
    const sentences = policySentences(policy);
    expect(sentences.length).toBeGreaterThan(90);
    for (const sentence of sentences)
      expect(sentenceHash(sentence)).toBe(digits(sentence.zh));
  });

  it("are those of the file, for the whole text", () => {
    const file = `content/policies/${policy.id}/source.zh.txt`;
    expect(sourceHash(policy)).toBe(digits(readFileSync(file)));
  });
});

describe("what all citations share", () => {
  const issuer = issuerFullNames(policy, shared);

  it("is what the content says, and nothing else", () => {
    expect(citedWork(policy, issuer, shared)).toEqual({
      id: policy.id,
      title: policy.name.full,
      latinTitle:
        "Shenzhen Shi dazao rengong zhineng xianfeng chengshi de ruogan cuoshi",
      issuer,
      published: policy.published,
      effective: policy.term.from,
      site: shared.site.name,
      release: shared.releases[0]?.version,
    });
  });

  it("has a title in Latin letters only from the glossary, without its tones", () => {
    const pinyin = "Nǚxìng de bànfǎ";
    const [term] = shared.glossary;
    if (!term) throw new Error("there is no term");
    const of = (glossary: typeof shared.glossary) =>
      citedWork(policy, issuer, { ...shared, glossary }).latinTitle;
    expect(of([{ ...term, zh: policy.name.full.zh, pinyin }])).toBe(
      "Nüxing de banfa",
    );
    expect(of([{ ...term, zh: "别的", pinyin }])).toBeUndefined();
  });

  it("has no release where there is none", () => {
    const work = citedWork(policy, issuer, { ...shared, releases: [] });
    expect("release" in work).toBe(false);
  });
});

describe("the address of a part in a citation", () => {
  const sentence = { path: "/en/town-2031/m99/#m99-s2" };
  const measure = { path: "/en/town-2031/m99/" };

  it("carries the release, before the anchor", () => {
    const work = { release: "2.1.0" };
    expect(citedAddress(work, sentence, "https://example.org")).toBe(
      "https://example.org/en/town-2031/m99/?release=2.1.0#m99-s2",
    );
    expect(citedAddress(work, measure, "")).toBe(
      "/en/town-2031/m99/?release=2.1.0",
    );
  });

  it("is the plain address where there is no release", () => {
    expect(citedAddress({}, sentence, "")).toBe(sentence.path);
    expect(citedAddress({}, measure, "")).toBe(measure.path);
  });
});

it("a citation's key is made of the ids of what it cites", () => {
  expect([WHOLE, MEASURE, SENTENCE].map(citationKey)).toEqual([
    "town-2031",
    "town-2031-m99",
    "town-2031-m99-s2",
  ]);
});
