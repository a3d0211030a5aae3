import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { measureAnswers } from "../../src/domain/question/measure-answers.ts";
import type { LocalText } from "../../src/domain/text/local-text.ts";
import { typeset } from "../../src/i18n/typeset-chinese.ts";
import { below, type Page, tagged, textOf } from "./built-site.ts";
import { content, measurePages, type MeasurePage } from "./site-content.ts";

const pages = measurePages();
const { questions } = content.shared;

/** All that a page says, in one line, whatever stands between its elements. */
function words(page: Page): string {
  return tagged(page, "main").map(textOf).map(plain).join("");
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}

/** What a page does not say of what it should. */
function unsaid(find: (on: MeasurePage) => readonly LocalText[]) {
  return pages.flatMap((on) => {
    const said = words(on.page);
    return find(on)
      .map((text) => typeset(text[on.locale], on.locale))
      .filter((text) => !said.includes(plain(text)))
      .map((text) => `${on.page.address}: ${text}`);
  });
}

function answersOn({ policy, measure }: MeasurePage) {
  return measureAnswers(questions, policy, measure);
}

describe("nothing that is known of a measure is missing from its page:", () => {
  it("every verdict, or the words that answer, and every note of a stated answer", () => {
    const texts = ({ policy, measure }: MeasurePage) => {
      const { stated, statedForAll } = answersOn({
        policy,
        measure,
      } as MeasurePage);
      return [...stated, ...statedForAll].flatMap(({ answer }) =>
        answer.kind === "stated"
          ? [
              answer.verdict ?? answer.quote,
              ...(answer.note ? [answer.note] : []),
            ]
          : [],
      );
    };
    expect(unsaid(texts)).toEqual([]);
  });

  it("every note on what it leaves open, and on what to do next", () => {
    const texts = (on: MeasurePage) => {
      const { open, next } = answersOn(on);
      return [...open, ...next].flatMap(({ answer }) => answer.note ?? []);
    };
    expect(unsaid(texts)).toEqual([]);
  });

  it("every question that arises for it, in full or in a list", () => {
    const texts = (on: MeasurePage) => {
      const { openToAll, ...rest } = answersOn(on);
      return [
        ...Object.values(rest)
          .flat()
          .map(({ text }) => text),
        ...openToAll.map(({ short }) => short),
      ];
    };
    expect(unsaid(texts)).toEqual([]);
  });

  it("what that list leaves out, one link away", () => {
    const missing = pages.filter(
      ({ page, policy, locale }) =>
        !tagged(page, "section")
          .filter(
            (section) =>
              attributeOf(section, "aria-labelledby") === "open-title",
          )
          .flatMap(below)
          .some(
            (link) =>
              attributeOf(link, "href") === `/${locale}/${policy.id}/open/`,
          ),
    );
    expect(missing.map(({ page }) => page.address)).toEqual([]);
  });

  it("every reading that the site takes", () => {
    expect(
      unsaid(({ measure }) => measure.interpretations.map(({ text }) => text)),
    ).toEqual([]);
  });

  it("every editor's note", () => {
    expect(
      unsaid(({ measure }) =>
        measure.sentences.flatMap(({ notes }) => notes.map(({ note }) => note)),
      ),
    ).toEqual([]);
  });

  it("every caution that holds for all", () => {
    expect(
      unsaid(({ policy }) =>
        policy.supplementary.cautions.flatMap(({ name, text }) => [name, text]),
      ),
    ).toEqual([]);
  });

  it("every support by its name, and every office", () => {
    expect(
      unsaid(({ measure }) => measure.benefits.map(({ name }) => name)),
    ).toEqual([]);
  });
});
