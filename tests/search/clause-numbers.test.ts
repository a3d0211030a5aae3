import { describe, expect, it } from "vitest";

import { clauseNumberForms } from "../../src/search/clause-numbers.ts";

const policy = {
  wording: {
    measure: { zh: "措施{number}", en: "Measure {number}" },
    measures: { zh: "措施", en: "Measures" },
    supplementary: { zh: "附则", en: "Supplementary provisions" },
    preamble: { zh: "引言", en: "Preamble" },
    notice: { zh: "印发通知", en: "Notice" },
  },
};

describe("the numbers a measure answers to", () => {
  const forms = clauseNumberForms(policy, { id: "m12", number: 12 });

  it.each([
    "第十二条",
    "第12条",
    "措施十二",
    "措施12",
    "（十二）",
    "measure 12",
    "article 12",
    "clause 12",
    "m12",
  ])("include %s", (form) => {
    expect(forms).toContain(form);
  });

  it("are those of no other measure", () => {
    expect(forms).not.toContain("第二条");
    expect(forms).not.toContain("measure 2");
  });

  it("do without Chinese numerals beyond 99", () => {
    const beyond = clauseNumberForms(policy, { id: "m120", number: 120 });
    expect(beyond).toContain("第120条");
    expect(beyond).toContain("measure 120");
  });
});
