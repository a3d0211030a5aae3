import { describe, expect, it } from "vitest";

import { simplifiedPairs } from "../../../src/build/simplified-pairs.ts";
import { checkData } from "../../../src/i18n/check-data.ts";
import { createTemplates } from "../../../src/i18n/translator.ts";
import { checkNotes } from "../../../src/islands/check/check-notes.ts";
import { checkHeadline } from "../../../src/islands/check/check-words.ts";
import { createCheck } from "../../../src/search/check/check-quote.ts";
import {
  CHANGED,
  NEWER,
  OLD_DIGITS,
  readTwoReleases,
} from "../../model/two-releases.ts";
import { shared } from "../../content/real-content.ts";

const data = checkData({ locale: "en", ...(await readTwoReleases()) });
const check = createCheck(data, simplifiedPairs([], []));
const words = createTemplates("en")("check");
const [first] = shared.releases;
const release = first?.version ?? "";

function told(text: string) {
  const checked = check(text);
  const setup = { data, words } as Parameters<typeof checkNotes>[1]["setup"];
  return {
    verdict: checked.verdict,
    sentence: checked.place?.sentence.id,
    headline: checkHeadline(checked, words, "en"),
    notes: checkNotes(checked, { setup, isLong: false }).join(" "),
  };
}

const address = (id: string) =>
  `https://site.example/en/sz-ai-2024/${id.split("-", 1)[0] ?? ""}/#${id}`;

describe("a citation of an older release", () => {
  it("is known by its digits, and told which release changed the sentence", () => {
    const text = `Measure 2. ${address(CHANGED)} Release ${release}, SHA-256 ${OLD_DIGITS}`;
    expect(told(text)).toEqual({
      verdict: "older",
      sentence: CHANGED,
      headline: words["older-known"],
      notes: `The digits in the citation, ${OLD_DIGITS}, are those of release ${release}. Release ${NEWER} changed the sentence; its digits are now ${now(CHANGED)}.`,
    });
  });

  it("is known by its digits alone, without an address", () => {
    expect(told(`SHA-256 ${OLD_DIGITS}`)).toMatchObject({
      verdict: "older",
      sentence: CHANGED,
      headline: words["older-known"],
    });
  });

  it("with digits that no release had may be mistyped", () => {
    const text = `${address(CHANGED)} SHA-256 0badf00d`;
    expect(told(text)).toMatchObject({
      verdict: "older",
      headline: words["older"],
    });
  });

  it("of a measure that has changed since is older", () => {
    const text = `https://site.example/en/sz-ai-2024/m02/ Release ${release}`;
    expect(told(text)).toMatchObject({
      verdict: "older",
      notes: `The citation is of release ${release}. What it cites was changed in release ${NEWER}.`,
    });
  });

  it("of what has not changed since still stands", () => {
    const text = `https://site.example/en/sz-ai-2024/m03/ Release ${release}`;
    expect(told(text)).toMatchObject({
      verdict: "verbatim",
      headline: words["verbatim-part"],
      notes: `The citation is of release ${release}. What it cites has not changed since.`,
    });
    const cited = `${address("m02-s2")} Release ${release}, SHA-256 ${now("m02-s2")}`;
    expect(told(cited)).toMatchObject({ verdict: "verbatim" });
  });

  it("of a release that never was is older", () => {
    const text = "https://site.example/en/sz-ai-2024/m03/ Release 0.9.0";
    expect(told(text).verdict).toBe("older");
  });
});

function now(id: string): string {
  const sentences = data.policies.flatMap((policy) => policy.sentences);
  return sentences.find((sentence) => sentence.id === id)?.hash ?? "";
}
