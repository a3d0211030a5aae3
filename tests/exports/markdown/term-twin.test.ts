import { describe, expect, it } from "vitest";

import { beside } from "../../../src/domain/text/languages.ts";
import { termTwin } from "../../../src/exports/markdown/term-twin.ts";
import { sentencePath } from "../../../src/i18n/sentence-path.ts";
import { leadingViewsOf, real, several, sourceOf } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

const SITES = [
  ["one policy", real],
  ["several", several],
] as const;

describe.each(SITES)("the twin of a term, of %s", (_, content) => {
  const { occurrences } = sourceOf(content);
  const cases = leadingViewsOf(content).flatMap((view) =>
    view.shared.glossary.map((term) => ({
      view,
      term,
      text: unescaped(termTwin(view, term, occurrences)),
    })),
  );

  it("has its words in both languages, its pinyin, its meaning, its reason", () => {
    for (const { view, term, text } of cases) {
      const { locale, say } = view;
      expect(text.startsWith(`# ${term[locale]}\n`)).toBe(true);
      for (const said of [
        term[beside(locale)],
        term.pinyin,
        say(term.definition),
        say(term.why),
        ...term.alternatives,
        term.source ? say(term.source) : "",
      ])
        expect(text).toContain(said);
    }
  });

  it("has every sentence that it stands in, whole, in every language", () => {
    for (const { view, term, text } of cases) {
      const found = occurrences.get(term.id) ?? [];
      const listed = text.match(
        /^- .*#[a-z0-9-]+-(?:s\d+|title|resp|date)\)/gm,
      );
      for (const { policy, sentence } of found) {
        const path = sentencePath(policy, sentence.id);
        expect(text).toContain(`/x/${view.locale}/${path})`);
        for (const said of [sentence.zh, sentence.en])
          expect(text).toContain(said.replace(/\s+/g, " ").trim());
      }
      if (found.length === 0) expect(listed).toBeNull();
    }
  });

  it("leads to the terms before and after it", () => {
    for (const { view, term, text } of cases) {
      const { glossary } = view.shared;
      const at = glossary.indexOf(term);
      for (const other of [glossary[at - 1], glossary[at + 1]])
        if (other) expect(text).toContain(`glossary/${other.id}/index.md)`);
    }
  });
});

describe("a term that stands only in longer ones", () => {
  it("names them, and no sentence", () => {
    const { occurrences } = sourceOf(real);
    for (const view of leadingViewsOf(real)) {
      const alone = view.shared.glossary.filter(
        ({ id }) => !occurrences.has(id),
      );
      const within = alone.map((term) => termTwin(view, term, occurrences));
      expect(
        within.filter((text) => text.includes(view.t("terms.within"))).length,
      ).toBeGreaterThan(0);
      for (const text of within) expect(text).not.toContain(`#m0`);
    }
  });
});
