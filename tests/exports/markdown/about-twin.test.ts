import { describe, expect, it } from "vitest";

import { policySentences } from "../../../src/domain/text/policy-text.ts";
import { aboutTwin } from "../../../src/exports/markdown/about-twin.ts";
import { leadingViewsOf, SITES } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

const PARTS = [
  "is",
  "is-not",
  "method",
  "source",
  "setting",
  "notes",
  "english",
  "privacy",
  "releases",
  "licences",
];

describe.each(SITES)(
  "the twin of the page about the site, of %s",
  (_, content) => {
    const cases = leadingViewsOf(content).map((view) => ({
      view,
      text: unescaped(aboutTwin({ ...view, path: "about/" })),
    }));

    it("has the page's parts in their order", () => {
      for (const { view, text } of cases)
        expect(
          [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title),
        ).toEqual(PARTS.map((part) => view.t(`about.${part}`)));
    });

    it("has each editor's note, and the checksum of each source", () => {
      for (const { view, text } of cases)
        for (const policy of view.policies) {
          expect(text).toContain(policy.source.sha256);
          for (const { notes } of policySentences(policy))
            for (const { note } of notes)
              expect(text).toContain(view.say(note));
        }
    });

    it("has the newest release and all licences", () => {
      for (const { view, text } of cases) {
        const [release] = view.shared.releases;
        expect(text).toContain(release && view.say(release.changes));
        for (const of of ["text", "words", "code"])
          expect(text).toContain(view.t(`about.licence-${of}-of`));
      }
    });
  },
);
