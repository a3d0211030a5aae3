import { expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { CITATION_STYLES } from "../../src/domain/cite/citation-styles.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { byId, readPages, tagged, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const all = readPages();
const { base } = placeOf(all);
const pages = new Map(all.map((page) => [page.address, page]));

const citePages = content.policies.flatMap((policy) =>
  (["zh", "en"] as const).map((locale) => {
    const page = pages.get(`/${locale}/${policy.id}/cite/`);
    if (!page) throw new Error(`${policy.id} has no ${locale} page to cite it`);
    return { policy, locale, page };
  }),
);

it("cites the whole policy in every style, without script", () => {
  for (const { policy, page, locale } of citePages) {
    const boxes = tagged(page, "pre").filter(
      (box) => attributeOf(box, "data-style") !== undefined,
    );
    expect(boxes.map((box) => attributeOf(box, "data-style"))).toEqual([
      ...CITATION_STYLES,
    ]);
    for (const box of boxes) {
      expect(textOf(box)).toContain(policy.name.full.zh);
      expect(textOf(box)).toContain(`/${locale}/${policy.id}/`);
      expect(textOf(box)).toContain(policy.source.sha256.slice(0, 8));
      // A page outlives its build and knows no day on which it is read.
      expect(textOf(box)).not.toMatch(/[Aa]ccess|visited|urldate/);
    }
    const own = byId(page, "citation");
    expect(own && textOf(own)).toBe(boxes[0] && textOf(boxes[0]));
  }
});

it("gives programs the issuer in the language of the page", () => {
  for (const { policy, page, locale } of citePages)
    for (const style of ["bibtex", "csl", "ris"]) {
      const [box] = tagged(page, "pre").filter(
        (each) => attributeOf(each, "data-style") === style,
      );
      const author = /(?:author = \{\{|"literal": "|AU {2}- )([^}"\n]+)/.exec(
        box ? textOf(box) : "",
      )?.[1];
      const offices = content.shared.departments.filter(({ id }) =>
        policy.issuers.includes(id),
      );
      const [office] = offices;
      const name = locale === "zh" ? office?.fullName : office?.[locale];
      expect(offices).toHaveLength(1);
      expect(author, `${locale} ${style}`).toBe(name);
    }
});

it("offers every measure and every sentence of the policy", () => {
  for (const { policy, page } of citePages) {
    const offered = tagged(page, "option").map((option) =>
      attributeOf(option, "value"),
    );
    const wanted = [...policy.measures, ...policySentences(policy)];
    expect(wanted.filter(({ id }) => !offered.includes(id))).toEqual([]);
  }
});

it("is linked from the full text, and from where its source is told", () => {
  for (const { policy, locale } of citePages)
    for (const from of [`/${locale}/${policy.id}/text/`, `/${locale}/about/`]) {
      const page = pages.get(from);
      const links = page ? tagged(page, "a") : [];
      expect(
        links.map((link) => attributeOf(link, "href")),
        from,
      ).toContain(`${base}/${locale}/${policy.id}/cite/`);
    }
});
