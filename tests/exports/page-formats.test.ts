import { describe, expect, it } from "vitest";

import {
  doorFormats,
  formatsOf,
  PAGE_FORMS,
} from "../../src/exports/page-formats.ts";
import { siteFiles } from "../../src/exports/site-files.ts";
import { policyPages, SHARED_PAGES } from "../../src/i18n/page-paths.ts";
import { ENGINE_TEXTS } from "./engine/engine-texts.ts";
import { PLACE, SITES, viewsOf } from "./markdown/twin-views.ts";

const DATA = "https://example.org/x/data/";

describe.each(SITES)("the other forms of a page, of %s", (_, content) => {
  const types = new Map(
    siteFiles(content, PLACE, ENGINE_TEXTS).map(({ path, type }) => [
      DATA + path,
      type,
    ]),
  );
  const pages = viewsOf(content).flatMap((view) => [
    ...policyPages(view.policy).map((page) => {
      const own = { ...view, path: `${view.policy.id}/${page}` };
      return { view: own, formats: formatsOf(own, PAGE_FORMS.policy[page]) };
    }),
    ...SHARED_PAGES.map((page) => {
      const own = { ...view, path: page };
      return { view: own, formats: formatsOf(own, PAGE_FORMS.shared[page]) };
    }),
  ]);

  it("name the twin first", () => {
    for (const { view, formats } of pages) {
      const isHome = view.path === "" && content.policies.length === 1;
      const path = isHome ? `${view.policy.id}/` : view.path;
      expect(formats[0]).toEqual({
        type: "text/markdown",
        href: `https://example.org/x/${view.locale}/${path}index.md`,
      });
    }
  });

  it("lead to data files that are there, by the type they are served as", () => {
    const named = pages.flatMap(({ formats }) =>
      formats.filter(({ href }) => href.startsWith(DATA)),
    );
    expect(named.length).toBeGreaterThan(20);
    for (const { type, href } of named) {
      const [media] = types.get(href)?.split(";") ?? [];
      expect([href, media]).toEqual([href, type]);
    }
  });

  it("are each named once on a page", () => {
    for (const { formats } of pages) {
      const addresses = formats.map(({ href }) => href);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });
});

describe("the other form of the front door", () => {
  it("is beside it, also where no host is known", () => {
    const [format] = doorFormats({ origin: "", base: "/x/" });
    expect(format).toEqual({ type: "text/markdown", href: "/x/index.md" });
  });
});
