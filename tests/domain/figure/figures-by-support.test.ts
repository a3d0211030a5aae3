import { describe, expect, test } from "vitest";

import {
  figuresBySupport,
  poolFigures,
} from "../../../src/domain/figure/figures-by-support.ts";
import { policies, policy } from "../../content/real-content.ts";

const groupsOf = (id: string) => {
  const measure = policy.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`there is no ${id}`);
  return figuresBySupport(measure).map(
    ({ support, figures }) =>
      [support?.id, figures.map(({ name }) => name)] as const,
  );
};

describe("a measure's key figures by support", () => {
  test("put a rate, its variant and their cap together, without the pool", () => {
    expect(groupsOf("m02")).toEqual([
      ["m02-training", ["rate", "startup-rate", "cap"]],
    ]);
  });

  test("keep the supports' order, not the figures'", () => {
    expect(groupsOf("m09")).toEqual([
      ["m09-basic", ["major", "key", "general"]],
      ["m09-special", ["rate", "cap"]],
    ]);
  });

  test("list a support without a figure, and figures without a support last", () => {
    expect(groupsOf("m15").map(([id]) => id)).toEqual([
      "m15-core-team",
      "m15-top-talent",
      "m15-returnee",
    ]);
    expect(groupsOf("m06")).toEqual([
      ["m06-product", ["cap"]],
      [undefined, ["scenarios"]],
    ]);
  });

  test("and its yearly totals are all of them, each once", () => {
    for (const measure of policies.flatMap(({ measures }) => measures)) {
      const grouped = figuresBySupport(measure).flatMap(
        ({ figures }) => figures,
      );
      const ids = [...grouped, ...poolFigures(measure)].map(({ id }) => id);
      expect(ids.toSorted(), measure.id).toEqual(
        measure.keyFigures.map(({ id }) => id).toSorted(),
      );
    }
  });
});
