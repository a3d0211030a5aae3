import { describe, expect, it } from "vitest";

import { misquoted } from "../../../src/domain/text/misquoted.ts";
import { misquotedTwin } from "../../../src/exports/markdown/misquoted-twin.ts";
import { shaped, viewsOf } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

describe("the twin of what was misquoted", () => {
  it("has the words, who published them, what sets them right, and the sentence", () => {
    for (const view of viewsOf(shaped)) {
      const text = unescaped(misquotedTwin(view));
      const sentences = misquoted(view.policy);
      expect(sentences.length).toBeGreaterThan(0);
      for (const { zh, en, misquotes } of sentences)
        for (const { words, where, correction } of misquotes)
          for (const said of [
            zh,
            en,
            `*${words}*`,
            view.say(where),
            view.say(correction),
          ])
            expect(text).toContain(said);
    }
  });
});
