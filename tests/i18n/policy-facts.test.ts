import { describe, expect, it } from "vitest";

import {
  policyNames,
  policyTerm,
  zoneName,
} from "../../src/i18n/policy-facts.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { policy } from "../content/real-content.ts";

describe("what a policy is known by", () => {
  it.each([
    [
      "en",
      "The policy’s term runs from 18 December 2024 to 17 or 18 December 2026.",
    ],
    ["zh", "政策有效期自2024年12月18日至2026年12月17日或18日。"],
  ] as const)("%s: its term, with either last day", (locale, term) => {
    const t = createTranslator(locale);
    expect(policyTerm({ policy, locale, t })).toBe(term);
  });

  it("is its name in both languages", () => {
    expect(policyNames(policy)).toBe(
      `《${policy.name.full.zh}》 / ${policy.name.full.en}`,
    );
  });

  it("says so where the text names no end", () => {
    const endless = {
      ...policy,
      term: { ...policy.term, end: { kind: "open" as const } },
    };
    const t = createTranslator("en");
    expect(policyTerm({ policy: endless, locale: "en", t })).toBe(
      "Applies from 18 December 2024. The text names no end.",
    );
  });

  it.each([
    ["Asia/Shanghai", "UTC+8"],
    ["Asia/Kolkata", "UTC+5:30"],
    ["Etc/UTC", "UTC+0"],
    ["America/Bogota", "UTC-5"],
  ])("%s is %s", (timeZone, said) => {
    const term = { ...policy.term, timeZone };
    expect(zoneName({ ...policy, term })).toBe(said);
  });
});
