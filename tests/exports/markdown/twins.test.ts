import { describe, expect, it } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import {
  policyTwins,
  sharedTwins,
  termTwins,
} from "../../../src/exports/markdown/twins.ts";
import { sitePaths } from "../../../src/i18n/site-pages.ts";
import { SITES, sourceOf, viewsOf } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

/** What only a clock could tell: no file that lasts may say it. */
const STATE =
  /\b(?:today|days? left|in force now|has ended)\b|今天|还剩|已失效/;

describe.each(SITES)("the twins of %s", (_, content) => {
  const source = sourceOf(content);

  describe.each(LOCALES)("in %s", (locale) => {
    const views = viewsOf(content).filter((view) => view.locale === locale);
    const twins = views.flatMap((view, at) => [
      ...policyTwins(view),
      ...(at === 0 ? [...sharedTwins(view), ...termTwins(view)] : []),
    ]);
    const texts = new Map(
      twins.map(({ path, write }) => [path, write(source)]),
    );

    it("are one for each page of the site", () => {
      const paths = sitePaths(content.policies, content.shared);
      expect(twins.map(({ path }) => path).sort()).toEqual([...paths].sort());
    });

    it("have each a title of its own", () => {
      const listed = twins.filter(({ path }) => !/^glossary\/./.test(path));
      const titles = listed.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    });

    it("begin with a title, say that they are not official, and name the page", () => {
      for (const [path, text] of texts) {
        const page =
          path === "" && content.policies.length === 1
            ? `${content.policies[0]?.id ?? ""}/`
            : path;
        expect(text, path).toMatch(/^# \S.*\n\n> \S/);
        expect(text, path).toContain(
          `](https://example.org/x/${locale}/${page})`,
        );
      }
    });

    it("leave nothing to fill in, nothing undefined and no empty item", () => {
      for (const [path, text] of texts) {
        // A citation's own form may have such brackets.
        const said = text.replace(/^```\n.*?^```$/gms, "");
        expect(said, path).not.toMatch(
          /\{\{|undefined|\[object|\n- *\n|\[\]\(/,
        );
        expect(text, path).toMatch(/[^\n]\n$/);
      }
    });

    it("say no state, only dates", () => {
      for (const [path, text] of texts)
        if (!/^glossary\/./.test(path))
          expect(unescaped(text).match(STATE)?.[0], path).toBeUndefined();
    });
  });
});
