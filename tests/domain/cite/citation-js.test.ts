import { describe, expect, it } from "vitest";

import {
  type Citation,
  citationKey,
  citedAddress,
} from "../../../src/domain/cite/citation.ts";
import { bibtex, csl, ris } from "../../../src/domain/cite/data-styles.ts";
import { LOCALES, SOURCE } from "../../../src/domain/text/languages.ts";
import { citationPage } from "../../../src/i18n/citation-page.ts";
import { policies } from "../../content/real-content.ts";
import { cslFaults } from "../../standards/csl-faults.ts";
import { type ItemForm, readItem } from "../../standards/read-item.ts";
import { realView } from "../../content/real-view.ts";
import { MEASURE, SENTENCE, unread, WHOLE } from "./made-up-citation.ts";

const WRITE = { bib: bibtex, ris, "csl.json": csl } as const;

/** Signs that each of the forms has a meaning for. */
const AWKWARD: Citation = {
  ...SENTENCE,
  issuer: { zh: "某局{50%}", en: "R&D_Office {50%} #1 | $2 ~a^b \\c" },
};

const ALL = [SENTENCE, MEASURE, WHOLE, AWKWARD].flatMap((citation) => [
  citation,
  unread(citation),
]);

const FORMS = (Object.keys(WRITE) as ItemForm[]).flatMap((form) =>
  LOCALES.map((locale) => ({ form, locale })),
);

describe.each(FORMS)("$form in $locale, read by Citation.js", (each) => {
  const { form, locale } = each;

  it.each(ALL)("is what was cited: $url", (citation) => {
    const { title, part, accessed, release } = citation;
    const read = readItem(WRITE[form](citation, locale), form);
    expect(read).toMatchObject({
      author: citation.issuer[locale],
      title: locale === SOURCE ? title.zh : `${title.zh} [${title.en}]`,
      url: citation.url,
      accessed: accessed && form !== "ris" ? [2032, 5, 28] : [],
    });
    // BibTeX has no field for a day.
    const day = form === "bib" ? [] : [5];
    expect(read.issued).toEqual([2031, 9, ...day]);
    const text = WRITE[form](citation, locale);
    const facts = [part.place?.[locale], part.hash, release];
    for (const fact of facts) expect(text).toContain(fact ?? "");
    const other = citation.issuer[locale === SOURCE ? "en" : "zh"];
    if (citation.issuer === SENTENCE.issuer)
      expect(read.remarks).toContain(other);
  });
});

/** The citation of every part of the real texts, as each page writes it. */
const REAL = policies.flatMap((policy) =>
  LOCALES.flatMap((locale) => {
    const view = realView(policy, locale);
    const { work, parts, origin } = citationPage(view);
    return parts.map((part) => {
      const url = citedAddress(work, part, origin);
      return { locale, citation: { ...work, part, url } };
    });
  }),
);

it.each(Object.keys(WRITE) as ItemForm[])(
  "every part of the real texts is read by Citation.js, as %s",
  (form) => {
    expect(REAL.length).toBeGreaterThan(200);
    for (const { locale, citation } of REAL) {
      const text = WRITE[form](citation, locale);
      if (form === "csl.json") expect(cslFaults(text)).toEqual([]);
      const { id, url, author, title } = readItem(text, form);
      expect({ id, url, author }).toEqual({
        id: citationKey(citation),
        url: citation.url,
        author: citation.issuer[locale],
      });
      expect(title).toContain(citation.title.zh);
    }
  },
);

describe("CSL-JSON, by the schema of CSL", () => {
  it.each(ALL)("is valid: $url", (citation) => {
    for (const locale of LOCALES)
      expect(cslFaults(csl(citation, locale))).toEqual([]);
  });

  it("is refused with a field that the schema does not know", () => {
    const wrong = csl(SENTENCE, "en").replace('"version"', '"release"');
    expect(cslFaults(wrong)).not.toEqual([]);
  });
});
