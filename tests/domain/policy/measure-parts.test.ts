import { describe, expect, test } from "vitest";

import { measureParts } from "../../../src/domain/policy/measure-parts.ts";
import { policy } from "../../content/real-content.ts";

const partsOf = (id: string) => {
  const measure = policy.measures.find((candidate) => candidate.id === id);
  return measure && measureParts(policy, measure);
};

describe("the parts of a measure's page", () => {
  test("stand in the order in which a reader asks", () => {
    expect(partsOf("m02")).toEqual([
      "figures",
      "facts",
      "cautions",
      "text",
      "calculator",
      "questions",
      "next",
    ]);
  });

  test("have no calculator where no support has an amount", () => {
    expect(partsOf("m16")).toEqual([
      "figures",
      "facts",
      "cautions",
      "text",
      "questions",
      "next",
    ]);
  });

  test("name no supports where there are none", () => {
    const empty = { benefits: [], keyFigures: [] };
    expect(measureParts(policy, empty)).not.toContain("figures");
  });

  test("have no cautions where the policy has none", () => {
    const { supplementary } = policy;
    const plain = { supplementary: { ...supplementary, cautions: [] } };
    const [measure] = policy.measures;
    expect(measure && measureParts(plain, measure)).not.toContain("cautions");
  });
});
