import { describe, it } from "vitest";

import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";
import {
  AUDIT,
  change,
  RULES,
  SAME_KIND,
  TOTAL,
} from "../../rules-on-combining.ts";

describe("a rule on combining", () => {
  it("adds up what it limits", async () => {
    await expectProblem(
      change(
        "with: [own]\n      combine: sum",
        "with: [own]\n      combine: highest",
      ),
      {
        line: "combine: highest",
        field: `${TOTAL}.combine`,
        found: "highest",
        expected: "sum",
        fix: "Say sum, or take out the limit.",
      },
    );
  });

  it("waits for other support only where a sum is its limit", async () => {
    await expectProblem(
      change(
        "limit: yearly-total",
        "limit: yearly-total\n      received: [nation]",
      ),
      {
        line: "received: [nation]",
        field: `${TOTAL}.received`,
        found: "nation",
        expected: "beside a limit with a label and a name",
        fix: "Take it out",
      },
    );
  });

  it("speaks of the levels of a benefit among the policy's own items alone", async () => {
    await expectProblem(change("among: same-kind", "among: different-levels"), {
      line: "among: different-levels",
      field: `${SAME_KIND}.among`,
      found: "different-levels with city",
      expected: "different-levels only with own",
      fix: "Say all",
    });
  });

  it("is on own items or on others, not on both", async () => {
    await expectProblemAmong(change("with: [city]\n", "with: [city, own]\n"), {
      line: "with: [city, own]",
      field: `${SAME_KIND}.with`,
      found: "city, own",
      expected: "own alone, or levels of government alone",
      fix: "Make a rule of each.",
    });
  });

  it("names a level whose money counts towards a limit", async () => {
    await expectProblem(change("with: [city, district]", "with: [own]"), {
      line: "with: [own]\n      combine: sum\n      limit:\n",
      field: `${AUDIT}.with`,
      found: "own",
      expected: "a level of government whose money counts",
      fix: "Add the levels.",
    });
  });

  it("says whether it may hold among the policy's own items too", async () => {
    await expectProblem(change("      own: undetermined\n", ""), {
      line: "- id: no-duplicate-same-kind",
      field: `${SAME_KIND}.own`,
      found: "nothing",
      expected:
        "sum or undetermined, as the rule speaks of support of the policy's own level, city",
      fix: "Say whether its words leave open",
    });
  });

  it("says so only where it speaks of others", async () => {
    await expectProblem(
      change("limit: yearly-total", "limit: yearly-total\n      own: sum"),
      {
        line: "own: sum",
        field: `${TOTAL}.own`,
        found: "sum",
        expected: "only where the rule speaks of support from elsewhere",
        fix: "Take it out",
      },
    );
  });

  it("names benefits that there are", async () => {
    await expectProblem(
      change(
        "among: all\n      with: [own]\n      combine: sum\n      limit: yearly-total",
        "among: all\n      with: [own]\n      combine: sum\n      of: [m02-trainin]",
      ),
      {
        line: "of: [m02-trainin]",
        field: `${TOTAL}.of[0]`,
        found: '"m02-trainin"',
        expected: "the ids of benefits",
        fix: "Correct the id",
      },
    );
  });

  it("names benefits only among the policy's own items", async () => {
    await expectProblem(
      change("own: undetermined", "own: undetermined\n      of: [m03-open]"),
      {
        line: "of: [m03-open]",
        field: `${SAME_KIND}.of`,
        found: "of beside with: city",
        expected: "only where with says own alone",
        fix: "Take it out",
      },
    );
  });

  it("has an id of its own among the codes of steps", async () => {
    await expectProblemAmong(change("- id: annual-total", "- id: one-item"), {
      line: "- id: one-item",
      field: `${RULES}.one-item.id`,
      found: '"one-item"',
      expected: "an id other than the keys of planner.steps",
      fix: "Choose another id.",
    });
  });
});

describe("of two rules", () => {
  it("no more than one asks a reader for the same", async () => {
    await expectProblem(
      change(
        "with: [own]\n      combine: sum\n      limit: yearly-total",
        "with: [province]\n      combine: highest",
      ),
      {
        line: "combine: highest",
        field: `${TOTAL}.combine`,
        found: "asks a reader for same-kind, as no-duplicate-same-kind does",
        expected: "one rule that asks for it",
        fix: "Make one rule of the two",
      },
    );
  });

  it("no more than one puts the policy's own items together", async () => {
    await expectProblem(
      change(
        "      limit: yearly-total\n",
        `      name: { zh: 相加, en: Added up }
      text: { zh: 相加。, en: Added up. }
      step: { zh: 相加。, en: Added up. }
    - id: highest-alone
      sentence: sup-s1
      quote: { zh: 我市, en: Shenzhen }
      among: all
      with: [own]
      combine: highest
`,
      ),
      {
        line: "with: [own]\n      combine: highest",
        field: `${RULES}.highest-alone.with`,
        found: "own, as in annual-total",
        expected: "one rule on the same items",
        fix: "Make one rule of the two.",
      },
    );
  });
});
