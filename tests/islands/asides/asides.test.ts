import { describe, expect, it } from "vitest";

import { assess, EVERY_TOOL } from "../../../src/domain/benefit/assess.ts";
import {
  ASIDE_IDS,
  ASIDES,
  type AsideId,
} from "../../../src/domain/benefit/beside-fields.ts";
import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import { RENDER_ASIDE } from "../../../src/islands/asides/asides.ts";
import { workOut } from "../../../src/islands/calculator/calculator-state.ts";
import { plannerData } from "../planner-data.ts";

const EN = plannerData("en");
const ZH = plannerData("zh");
const TODAY = "2026-11-28" as IsoDate;

function ask(
  id: AsideId,
  asked: Readonly<Record<string, string>>,
  typed = "",
  data = EN,
) {
  const state = workOut({ ...data, assess }, asked);
  const context = { data, assess, engine: EVERY_TOOL, today: TODAY };
  return RENDER_ASIDE[id](state, { [id]: typed }, context);
}

const texts = (answer: ReturnType<typeof ask>) =>
  answer.lines.map(({ text }) => text);

const CONTRACT = { benefit: "m02-training", amount: "24m" };

describe("further amounts under one rule", () => {
  it("give both ends where the text does not say what a cap is for", () => {
    const said = texts(ask("further", CONTRACT, "12m + 4m"));
    expect(said[0]).toBe(
      "All the amounts come to RMB 40 million (4000万元). If one cap holds for all of them: up to RMB 10 million (1000万元). If each has a cap of its own: up to RMB 18 million (1800万元).",
    );
    expect(said[1]).toMatch(
      /^Is the cap per project, per contract or per applicant\? Not stated\./,
    );
    expect(said[2]).toMatch(/^Can one receive it again next year\? Not stated/);
  });

  it("share one cap where the text names one enterprise", () => {
    const asked = { benefit: "m10-migration", amount: "8m" };
    expect(texts(ask("further", asked, "3m"))[0]).toContain(
      "The text says “a single enterprise”, so the amounts of one recipient share one cap: up to RMB 3 million",
    );
    expect(texts(ask("further", asked, "300万", ZH))[0]).toContain(
      "原文写的是“单家企业”，同一对象的各笔共用一个上限：最高300万元",
    );
  });

  it("need no cap where none is reached", () => {
    const asked = { ...CONTRACT, amount: "4m" };
    expect(texts(ask("further", asked, "6m、2m"))).toEqual([
      "All the amounts come to RMB 12 million (1200万元): up to RMB 6 million (600万元), whether one cap holds for all of them or each has a cap of its own.",
    ]);
  });

  it("name the one that is no amount", () => {
    const { lines, problems } = ask("further", CONTRACT, "12m + much");
    expect(lines).toEqual([]);
    expect(problems[0]?.said).toMatch(/^much: This is not an amount in yuan/);
  });
});

describe("a part that counts", () => {
  it("says what it allows, and what is left of the whole", () => {
    const [counts, own, base] = texts(ask("part", CONTRACT, "50%"));
    expect(counts).toBe(
      "If only RMB 12 million (1200万元) of the RMB 24 million (2400万元) counts, the answer becomes: up to RMB 6 million (600万元).",
    );
    expect(own).toBe(
      "You then pay at least RMB 18 million (1800万元) of the whole yourself.",
    );
    expect(base).toContain("“service contract amount”");
  });

  it("is no more than the whole", () => {
    expect(ask("part", CONTRACT, "25m").problems[0]?.said).toBe(
      "This is more than the whole amount.",
    );
  });
});

describe("a day of registration", () => {
  const RETURNEE = { benefit: "m15-returnee" };

  it("says how many months are full today, and when the ends are reached", () => {
    const answer = ask("registered", RETURNEE, "2024-03-01");
    expect(texts(answer).slice(0, 2)).toEqual([
      "From 1 March 2024 to today, 28 November 2026: 32 months, counted in full months.",
      "6 months are reached on 1 September 2024. 48 months are reached on 1 March 2028.",
    ]);
    expect(answer.fills).toEqual({ months: "32" });
    expect(texts(answer).at(-1)).toBe(
      "The policy’s term runs from 18 December 2024 to 17 or 18 December 2026.",
    );
  });

  it("says so where other months are entered", () => {
    const asked = { ...RETURNEE, months: "5" };
    expect(texts(ask("registered", asked, "2024-03-01"))).toContain(
      "The field above holds 5 months, and that is what counts here.",
    );
  });

  it.each([
    ["2024-02-30", /^There is no such day/],
    ["2026-12-01", /^This day has not come yet/],
  ])("%s has a problem of its own", (typed, said) => {
    const { lines, problems, fills } = ask("registered", RETURNEE, typed);
    expect(problems[0]?.said).toMatch(said);
    expect(lines).toEqual([]);
    expect(fills).toBeUndefined();
  });
});

describe("the same spending under other supports", () => {
  it("is worked out for each whose base it could be, as a reading", () => {
    const { lines } = ask("elsewhere", CONTRACT);
    expect(lines[0]?.text).toContain("is how this site reads it");
    expect(lines[1]).toEqual({
      text: "counted as actual investment made by the entity building the project: up to RMB 2 million (200万元).",
      link: {
        href: "?benefit=m05-demonstration&amount=24000000",
        name: "Demonstration project funding (Measure 5)",
      },
    });
    expect(lines[2]?.text).toMatch(
      /^undetermined; may be given up to .*\. The text states a cap and no rate\.$/,
    );
  });

  it("is not asked before there is an amount", () => {
    expect(ask("elsewhere", { benefit: "m02-training" }).canBeAsked).toBe(
      false,
    );
  });
});

describe("every further question", () => {
  it.each(ASIDE_IDS.filter((id) => ASIDES[id]))(
    "%s says nothing until something is typed",
    (id) => {
      for (const asked of [CONTRACT, { benefit: "m15-returnee" }])
        expect(ask(id, asked)).toMatchObject({ lines: [], problems: [] });
    },
  );

  it("is not put to a support that has nothing to enter", () => {
    for (const id of ASIDE_IDS)
      expect(ask(id, { benefit: "m06-product" }, "6m").canBeAsked).toBe(false);
  });
});
