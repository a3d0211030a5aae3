import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import { isCostShare } from "../../../src/domain/benefit/benefit-kinds.ts";
import type { WorkedExample } from "../../../src/domain/benefit/worked-example.ts";
import { fen } from "../../../src/domain/number/money.ts";
import { readMoney } from "../../../src/domain/number/read-money.ts";
import { LOCALES, type Locale } from "../../../src/domain/text/languages.ts";
import { shownExamples } from "../../../src/i18n/example-rows.ts";
import { formatMoneyPlain } from "../../../src/i18n/format-money.ts";
import { workOut } from "../../../src/islands/calculator/calculator-state.ts";
import { renderAnswer } from "../../../src/islands/calculator/render-answer.ts";
import { benefits } from "../../content/real-content.ts";
import { plannerData } from "../planner-data.ts";

const DATA = {
  zh: { ...plannerData("zh"), assess },
  en: { ...plannerData("en"), assess },
} as const;

function answerTo(locale: Locale, benefit: string, given: object) {
  const state = workOut(DATA[locale], { ...given, benefit });
  return renderAnswer(state, DATA[locale], false);
}

const examples = benefits.flatMap(({ benefit }) =>
  shownExamples(benefit).map((example) => ({ benefit, example })),
);

/** The beginning of what is said where a part of the rule decided. */
const BEGINS: Readonly<Record<Locale, Readonly<Record<string, RegExp>>>> = {
  en: {
    rate: /^The (?:rate|ratio) decides/,
    cap: /^The (?:cap decides: |text names only a cap)/,
    both: /^Rate and cap meet: /,
    none: /^The (?:rent decides|text names the sum itself)|^It is one of these sums/,
  },
  zh: {
    rate: /^由(?:配套)?比例决定/,
    cap: /^(?:由上限决定：|原文只写明上限)/,
    both: /^正好达到上限/,
    none: /^(?:由租金决定|原文直接写明金额|只能是其中一档)/,
  },
};

/** What is left of an example's amount beside its ceiling, in fen. */
function leftOf({ given, result }: WorkedExample): bigint | undefined {
  const amount = readMoney(given.amount);
  const sum = readMoney(result.kind === "ceiling" ? result.yuan : undefined);
  return amount.ok && sum.ok ? amount.fen - sum.fen : undefined;
}

describe.each(LOCALES)("in %s", (locale) => {
  it("there are many shown examples", () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples)(
    "$benefit.id with $example.given says what decided, whole",
    ({ benefit, example }) => {
      const { verdict, data, steps, decides } = answerTo(
        locale,
        benefit.id,
        example.given,
      );
      if (data.kind !== "undetermined")
        expect(verdict).toMatch(BEGINS[locale][data.limit ?? ""] ?? /never/);
      expect(verdict).toMatch(/[.。]$/);
      expect(verdict).not.toMatch(/\{\{| {2}|undefined|NaN/);
      expect(steps.every(({ text }) => text !== "")).toBe(true);
      expect(steps[decides ?? -1]?.quote).toBeDefined();
    },
  );

  it.each(examples)(
    "$benefit.id with $example.given names what is left to pay of a cost alone",
    ({ benefit, example }) => {
      const { verdict } = answerTo(locale, benefit.id, example.given);
      const left = isCostShare(benefit) ? leftOf(example) : undefined;
      const own = { en: "You pay at least ", zh: "您自己至少承担" }[locale];
      if (left === undefined) expect(verdict).not.toContain(own);
      else expect(verdict).toContain(own + formatMoneyPlain(fen(left), locale));
    },
  );
});

it.each([
  [
    "m02-training",
    { amount: "24m" },
    "The cap decides: half would be RMB 12 million. Spending above RMB 20 million adds nothing. You pay at least RMB 14 million yourself.",
    "由上限决定：按50%计算为1200万元。合同金额超过2000万元的部分不再增加资助。您自己至少承担1400万元。",
  ],
  [
    "m02-training",
    { amount: "4m" },
    "The rate decides: half of RMB 4 million; the cap of RMB 10 million is not reached. You pay at least RMB 2 million yourself.",
    "由比例决定：400万元的50%，没有达到上限1000万元。您自己至少承担200万元。",
  ],
  [
    "m02-training",
    { amount: "24m", variant: "startup" },
    "The cap decides: 60% would be RMB 14.4 million. Spending above about RMB 16.67 million (RMB 10 million ÷ 60%) adds nothing. You pay at least RMB 14 million yourself.",
    "由上限决定：按60%计算为1440万元。合同金额超过约1667万元（1000万元 ÷ 60%）的部分不再增加资助。您自己至少承担1400万元。",
  ],
  [
    "m12-new",
    { amount: "40m" },
    "Rate and cap meet: half is exactly the cap of RMB 20 million. Spending above RMB 40 million adds nothing. You pay at least RMB 20 million yourself.",
    "正好达到上限：按50%计算为2000万元。审定总投入超过4000万元的部分不再增加资助。您自己至少承担2000万元。",
  ],
  [
    "m12-national",
    { amount: "30m" },
    "The ratio decides, as this site reads it: 1:1 of the RMB 30 million entered.",
    "由配套比例决定，按本站的理解：所填的3000万元按1:1配套。",
  ],
  [
    "m05-benchmark",
    { amount: "5m" },
    "The text states a cap and no rate.",
    "原文只写明上限，比例未明确。",
  ],
  [
    "m15-returnee",
    { months: "5" },
    "The text names a time ranging from 6 to 48 months. Months entered: 5.",
    "原文写明的时间范围为6—48个月，所填的5个月不在其内。",
  ],
  [
    "m14-rent",
    { months: "40" },
    "The text names a time ranging from 6 months to 3 years. Months entered: 40.",
    "原文写明的时间范围为6个月至3年，所填的40个月不在其内。",
  ],
  ["m02-training", { amount: "-5" }, "", ""],
  ["m02-training", {}, "", ""],
] as const)("%s with %j", (benefit, given, en, zh) => {
  expect(answerTo("en", benefit, given).verdict).toBe(en);
  expect(answerTo("zh", benefit, given).verdict).toBe(zh);
});

it.each([
  ["m02-training", { amount: "24m" }, "最高1000万元"],
  ["m02-training", { amount: "4m" }, "不超过服务合同金额的50%"],
  // Not the word that leaves it open whether any is given.
  ["m04-model", { amount: "2m" }, "不超过模型购买费用的30%"],
] as const)("of %s with %j one step stands first", (benefit, given, quote) => {
  const { steps, decides } = answerTo("en", benefit, given);
  expect(steps[decides ?? -1]?.quote).toBe(quote);
});
