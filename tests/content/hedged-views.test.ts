import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { assess } from "../../src/domain/benefit/assess.ts";
import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import type { Fen } from "../../src/domain/number/money.ts";
import { planStack } from "../../src/domain/plan/stacking.ts";
import { topAward } from "../../src/domain/figure/top-award.ts";
import { awardRuns } from "../../src/i18n/award-words.ts";
import { discretionIn } from "../../src/i18n/example-rows.ts";
import { exampleResult } from "../../src/i18n/example-words.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { figureWords } from "../../src/i18n/figure-words.ts";
import { formatMoney } from "../../src/i18n/format-money.ts";
import { planHedge, planSums } from "../../src/i18n/plan-verdict.ts";
import { resultWords } from "../../src/i18n/result-words.ts";
import { stepWords } from "../../src/i18n/step-words.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { benefits, figures, policy } from "./real-content.ts";
import { stepTemplates } from "./step-templates.ts";

/**
 * What the text leaves each benefit to, read off the sentences by hand: 可
 * (may) or 择优 (merit). A benefit that is not here is given outright.
 */
const LEFT_TO: Readonly<Record<string, "may" | "merit">> = {
  "m04-model": "may",
  "m05-benchmark": "may",
  "m11-open-source": "may",
  "m12-national": "may",
  "m15-returnee": "merit",
};

/** The same of the figures of those sentences. */
const FIGURES_LEFT_TO: Readonly<Record<string, "may" | "merit">> = {
  "m04-s2.rate": "may",
  "m04-s2.cap": "may",
  "m05-s2.benchmark-cap": "may",
  "m11-s2.cap": "may",
  "m12-s3.ratio": "may",
  "m15-s3.first-sum": "merit",
  "m15-s3.second-sum": "merit",
  "m15-s3.third-sum": "merit",
};

const LOOKS = {
  may: { zh: /可/, en: /\bmay\b/ },
  merit: {
    zh: /择优给予企业|哪些企业，择优/,
    en: /enterprises chosen on merit/,
  },
} as const;

const BOUNDS = {
  zh: /最高|不超过|提高至|不少于/,
  en: /up to|not more than|raised to|at least/,
} as const satisfies Record<Locale, RegExp>;

const counted = benefits
  .map(({ benefit }) => benefit)
  .filter(({ kind }) => kind !== "in-kind");
const examples = counted.flatMap((benefit) =>
  benefit.examples
    .filter(({ result }) => result.kind !== "ineligible")
    .map((example) => ({ benefit, example })),
);

describe.each(LOCALES)("in %s", (locale) => {
  const templates = createTemplates(locale);
  const t = createTranslator(locale);
  const language = {
    locale,
    hedges: templates("hedge"),
    words: {
      ...templates("calculator.words"),
      ...stepTemplates(templates),
      ...templates("calculator.open-words"),
      ...templates("planner.words"),
    },
  };
  const say = (sum: Fen) => formatMoney(sum, locale);

  it.each(figures)(
    "$figure.id has its hedge and what it is left to",
    (each) => {
      const { figure } = each;
      const words = figureWords(figure, language);
      expect(words.endsWith(figureValue(figure, locale))).toBe(true);
      expect(BOUNDS[locale].test(words)).toBe(isLimited(figure));
      expectLeft(words, FIGURES_LEFT_TO[figure.id], locale);
    },
  );

  it.each(policy.measures)("the row of $id has them", (measure) => {
    const words = awardRuns(measure, locale, templates)
      .map(({ text }) => text)
      .join("");
    const award = topAward(measure);
    expect(BOUNDS[locale].test(words)).toBe(
      award !== undefined && isLimited(award),
    );
    expectLeft(words, award && FIGURES_LEFT_TO[award.id], locale);
  });

  it.each(examples)(
    "a result of $benefit.id has them, worked out, printed and as an item: $example.given",
    ({ benefit, example: { given, result } }) => {
      const own = assess(ruleOf(benefit), given);
      const printed = exampleResult(
        { benefit, result, discretion: discretionIn(benefit, given) },
        language,
        t,
      );
      const words = resultWords(own, say, language);
      expectLeft(words, LEFT_TO[benefit.id], locale);
      expectBound(words, benefit, locale);
      expectLeft(printed, LEFT_TO[benefit.id], locale);
      // What a rule on other support lowers is no longer exact.
      const isAlone = !(given.outside ?? given.sameKind);
      if (isAlone) expectBound(printed, benefit, locale);
    },
  );

  it.each(examples)(
    "the steps of $benefit.id say what it is left to: $example.given",
    ({ benefit, example: { given } }) => {
      const result = assess(ruleOf(benefit), given);
      const steps = "steps" in result ? result.steps : [];
      const words = steps.map((step) => stepWords(step, language)).join(" ");
      expectLeft(words, LEFT_TO[benefit.id], locale);
    },
  );

  it.each(examples)(
    "a plan of $benefit.id alone has them: $example.given",
    ({ benefit, example: { given } }) => {
      for (const sameKind of ["no", "unknown"]) {
        const answers = { outside: "no", sameKind };
        const plan = planStack(
          policy.supplementary.rules,
          [{ benefit: ruleOf(benefit), inputs: given }],
          answers,
        );
        if (plan.kind === "invalid" || plan.kind === "ineligible") continue;
        const words = `${planHedge(plan, language)} ${planSums(plan, say, language, false)}`;
        expectLeft(words, LEFT_TO[benefit.id], locale);
      }
    },
  );

  it("a plan of sums chosen on merit names them, no ceiling and none between", () => {
    const benefit = counted.find(({ id }) => id === "m15-returnee");
    const items = [
      { benefit: benefit && ruleOf(benefit), inputs: { months: "12" } },
    ];
    for (const audited of ["", "400000", "600000", "2000000"])
      for (const sameKind of ["no", "unknown", "yes"]) {
        const outside = audited ? "yes" : "no";
        const { rules } = policy.supplementary;
        const answers = { outside, audited, sameKind };
        const plan = planStack(rules, items, answers);
        if (plan.kind === "invalid" || plan.kind === "ineligible")
          throw new Error("The plan comes to nothing");
        const words = `${planHedge(plan, language)} ${planSums(plan, say, language, false)}`;
        expect(words).not.toMatch(/up to|最高|400,000|600,000|40万|60万/);
        expectLeft(words, "merit", locale);
      }
  });

  it.each(policy.measures)(
    "the description of $id has the words of what it is left to",
    ({ id, summary }) => {
      const left = Object.entries(FIGURES_LEFT_TO).find(([figure]) =>
        figure.startsWith(id),
      )?.[1];
      const looks = {
        may: { zh: /可/, en: /\bmay\b/ },
        merit: { zh: /择优/, en: /merit/ },
      } as const;
      if (left) expect(summary[locale]).toMatch(looks[left][locale]);
      else expect(summary[locale]).not.toMatch(looks.merit[locale]);
    },
  );
});

function isLimited({ bound }: Figure): boolean {
  return bound === "at-most" || bound === "at-least";
}

function expectLeft(
  words: string,
  left: "may" | "merit" | undefined,
  locale: Locale,
): void {
  for (const kind of ["may", "merit"] as const)
    expect([words, LOOKS[kind][locale].test(words)]).toEqual([
      words,
      kind === left,
    ]);
}

/** Exact sums have no bound; everything else is at most. */
function expectBound(words: string, { kind }: Benefit, locale: Locale): void {
  const isExact = kind === "fixed" || kind === "tiers";
  expect([words, BOUNDS[locale].test(words)]).toEqual([words, !isExact]);
}
