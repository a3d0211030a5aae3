import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { assess } from "../../src/domain/benefit/assess.ts";
import type { RuleFigure } from "../../src/domain/benefit/benefit-rule.ts";
import { decidingStep } from "../../src/domain/benefit/deciding-step.ts";
import { findStatement } from "../../src/domain/text/hedge.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import type { PlanStep } from "../../src/domain/plan/plan-result.ts";
import type { Step } from "../../src/domain/benefit/result.ts";
import { planStack } from "../../src/domain/plan/stacking.ts";
import { figureWords } from "../../src/i18n/figure-words.ts";
import { stepWords } from "../../src/i18n/step-words.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { benefits, policy, sentences } from "./real-content.ts";
import { stepTemplates } from "./step-templates.ts";

const MOST_CHARACTERS = 30;
const { rules } = policy.supplementary;

/** Every example of every benefit, worked out alone. */
const results = benefits.flatMap(({ benefit }) =>
  benefit.examples.map(({ given }) => assess(ruleOf(benefit), given)),
);

/** One item for each benefit with an amount: its first example. */
const items = benefits
  .filter(({ benefit }) => benefit.kind !== "in-kind")
  .map(({ benefit }) => ({
    benefit: ruleOf(benefit),
    inputs: benefit.examples[0]?.given ?? {},
  }));

const ANSWERS = [
  { outside: "no", sameKind: "no" },
  { outside: "yes", sameKind: "yes", audited: "3m", prior: "1m" },
  { outside: "unknown", sameKind: "unknown", audited: "3m" },
  { outside: "unknown", sameKind: "unknown" },
] as const;

/** Every item alone, twice, and beside every other, under each set of answers. */
const plans = items.flatMap((first) =>
  [undefined, ...items].flatMap((second) =>
    ANSWERS.map((answers) =>
      planStack(rules, second ? [first, second] : [first], answers),
    ),
  ),
);

const steps = [...results, ...plans].flatMap<Step | PlanStep>((result) =>
  "steps" in result ? [...result.steps] : [],
);
const ofLaw = distinct(steps.flatMap((one) => (one.kind === "law" ? one : [])));

const ofWords = ofLaw.flatMap((step) =>
  step.code === "may" || step.code === "on-merit" ? step : [],
);
/** The word of the text behind each discretion. */
const WORD_OF: Readonly<Record<string, string>> = {
  may: "可",
  "on-merit": "择优",
};
const ofFigures = ofLaw.flatMap((step) =>
  "figures" in step && !ofWords.some(({ code }) => code === step.code)
    ? step
    : [],
);

describe("a step that says what the text says", () => {
  it("is among many", () => {
    expect(ofLaw.length).toBeGreaterThan(30);
    expect(plans.length).toBeGreaterThan(2000);
  });

  it.each(ofLaw)("$code of $sentence quotes $quote, once there", (step) => {
    const { sentence, quote } = step;
    expect(zhOf(sentence).split(quote)).toHaveLength(2);
    expect(quote.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  });

  it.each(ofFigures)(
    "$code of $sentence quotes its figure with its hedge, and no more: $quote",
    ({ sentence, quote, figures }) => {
      const bears = (words: string) =>
        zhOf(sentence).split(words).length === 2 &&
        figures.every((figure) => findStatement(figure, words, "zh"));
      expect(bears(quote)).toBe(true);
      expect(bears(quote.slice(1))).toBe(false);
      expect(bears(quote.slice(0, -1))).toBe(false);
    },
  );

  it.each(ofWords)(
    "$code of $sentence quotes the word that leaves it open: $quote",
    ({ quote, code }) => {
      expect(WORD_OF[code]).toBe(quote);
    },
  );

  it("are of discretion in the measures that have it", () => {
    expect(ofWords.map(({ sentence }) => sentence)).toEqual([
      "m04-s2",
      "m05-s2",
      "m11-s2",
      "m12-s3",
      "m15-s3",
    ]);
  });

  it("of a plan's item quotes the figure that decided", () => {
    const quoteAt = (amount: string) => {
      const { benefit } =
        items.find((one) => one.benefit.id === "m12-new") ?? {};
      const result = benefit && assess(benefit, { amount });
      return result && result.kind !== "invalid" && decidingStep(result)?.quote;
    };
    expect(quoteAt("24m")).toBe("不超过项目审定总投入的50%");
    expect(quoteAt("40m")).toBe("最高2000万元");
    expect(quoteAt("60m")).toBe("最高2000万元");
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  it.each(ofLaw)("$code of $sentence says its figure in words", (step) => {
    const words = wordsOf(step, locale);
    expect(words).toMatch(/\S/);
    expect(words).not.toContain("{{");
    for (const figure of "figures" in step ? step.figures : [])
      expect(words).toContain(saidBy(step, figure, locale));
  });

  it("what is worked out has words and no quote", () => {
    const worked = distinct(
      steps.flatMap((one) => (one.kind === "arithmetic" ? one : [])),
    );
    expect(worked.length).toBeGreaterThan(50);
    for (const step of worked) {
      expect(step).not.toHaveProperty("quote");
      expect(step).not.toHaveProperty("sentence");
      expect(wordsOf(step, locale)).toMatch(/^[^{}]+$/);
    }
  });
});

function wordsOf(step: Step | PlanStep, locale: Locale): string {
  const templates = createTemplates(locale);
  const words = {
    ...stepTemplates(templates),
    ...templates("planner.steps"),
    ...Object.fromEntries(
      rules.map(({ id, step: said }) => [id, said[locale]]),
    ),
  };
  return stepWords(step, { locale, words, hedges: templates("hedge") });
}

/** What a step must say of a figure: its value with its bound, or who is chosen. */
function saidBy(
  { code }: { readonly code: string },
  figure: RuleFigure,
  locale: Locale,
): string {
  const hedges = createTemplates(locale)("hedge");
  const [first] = figure.discretion;
  if (code === "on-merit" && first?.kind === "on-merit")
    return first.chosen[locale];
  if (code === "may") return { zh: "可", en: "may" }[locale];
  return figureWords({ ...figure, discretion: [] }, { locale, hedges });
}

function zhOf(id: string): string {
  return sentences.find((sentence) => sentence.id === id)?.zh ?? "";
}

function distinct<T>(all: readonly T[]): readonly T[] {
  const byText = new Map(
    all.map((one) => [
      JSON.stringify(one, (_, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      ),
      one,
    ]),
  );
  return [...byText.values()];
}
