import { hasAmount } from "../domain/benefit/benefit.ts";
import type { Locale } from "../domain/text/languages.ts";
import type { Measure } from "../domain/policy/measure.ts";

/**
 * The MDX of a measure's page: which parts it has, in reading order, each
 * naming its record. It holds no prose: words in two places go stale, and a
 * brace or an angle bracket in a sentence would break the page.
 */
export function renderMeasurePage(
  policyId: string,
  measure: Measure,
  locale: Locale,
): string {
  const parts = PARTS.filter((part) => part.needed(measure)).map(
    (part) => `<${part.tag} measure={frontmatter.id} />`,
  );
  const head = [
    "---",
    `policy: ${policyId}`,
    `id: ${measure.id}`,
    `locale: ${locale}`,
    `number: ${String(measure.number)}`,
    "---",
  ];
  return `${[...head, "", ...parts].join("\n")}\n`;
}

interface Part {
  readonly tag: string;
  readonly needed: (measure: Measure) => boolean;
}

const always = () => true;

/** A page's parts in reading order. */
const PARTS: readonly Part[] = [
  { tag: "MeasureHead", needed: always },
  { tag: "KeyFigures", needed: (measure) => measure.keyFigures.length > 0 },
  { tag: "Clauses", needed: always },
  { tag: "Calculator", needed: isCounted },
  { tag: "OpenQuestions", needed: always },
  { tag: "MeasureFoot", needed: always },
];

function isCounted(measure: Measure): boolean {
  return measure.benefits.some(hasAmount);
}
