import type { Locale } from "../domain/text/languages.ts";
import {
  measureParts,
  type MeasurePart,
} from "../domain/policy/measure-parts.ts";
import type { Measure } from "../domain/policy/measure.ts";
import type { Policy } from "../domain/policy/policy.ts";

/**
 * The MDX of a measure's page: which parts it has, in reading order, each
 * naming its record. It holds no prose: words in two places go stale, and a
 * brace or an angle bracket in a sentence would break the page.
 */
export function renderMeasurePage(
  policy: Pick<Policy, "id" | "supplementary">,
  measure: Measure,
  locale: Locale,
): string {
  const tags = [
    ...HEAD,
    ...measureParts(policy, measure).flatMap((part) => TAGS[part]),
    ...FOOT,
  ];
  const parts = tags.map((tag) => `<${tag} measure={frontmatter.id} />`);
  const head = [
    "---",
    `policy: ${policy.id}`,
    `id: ${measure.id}`,
    `locale: ${locale}`,
    `number: ${String(measure.number)}`,
    "---",
  ];
  return `${[...head, "", ...parts].join("\n")}\n`;
}

const HEAD = ["MeasureHead", "MeasureContents"] as const;
const FOOT = ["MeasureFoot", "MeasureCrumbs", "MeasureBar"] as const;

const TAGS: Readonly<Record<MeasurePart, readonly string[]>> = {
  figures: ["KeyFigures"],
  facts: ["MeasureFacts"],
  cautions: ["Cautions"],
  text: ["Clauses"],
  calculator: ["Calculator"],
  questions: ["Questions"],
  next: ["NextStep"],
};
