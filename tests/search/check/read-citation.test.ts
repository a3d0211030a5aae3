import { describe, expect, it } from "vitest";

import {
  type Citation,
  citedAddress,
} from "../../../src/domain/cite/citation.ts";
import {
  CITATION_STYLES,
  STYLE_FORMS,
} from "../../../src/domain/cite/citation-styles.ts";
import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import { LOCALES } from "../../../src/domain/text/languages.ts";
import { citationPage } from "../../../src/i18n/citation-page.ts";
import { policy, sentences } from "../../content/real-content.ts";
import { realView } from "../../content/real-view.ts";
import { check, data } from "./real-check.ts";

const pages = LOCALES.map((locale) => citationPage(realView(policy, locale)));

/** The citation of every part, as the page in each language writes it. */
const citations: readonly Citation[] = pages.flatMap(
  ({ work, parts, origin }) =>
    parts.map((part) => ({
      ...work,
      part,
      url: citedAddress(work, part, origin),
      accessed: "2026-11-28" as IsoDate,
    })),
);

const STYLES = CITATION_STYLES.flatMap((style) =>
  LOCALES.map((reader) => ({ style, reader })),
);

describe.each(STYLES)("a citation in the style $style, $reader", (each) => {
  const { style, reader } = each;
  const { write } = STYLE_FORMS[style];
  const told = (citation: Citation) => {
    const { verdict, cited } = check(write(citation, reader));
    return `${verdict} ${cited?.unit.id ?? "?"}`;
  };

  it("of every part is told to be of these words", () => {
    expect(citations.length).toBeGreaterThan(200);
    const wrong = citations.flatMap((citation) => {
      const found = told(citation);
      return found === `verbatim ${citation.part.id}`
        ? []
        : [`${citation.part.id}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it("with other digits is of an older release", () => {
    const wrong = citations.flatMap((citation) => {
      const { part } = citation;
      if (!part.hash) return [];
      const found = told({ ...citation, part: { ...part, hash: "0badf00d" } });
      return found === `older ${part.id}` ? [] : [`${part.id}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it("beside a quotation leaves it to be compared", () => {
    const wrong = citations.flatMap((citation) => {
      const { id } = citation.part;
      const sentence = sentences.find((each) => each.id === id);
      if (!sentence || id !== "m02-s2") return [];
      const of = (quote: string) =>
        check(`“${quote}” ${write(citation, reader)}`);
      const same = of(sentence.en);
      const other = of(sentence.zh.replace("最高", ""));
      const found = [same.verdict, other.verdict, other.lost.join()].join(" ");
      return found === "verbatim differs 最高" ? [] : [found];
    });
    expect(wrong).toEqual([]);
  });
});

it("a copied quotation is compared, whatever is copied with it", () => {
  const wrong = sentences.flatMap(({ id, zh, en }) => {
    const path = data.policies[0]?.sentences.find(
      (each) => each.id === id,
    )?.path;
    const link = `https://site.example/en/${path ?? ""}`;
    const { verdict, place } = check(
      `${en}\n${zh}\nTraining-compute vouchers – Measure 2, Shenzhen AI Measures ${link}`,
    );
    return verdict === "verbatim" && place?.sentence.id === id
      ? []
      : [`${id}: ${verdict} ${place?.sentence.id ?? ""}`];
  });
  expect(wrong).toEqual([]);
});

it("a link alone quotes nothing", () => {
  const found = check("https://site.example/zh/sz-ai-2024/m02/#m02-s2");
  expect(found.verdict).toBe("none");
  expect(found.place?.sentence.id).toBe("m02-s2");
  expect(found.comparison).toBeUndefined();
});
