import { describe, expect, test } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { renderMeasurePage } from "../../src/generator/render-measure-page.ts";
import { readContent } from "../../src/model/read/read-content.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("the content has mistakes: npm run check");
const pages = read.content.policies.flatMap((policy) =>
  policy.measures.flatMap((measure) =>
    LOCALES.map((locale) => ({
      measure,
      locale,
      mdx: renderMeasurePage(policy, measure, locale),
    })),
  ),
);

test("a measure's page names its parts in reading order", () => {
  const page = pages.find(({ measure }) => measure.id === "m02");
  expect(page?.mdx).toBe(
    [
      "---",
      "policy: sz-ai-2024",
      "id: m02",
      "locale: zh",
      "number: 2",
      "---",
      "",
      "<MeasureHead measure={frontmatter.id} />",
      "<MeasureContents measure={frontmatter.id} />",
      "<KeyFigures measure={frontmatter.id} />",
      "<MeasureFacts measure={frontmatter.id} />",
      "<Cautions measure={frontmatter.id} />",
      "<Clauses measure={frontmatter.id} />",
      "<Calculator measure={frontmatter.id} />",
      "<Questions measure={frontmatter.id} />",
      "<NextStep measure={frontmatter.id} />",
      "<MeasureFoot measure={frontmatter.id} />",
      "<MeasureCrumbs measure={frontmatter.id} />",
      "<MeasureBar measure={frontmatter.id} />",
      "",
    ].join("\n"),
  );
});

describe.each(pages)("the page of $measure.id in $locale", (page) => {
  test("holds no prose of the policy", () => {
    expect(page.mdx).not.toMatch(/\p{Script=Han}/u);
    for (const { en } of page.measure.sentences)
      expect(page.mdx).not.toContain(en);
  });

  test("has a calculator exactly where a benefit has an amount", () => {
    const hasAmount = page.measure.benefits.some(
      ({ kind }) => kind !== "in-kind",
    );
    expect(page.mdx.includes("<Calculator")).toBe(hasAmount);
  });
});
