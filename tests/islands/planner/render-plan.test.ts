import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import {
  planStateQuery,
  readPlanQuery,
  withItem,
  workOutPlan,
} from "../../../src/islands/planner/plan-state.ts";
import { renderPlan } from "../../../src/islands/planner/render-plan.ts";
import { plannerData } from "../planner-data.ts";

const DATA = { ...plannerData("en"), assess };

/** What the page says of the plan that an address asks for. */
function planned(query: string) {
  const state = workOutPlan(DATA, readPlanQuery(DATA, query));
  return { state, answer: renderPlan(state, DATA, false) };
}

const TWO = "?plan&item=m12-new:40000000&item=m05-benchmark";
const ALONE = "&outside=no&same-kind=no";

describe("a new platform and a benchmark project for one project", () => {
  it("is undetermined, with both bounds and why", () => {
    const { answer } = planned(TWO + ALONE);
    expect(answer.data).toMatchObject({
      kind: "undetermined",
      fen: 3_000_000_000n,
      "fen-low": 2_000_000_000n,
    });
    expect([answer.hedge, answer.sums, answer.remark]).toEqual([
      "at most",
      "RMB 30 million (3000万元) if nothing reduces it",
      "The ceiling is undetermined: it may be as low as RMB 20 million (2000万元). A ceiling is no promise.",
    ]);
    expect(answer.parts).toEqual(answer.bar.map(({ said }) => said));
    expect(answer.bar.map(({ kind }) => kind)).toEqual(["solid", "open"]);
    expect(answer.open.length).toBeGreaterThan(0);
  });

  it("keeps the sum of the one while the other is not filled in, and says so", () => {
    const { answer } = planned(
      `?plan&item=m06-product&item=m02-training${ALONE}`,
    );
    expect(answer.data).toMatchObject({ kind: "ceiling", fen: 500_000_000n });
    expect(answer.remark).toBe(
      "Not counted, because something is not filled in: Training-compute funding.",
    );
    expect(answer.steps[0]?.text).toMatch(/^Funding for scenario products/);
    expect(answer.problems).toHaveLength(1);
  });

  it("says what each comes to alone, with the words that decided it", () => {
    const { answer } = planned(TWO + ALONE);
    expect(answer.rows.map(({ title }) => title)).toEqual([
      "Support 1",
      "Support 2",
    ]);
    expect(answer.rows[1]?.result).toMatch(/^undetermined; may be given up to/);
    expect(answer.steps[0]?.text).toMatch(
      /^New platform funding: up to RMB 20/,
    );
    expect(answer.steps[0]?.quote).toMatch(/\p{Script=Han}/u);
  });

  it("says again what was entered, of sums that play no part nothing", () => {
    expect(planned(`${TWO}${ALONE}&audited=5`).answer.given).toEqual([
      ["Support 1", "New platform funding, RMB 40 million (4000万元)"],
      ["Support 2", "Benchmark project funding"],
      [DATA.questions[0]?.label, "No"],
      [DATA.questions[1]?.label, "No"],
    ]);
  });

  it("says by support what was answered, where the answers differ", () => {
    const { given } = planned(`${TWO}&outside=no&same-kind=no,yes`).answer;
    const asked = DATA.questions[0]?.label;
    expect(given.slice(2, 4)).toEqual([
      [`Support 1: ${asked}`, "No"],
      [`Support 2: ${asked}`, "Yes"],
    ]);
  });

  it("keeps the answer about each support in its address", () => {
    for (const answers of ["no,yes", "no,unknown", "yes"]) {
      const query = `${TWO}&outside=no&same-kind=${answers}`;
      expect(planStateQuery(DATA, planned(query).state)).toBe(query);
    }
  });

  it("is asked for by the address that it came from", () => {
    const { state } = planned(TWO + ALONE);
    expect(planStateQuery(DATA, state)).toBe(TWO + ALONE);
  });
});

describe("a plan from which a rule has taken something", () => {
  it("says that nothing else may reduce it", () => {
    const { answer } = planned(
      "?plan&item=m12-new:40000000&item=m02-training:20000000&outside=yes&audited=25000000&prior-city=1000000&prior-district=500000&same-kind=no",
    );
    expect(answer.sums).toBe(
      "RMB 23.5 million (2350万元) if nothing else reduces it",
    );
    expect(answer.steps.at(-1)?.text).toBe(
      "The audited investment of RMB 25 million less the RMB 1.5 million already given leaves RMB 23.5 million. With what was given before, this comes to at most RMB 25 million in all.",
    );
  });
});

describe("other support of the same kind that there is", () => {
  it("is told as a fact, and nothing stands before the open part", () => {
    const { answer } = planned(
      `${TWO}&outside=yes&audited=25000000&same-kind=yes,yes`,
    );
    expect(answer.open).toContain(
      "There is other city support of the same kind. The text does not say which of the two is lost.",
    );
    expect(answer.parts?.[0]).toBe(
      "Up to RMB 25 million (2500万元), only if what the text leaves open allows it.",
    );
  });
});

describe("two awards of one measure", () => {
  it("are told as such", () => {
    const { answer } = planned(
      `?plan&item=m14-park&item=m14-park-excellent${ALONE}`,
    );
    expect(answer.open).toEqual([
      "All of them stand in Measure 14. The text does not say whether one project may receive more than one of them.",
    ]);
    expect(planned(TWO + ALONE).answer.open).toContain(
      DATA.reasons["own-measures"],
    );
  });
});

describe("a plan in which nothing is chosen", () => {
  it("has a row to begin with, in which nothing is wrong yet", () => {
    for (const query of ["", "?plan", "?plan&outside=unknown"]) {
      const { state, answer } = planned(query);
      expect(state.rows).toHaveLength(1);
      expect(answer).toMatchObject({ data: {}, hedge: "", problems: [] });
      expect(answer.remark).toBe("Choose a kind of support to begin.");
    }
  });

  it("misses a support once something was answered", () => {
    const { answer } = planned("?plan&outside=no");
    expect(answer.data.kind).toBe("invalid");
    expect(answer.rows[0]?.problems).toEqual([
      {
        field: "benefit",
        label: "Support 1",
        said: "Choose a kind of support to begin.",
      },
    ]);
  });

  it("gives its row to what is taken into it", () => {
    const { state } = planned("?plan");
    const item = { benefit: "m06-product", inputs: {} };
    expect(withItem(state.rows, item)).toEqual([item]);
  });
});

describe("what cannot be used in a plan", () => {
  it("is named in its own row, and in the others nothing", () => {
    const { answer } = planned("?plan&item=m02-training:-5&item=m06-product");
    const [first, second] = answer.rows;
    expect(first?.problems.map(({ field }) => field)).toEqual(["amount"]);
    expect(second?.problems).toEqual([]);
    expect(second?.result).toMatch(/^up to/);
  });

  it("stays in the address, so that a link to it shows the same", () => {
    const query = "?plan&item=m99-nothing&item=m02-training:1e309:giant";
    const { state, answer } = planned(query);
    expect(planStateQuery(DATA, state)).toBe(
      "?plan&item=m99-nothing&item=m02-training:1e309:giant",
    );
    expect(answer.rows.map(({ problems }) => problems.length)).toEqual([1, 2]);
  });

  it("is an answer about one support, named in its row", () => {
    const { answer } = planned(`${TWO}&same-kind=no,perhaps`);
    const said = DATA.problems["unknown-answer"];
    const label = `Support 2: ${DATA.questions[0]?.label}`;
    expect(answer.rows.map(({ problems }) => problems)).toEqual([
      [],
      [{ field: "same-kind", label, said }],
    ]);
    const blank = planned("?plan&same-kind=perhaps").answer.rows[0];
    expect(blank?.problems.map(({ field }) => field)).toEqual([
      "benefit",
      "same-kind",
    ]);
  });

  it("is the audited investment that is missing after a yes", () => {
    const { problems, remark } = planned(
      "?plan&item=m06-product&outside=yes",
    ).answer;
    expect(remark).toBe(DATA.problems["audited-empty"]);
    expect(problems.map(({ field, said }) => [field, said])).toEqual([
      ["audited", DATA.problems["audited-empty"]],
    ]);
  });
});
