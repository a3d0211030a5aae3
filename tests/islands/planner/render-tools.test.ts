import { describe, expect, it } from "vitest";

import { saidQuery } from "../../../src/domain/benefit/address-query.ts";
import { CONVERSION_FIELDS } from "../../../src/domain/benefit/conversion.ts";
import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import { assess } from "../../../src/domain/benefit/assess.ts";
import { workOut } from "../../../src/islands/calculator/calculator-state.ts";
import { quoteAnswer } from "../../../src/islands/calculator/quote-answer.ts";
import { renderAnswer } from "../../../src/islands/calculator/render-answer.ts";
import { renderPool } from "../../../src/islands/planner/render-pool.ts";
import { EVERY_TOOL } from "../../../src/domain/benefit/assess.ts";
import { renderBreakEven } from "../../../src/islands/planner/write-reference.ts";
import {
  renderConversion,
  renderDated,
  renderOlder,
  resultLink,
} from "../../../src/islands/planner/render-tools.ts";
import { plannerData } from "../planner-data.ts";

const DATA = { ...plannerData("en"), assess };
const STATE = workOut(DATA, {
  benefit: "m02-training",
  amount: "24m",
  variant: "startup",
});
const ANSWER = renderAnswer(STATE, DATA, false);
const TYPED = { currency: "USD", rate: " 7.05", "rate-date": "2026-11-20" };

describe("a conversion", () => {
  it("keeps the hedge, and names the reader's rate and its day", () => {
    expect(renderConversion(TYPED, ANSWER, DATA)).toEqual({
      text: expect.stringMatching(
        /^up to USD 1,418,439\.71, at 1 USD = 7\.05 yuan\. .*20 November 2026/,
      ) as string,
      problems: [],
    });
  });

  it("is none of a result that came to nothing", () => {
    const empty = renderAnswer(workOut(DATA, {}), DATA, false);
    expect(renderConversion(TYPED, empty, DATA).text).toBe("");
  });

  it("names what cannot be used beside its field", () => {
    const typed = { ...TYPED, currency: "<b>", rate: "0" };
    const { text, problems } = renderConversion(typed, ANSWER, DATA);
    expect(text).toBe("");
    expect(problems).toEqual([
      {
        field: "currency",
        label: "Currency",
        said: DATA.problems["not-a-currency"],
      },
      {
        field: "rate",
        label: "Yuan per unit",
        said: DATA.problems["not-a-rate"],
      },
    ]);
  });

  it("goes into the address as it was typed, and is not there when empty", () => {
    expect(saidQuery(CONVERSION_FIELDS, TYPED)).toBe(
      "?currency=USD&rate=7.05&rate-date=2026-11-20",
    );
    const empty = { currency: "", rate: " ", "rate-date": "" };
    expect(saidQuery(CONVERSION_FIELDS, empty)).toBe("");
  });
});

describe("a result's link", () => {
  const page = "https://example.org/en/calculator/";
  const query = "?benefit=m06-product";

  it("holds the version it was made with, once", () => {
    const link = resultLink(page, query, DATA);
    expect(link).toBe(`${page}${query}&version=1.0.0`);
    expect(resultLink(page, link.slice(page.length), DATA)).toBe(link);
  });

  it("tells what changed when another version made it", () => {
    const asked = (version: string) =>
      renderOlder(
        [
          ["benefit", "m06-product"],
          ["version", version],
        ],
        DATA,
      );
    expect(asked("1.0.0")).toBeUndefined();
    expect(asked("0.9.0")).toContain("0.9.0, which this site does not know");
    expect(renderOlder([["version", "0.9.0"]], DATA)).toBeUndefined();
    const newer = { ...DATA, releases: [["9.0.0", "All."], ...DATA.releases] };
    expect(
      renderOlder(
        [
          ["benefit", "m06-product"],
          ["version", "1.0.0"],
        ],
        newer as typeof DATA,
      ),
    ).toMatch(/version 1\.0\.0\. This is version 9\.0\.0\. .*All\./);
  });

  it("is dated by the policy's own day", () => {
    expect(renderDated("2026-11-23" as IsoDate, DATA)).toBe(
      "Worked out on 23 November 2026 with version 1.0.0 of this site (day by UTC+8).",
    );
    expect(renderDated(undefined, DATA)).toBe("");
  });
});

describe("a result copied on its measure's page", () => {
  it("has hedge, sum, steps with their quotes, readings and its source", () => {
    const lines = quoteAnswer(ANSWER, "Readings", "Title link").split("\n");
    expect(lines.slice(0, 2)).toEqual(["up to", "RMB 10 million (1000万元)"]);
    expect(lines.find((line) => line.endsWith("提高资助比例至60%"))).toMatch(
      /Measure 2\.2 提高资助比例至60%$/,
    );
    expect(lines.indexOf("Readings")).toBe(lines.length - 3);
    expect(lines.at(-1)).toBe("Title link");
  });
});

describe("a yearly total", () => {
  const pool = DATA.benefits[0]?.pool;
  if (!pool) throw new Error("The first support has a yearly total.");

  it("covers twice as many awards of half the size", () => {
    expect(renderPool(pool, 100n, DATA)).toMatchObject({
      award: "RMB 10 million (1000万元)",
      count: expect.stringMatching(/would cover 50 awards/) as string,
    });
    expect(renderPool(pool, 50n, DATA).count).toMatch(/cover 100 awards/);
  });

  it("is said with its hedge, its sentence and its Chinese words", () => {
    const { total } = renderPool(pool, 100n, DATA);
    expect(total).toMatchObject({
      text: expect.stringMatching(
        /^For all recipients together, each year: up to RMB 500 million/,
      ) as string,
      source: { href: expect.stringMatching(/#m02-s1$/) as string },
      quote: expect.stringMatching(/亿元/) as string,
    });
  });
});

it("the cap applies from an amount that is said exactly", () => {
  // The verdict of a share of a cost names it.
  expect(renderBreakEven(STATE, DATA, EVERY_TOOL)).toBe("");
  const { beyond, ...chosen } = STATE.chosen ?? {};
  expect(beyond?.["startup"]).toContain("RMB 10 million ÷ 60%");
  const other = { ...STATE, chosen } as typeof STATE;
  expect(renderBreakEven(other, DATA, EVERY_TOOL)).toBe(
    "Service contract amount: The cap applies from about RMB 16.67 million (RMB 10 million ÷ 60%).",
  );
  const unanswered = workOut(DATA, { benefit: "m02-training" });
  expect(renderBreakEven(unanswered, DATA, EVERY_TOOL)).toBe("");
});
