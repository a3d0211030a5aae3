import { describe, expect, it } from "vitest";

import type { Locale } from "../../src/domain/text/languages.ts";
import type { Policy } from "../../src/domain/policy/policy.ts";
import type { StackingRule } from "../../src/domain/policy/stacking-rule.ts";
import { planFields } from "../../src/i18n/plan-fields.ts";
import { planStepWords, planTemplates } from "../../src/i18n/plan-words.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { policy } from "../content/real-content.ts";

const [first] = policy.supplementary.rules;
const limit = policy.supplementary.rules.find(({ received }) => received);
if (!first || !limit) throw new Error("The policy has no rules");

/** What the words of a planner are made from, of a policy made up for it. */
function wordingOf(
  locale: Locale,
  level: Policy["level"],
  rules: readonly StackingRule[],
) {
  const supplementary = { ...policy.supplementary, rules };
  return {
    locale,
    policy: { ...policy, level, supplementary },
    t: createTranslator(locale),
    words: createTemplates(locale),
    say: (text: Readonly<Record<Locale, string>>) => text[locale],
  };
}

const asked = (
  locale: Locale,
  level: Policy["level"],
  ...rules: readonly StackingRule[]
) => planFields(wordingOf(locale, level, rules)).map(({ label }) => label);

const highest: StackingRule = {
  ...first,
  with: ["district"],
  combine: "highest",
};

describe("the questions of a planner", () => {
  it("follow from the rules of this policy", () => {
    expect(asked("en", policy.level, ...policy.supplementary.rules)).toEqual([
      "Does it also receive other city support of the same kind from elsewhere?",
      "Has the project already received national or provincial fiscal support?",
      "Its investment as determined by audit",
      "What the city has already given it",
      "What the district has already given it",
      "What the city and its districts have already given it",
    ]);
    expect(asked("zh", policy.level, ...policy.supplementary.rules)).toEqual([
      "除这里所列的以外，是否另有市级同类支持？",
      "项目是否已有国家或省级财政支持？",
      "经审计认定的投资额",
      "市财政已给予的金额",
      "区财政已给予的金额",
      "市、区财政已给予的金额",
    ]);
  });

  it("are none where there is no rule", () => {
    expect(asked("en", "nation")).toEqual([]);
  });

  it("speak of a district where the policy is a district's", () => {
    expect(asked("en", "district", highest)).toEqual([
      "Does it also receive other district support of the same kind from elsewhere?",
      "What the other support comes to",
    ]);
    expect(asked("zh", "district", highest)).toEqual([
      "除这里所列的以外，是否另有区级同类支持？",
      "其他支持的金额",
    ]);
  });

  it("name those who give by the policy's own level", () => {
    const ofDistrict: StackingRule = { ...limit, with: ["district"] };
    expect(asked("en", "district", ofDistrict).at(-1)).toBe(
      "What the district has already given it",
    );
    expect(
      asked("en", "province", { ...limit, with: ["province", "city"] }).at(-1),
    ).toBe("What the province and its cities have already given it");
  });

  it("ask of other support of any kind where the rule does", () => {
    const any: StackingRule = {
      ...first,
      among: "all",
      with: ["city", "province"],
    };
    expect(asked("en", "district", any)).toEqual([
      "Does it also receive other city or provincial support from elsewhere?",
    ]);
  });

  it("ask for a limit's sum alone where it holds for every project", () => {
    const { received, ...always } = limit;
    expect(received).toBeDefined();
    const fields = planFields(wordingOf("en", "city", [always]));
    expect(fields.map(({ name, after }) => [name, after])).toEqual([
      ["audited", undefined],
      ["prior-city", undefined],
      ["prior-district", undefined],
      ["prior", undefined],
    ]);
  });

  it("ask for earlier money of each level by itself, and once of a single one", () => {
    const labels = (rule: StackingRule) =>
      planFields(wordingOf("en", "city", [rule]))
        .filter(({ name }) => name.startsWith("prior"))
        .map(({ name, label, isOlder }) => [name, label, isOlder]);
    expect(labels(limit)).toEqual([
      ["prior-city", "What the city has already given it", undefined],
      ["prior-district", "What the district has already given it", undefined],
      ["prior", "What the city and its districts have already given it", true],
    ]);
    expect(labels({ ...limit, with: ["city"] })).toEqual([
      ["prior", "What the city has already given it", undefined],
    ]);
  });
});

describe("the other words of a planner", () => {
  it("have the policy's own in their places", () => {
    const wording = wordingOf("en", "district", [highest, limit]);
    const reasons = planTemplates("planner.reasons", wording);
    expect(reasons["beside-highest"]).toMatch(
      /^If there is other district support of the same kind, only the higher/,
    );
    expect(planTemplates("planner.problems", wording)["audited-empty"]).toBe(
      "With national or provincial fiscal support the audited investment is a further ceiling. Please enter it.",
    );
  });

  it("say a rule in its own words, and keep the places of sums", () => {
    const steps = planStepWords(wordingOf("en", "city", [first, limit]));
    expect(steps[first.id]).toBe(first.step.en);
    expect(steps["room-left"]).toBe(
      "The audited investment of {{audited}} less the {{prior}} already given leaves {{room}}. With what was given before, this comes to at most {{total}} in all.",
    );
  });
});
