import { describe, expect, it } from "vitest";

import en from "../../content/ui/en.json" with { type: "json" };
import zh from "../../content/ui/zh.json" with { type: "json" };
import { attributeOf } from "../../src/build/html-elements.ts";
import { lastDays, TERM_STATES } from "../../src/domain/term/term.ts";
import { faults, readPages, tagged, textOf, textRuns } from "./built-site.ts";
import { content } from "./site-content.ts";

const pages = readPages();

/** The wordings of the present; `{{count}}` is any number. */
const STATES = [en.term, zh.term].flatMap((term) =>
  Object.entries(term)
    .filter(
      ([key]) =>
        TERM_STATES.some((state) => key.startsWith(state)) ||
        key === "last-day",
    )
    .map(([, words]) => words),
);
/** A state is said as a sentence of its own. */
const STATED = new RegExp(
  `(?:^|[.。] ?)(?:${STATES.map((words) =>
    words
      .split("{{count}}")
      .map((part) => part.replace(/[.*+?()[\]{}|\\]/g, "\\$&"))
      .join("\\d+"),
  ).join("|")})`,
);
const PRESENT =
  /\bdays? (?:left|remain)|currently|\btoday\b|还有\d+天|今天|今日|现行有效|目前/i;

describe("what a page says without script", () => {
  it("knows a wording for every state", () => {
    expect(STATES.length).toBeGreaterThanOrEqual(2 * TERM_STATES.length);
    for (const words of STATES)
      expect(STATED.test(words.replace("{{count}}", "7"))).toBe(true);
  });

  it("is never the present: a page outlives the day it was built", () => {
    const present = faults(pages, (page) =>
      textRuns(page)
        // Words that only a script puts on the page.
        .filter(({ attribute }) => !attribute.startsWith("data-"))
        .map(({ text }) => text)
        .filter((text) => STATED.test(text) || PRESENT.test(text)),
    );
    expect(present).toEqual([]);
  });

  it("has no state as data either", () => {
    const states = faults(pages, (page) => [
      ...page.elements
        .filter(
          (element) => attributeOf(element, "data-term-state") !== undefined,
        )
        .map(({ tagName }) => tagName),
      ...tagged(page, "script")
        .filter(
          (script) => attributeOf(script, "type") === "application/ld+json",
        )
        .flatMap(
          (script) =>
            textOf(script).match(/legislationLegalForce|InForce/g) ?? [],
        ),
    ]);
    expect(states).toEqual([]);
  });

  it("gives the term's dates on every page that stands under a policy", () => {
    // Where the text names an end, the last day; else the first.
    const years = content.policies.map(({ term }) =>
      (lastDays(term)?.latest ?? term.from).slice(0, 4),
    );
    const silent = faults(
      pages.filter(({ locale }) => locale !== undefined),
      (page) => {
        const strips = page.elements.filter(
          (element) => attributeOf(element, "data-term") !== undefined,
        );
        const texts = strips.map(textOf);
        return texts.some((text) => years.some((year) => text.includes(year)))
          ? []
          : ["no dates"];
      },
    );
    expect(silent).toEqual([]);
  });

  it("is the whole of it: nothing waits for a script to be drawn", () => {
    const hidden = faults(
      pages.filter(({ kind }) => kind === "measure"),
      (page) =>
        page.elements
          .filter(
            ({ tagName }) => tagName === "template" || tagName === "noscript",
          )
          .map(({ tagName }) => tagName),
    );
    expect(hidden).toEqual([]);
  });
});
