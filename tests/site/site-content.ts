import type { Locale } from "../../src/domain/text/languages.ts";
import type { Measure } from "../../src/domain/policy/measure.ts";
import type { Policy } from "../../src/domain/policy/policy.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import { type Page, readPages, ROOT } from "./built-site.ts";

const read = await readContent(ROOT);
if (!read.ok) throw new Error("The content has mistakes: run the check.");

/** The content that the site was built from. */
export const content = read.content;

export interface MeasurePage {
  readonly policy: Policy;
  readonly measure: Measure;
  readonly locale: Locale;
  readonly page: Page;
}

/** The page of every measure in both languages. */
export function measurePages(): readonly MeasurePage[] {
  const pages = new Map(readPages().map((page) => [page.address, page]));
  return content.policies.flatMap((policy) =>
    policy.measures.flatMap((measure) =>
      (["zh", "en"] as const).map((locale) => {
        const address = `/${locale}/${policy.id}/${measure.id}/`;
        const page = pages.get(address);
        if (!page) throw new Error(`There is no page ${address}`);
        return { policy, measure, locale, page };
      }),
    ),
  );
}

/** The page with all calculators of each policy, in both languages. */
export function plannerPages() {
  const pages = new Map(readPages().map((page) => [page.address, page]));
  return content.policies.flatMap((policy) => {
    const counted = policy.measures.flatMap(({ benefits }) =>
      benefits.filter(({ kind }) => kind !== "in-kind"),
    );
    return (["zh", "en"] as const).map((locale) => {
      const address = `/${locale}/${policy.id}/calculator/`;
      const page = pages.get(address);
      if (!page) throw new Error(`There is no page ${address}`);
      return { policy, locale, page, counted };
    });
  });
}
