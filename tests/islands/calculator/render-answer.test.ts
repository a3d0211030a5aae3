import { describe, expect, it } from "vitest";

import { assess } from "../../../src/domain/benefit/assess.ts";
import {
  readAsked,
  stateQuery,
  workOut,
} from "../../../src/islands/calculator/calculator-state.ts";
import {
  renderAnswer,
  renderMark,
} from "../../../src/islands/calculator/render-answer.ts";
import { plannerData } from "../planner-data.ts";

const DATA = {
  zh: { ...plannerData("zh"), assess },
  en: { ...plannerData("en"), assess },
} as const;

/** What the page says when its address asks this of it. */
function asked(query: string, locale: "zh" | "en" = "en", hasEnded = false) {
  const state = workOut(DATA[locale], readAsked(query, DATA[locale]));
  return { state, answer: renderAnswer(state, DATA[locale], hasEnded) };
}

const STARTUP = "?benefit=m02-training&amount=24m&variant=startup";

describe("a start-up's contract of 24 million for training compute", () => {
  it("comes to the cap, which is worded as a most", () => {
    const { answer } = asked(STARTUP);
    expect(answer).toMatchObject({
      data: {
        kind: "ceiling",
        fen: 1_000_000_000n,
        limit: "cap",
        interpretation: "cap-also-at-raised-rate",
      },
      hedge: "up to",
      sums: "RMB 10 million (1000万元)",
      remark: "",
      problems: [],
    });
    expect(asked(STARTUP, "zh").answer).toMatchObject({
      hedge: "最高",
      sums: "1000万元",
    });
  });

  it("is worked out in steps, each law with its sentence and its words", () => {
    const { steps } = asked(STARTUP).answer;
    expect(steps.map(({ text }) => text)).toContain(
      "60% of RMB 24 million is RMB 14.4 million.",
    );
    const [raised] = steps.filter(({ quote }) => quote?.includes("60%"));
    expect(raised).toEqual({
      text: expect.stringContaining("60%") as string,
      quote: "提高资助比例至60%",
      source: { name: "Measure 2.2", href: "/en/sz-ai-2024/m02/#m02-s2" },
    });
  });

  it("takes the reading that the cap holds at the raised rate too", () => {
    const { readings } = asked(STARTUP).answer;
    expect(readings).toHaveLength(1);
    expect(readings[0]?.source?.href).toMatch(/#m02-s2$/);
    expect(readings[0]?.text).toMatch(
      /^“for start-ups, the funding rate is raised to 60%”: The text raises/,
    );
  });

  it("says again what was entered, as it was read", () => {
    expect(asked(STARTUP).answer.given).toEqual([
      ["Kind of support", "Training-compute funding (Measure 2)"],
      ["Service contract amount", "RMB 24 million (2400万元)"],
      ["Applicant", "Start-up"],
    ]);
  });

  it("is asked for by an address in plain yuan", () => {
    expect(stateQuery(asked(STARTUP).state)).toBe(
      "?benefit=m02-training&amount=24000000&variant=startup",
    );
  });

  it("lies on the chart, and beyond it when the contract is far larger", () => {
    const mark = renderMark(asked(STARTUP).state);
    expect(mark?.x).toMatch(/^\d[\d.]*%$/);
    expect(mark?.d).toMatch(/^M\d/);
    const far = asked("?benefit=m02-training&amount=900m").state;
    expect(renderMark(far)).toBeUndefined();
  });

  it("is history once the term is over, and the sum the same", () => {
    const { answer } = asked(STARTUP, "en", true);
    expect(answer.remark).toBe("historical calculation");
    expect(answer.data.fen).toBe(1_000_000_000n);
  });
});

describe("before anything is entered", () => {
  it("nothing is wrong, and the page says what to do", () => {
    for (const query of ["", "?benefit=m02-training", "?benefit=m09-basic"]) {
      const { state, answer } = asked(query);
      expect(state.result, query).toBeUndefined();
      expect(answer, query).toMatchObject({
        data: {},
        hedge: "",
        sums: "",
        remark: "Fill this in to see the ceiling.",
        steps: [],
        problems: [],
      });
    }
  });

  it("a support whose sum the text names is answered at once", () => {
    const { answer } = asked("?benefit=m14-park");
    expect(answer.data).toMatchObject({ kind: "fixed", limit: "none" });
    expect(answer.hedge).toBe("");
  });
});

describe("what cannot be used", () => {
  it("is named beside its field, and the rest is kept", () => {
    const { state, answer } = asked(
      "?benefit=m02-training&amount=-5&variant=startup",
    );
    expect(answer.data).toEqual({ kind: "invalid", interpretation: "" });
    expect(answer.sums).toBe("");
    expect(answer.problems).toEqual([
      {
        field: "amount",
        label: "Service contract amount",
        said: "An amount cannot be below zero.",
      },
    ]);
    expect(state.given.variant).toBe("startup");
  });

  it("names both sums that an ambiguous one may mean", () => {
    const [problem] = asked("?benefit=m02-training&amount=1.500").answer
      .problems;
    expect(problem?.said).toMatch(/^Did you mean RMB .+ or RMB .+\?/);
  });

  it("is a problem of the choice where there is no such support", () => {
    const { answer, state } = asked("?benefit=m99-nothing&amount=5");
    expect(answer.problems.map(({ field }) => field)).toEqual(["benefit"]);
    expect(state.chosen).toBeUndefined();
    expect(state.shown?.rule.id).toBe("m02-training");
  });

  it("is said of months as of months", () => {
    const { problems } = asked("?benefit=m15-returnee&months=-3").answer;
    expect(problems.map(({ said }) => said)).toEqual([
      "Type a whole number of months.",
    ]);
  });
});

describe("what the text leaves to others", () => {
  it("is said before the sums that one of is given", () => {
    const { answer } = asked("?benefit=m15-returnee&months=12");
    expect(answer.hedge).toBe("for enterprises chosen on merit:");
    expect(answer.sums).toMatch(/^RMB .+, RMB .+ or RMB .+元\)$/);
    expect(answer.data.kind).toBe("choice");
  });

  it("gives bounds where the text states no rate", () => {
    const { data, hedge } = asked("?benefit=m05-benchmark").answer;
    expect(data).toMatchObject({ kind: "undetermined", "fen-low": 0n });
    expect(hedge).toBe("undetermined; may be given up to");
  });
});

it("of what an address says twice the first counts", () => {
  expect(readAsked("?amount=8m&amount=24m", DATA.en)).toEqual({ amount: "8m" });
});
