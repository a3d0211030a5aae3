import { describe, expect, it } from "vitest";

import { chooseSupport } from "../../../src/islands/search/choose-support.ts";
import type { BenefitRecord } from "../../../src/i18n/calculator-data.ts";

/** A support of a sentence, which asks for one thing. */
function support(id: string, sentence: string, kind: "money" | "months") {
  const name = kind === "money" ? "amount" : "months";
  const variants = [
    { id: "", label: "Enterprises" },
    { id: "startup", label: "Start-up" },
  ];
  return {
    rule: {
      id,
      sentence,
      inputs: [{ kind, field: name, within: { as: "age" } }],
    },
    fields: [
      { name, kind, label: "" },
      { name: "variant", options: variants },
    ],
  } as unknown as BenefitRecord;
}

const benefits = [
  support("a", "m99-s1", "money"),
  support("b", "m99-s2", "money"),
  support("c", "m99-s3", "months"),
];
const sum = [["8000000"]] as const;

describe("chooseSupport", () => {
  it("takes the support of the sentence that was found", () => {
    const query = { query: "", given: sum, sentence: "m99-s2" };
    expect(chooseSupport({ benefits }, query)).toEqual({
      benefit: "b",
      amount: "8000000",
    });
  });

  it("takes the first that asks for what is given", () => {
    const query = { query: "", given: sum, sentence: "m99-s9" };
    expect(chooseSupport({ benefits }, query)?.benefit).toBe("a");
    const age = { ...query, given: [["3y", "36mo"]] as const };
    expect(chooseSupport({ benefits }, age)).toEqual({
      benefit: "c",
      months: "36",
    });
  });

  it("makes the choice that the query names", () => {
    const query = { query: "a start-up", given: sum, sentence: "m99-s1" };
    expect(chooseSupport({ benefits }, query)?.["variant"]).toBe("startup");
  });

  it("takes none where nothing fits", () => {
    const query = { query: "", given: [["50%"]] as const, sentence: "" };
    expect(chooseSupport({ benefits }, query)).toBeUndefined();
  });
});
