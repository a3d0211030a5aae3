import { describe, expect, it } from "vitest";

import {
  checkTwin,
  embedTwin,
  searchTwin,
} from "../../../src/exports/markdown/tool-twins.ts";
import { checkExamples } from "../../../src/i18n/check-examples.ts";
import { leadingViewsOf, SITES } from "./twin-views.ts";

describe.each(SITES)(
  "the twins of what answers with script, of %s",
  (_, content) => {
    const views = leadingViewsOf(content);

    it("say so, and how an address asks the search and the check", () => {
      for (const view of views) {
        const { locale, t } = view;
        const asked = (page: string) =>
          `\`https://example.org/x/${locale}/${page}/?q=\``;
        expect(searchTwin(view)).toContain(asked("search"));
        expect(searchTwin(view)).toContain(t("search.no-script"));
        expect(checkTwin(view)).toContain(asked("check"));
        expect(checkTwin(view)).toContain(t("check.no-script"));
        expect(embedTwin(view)).toContain(t("embed.no-script"));
      }
    });

    it("lead to every measure from the search", () => {
      for (const view of views)
        for (const { id, measures } of view.policies)
          for (const measure of measures)
            expect(searchTwin(view)).toContain(
              `/${id}/${measure.id}/index.md)`,
            );
    });

    it("ask the check for its examples, word for word", () => {
      for (const view of views) {
        const asked = [...checkTwin(view).matchAll(/\]\((\S*\?q=\S*)\)/g)].map(
          ([, address = ""]) => new URL(address).searchParams.get("q"),
        );
        expect(asked).toEqual(checkExamples(view).map(({ text }) => text));
      }
    });

    it("show the code of a frame as it is pasted", () => {
      for (const view of views)
        expect(embedTwin(view)).toContain(
          `\n<iframe src="https://example.org/x/embed/${view.locale}/`,
        );
    });
  },
);
