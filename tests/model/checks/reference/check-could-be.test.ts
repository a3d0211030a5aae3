import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const LIST =
  "couldBe: [m05-demonstration, m05-benchmark, m09-special, m12-new, m12-existing]";

describe("the supports whose base the same spending could be", () => {
  it.each([
    ["have a base of their own", "m06-product", "m06-product"],
    ["exist", "m99-none", "m99-none"],
    ["are other supports", "m02-training", "m02-training itself"],
    ["are named once", "m09-special, m09-special", "m09-special a second time"],
  ])("%s", async (_, names, found) => {
    const at = names.split(", ").length - 1;
    await expectProblem(
      { file: VOUCHERS, from: LIST, to: `couldBe: [${names}]` },
      {
        line: "couldBe:",
        field: `benefits.m02-training.couldBe[${at}]`,
        found,
        expected: "another benefit with a base, once: m02-training",
        fix: "remove the entry",
      },
    );
  });
});
