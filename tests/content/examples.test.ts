import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import type { ExpectedResult } from "../../src/domain/benefit/worked-example.ts";
import type { ExampleInputs } from "../../src/domain/benefit/benefit-inputs.ts";
import { readMoney } from "../../src/domain/number/read-money.ts";
import { workExample } from "../../src/domain/benefit/work-example.ts";
import { readSentence, type Case } from "../oracle/reference-engine.ts";
import { planProject, type ProjectFacts } from "../oracle/reference-planner.ts";
import { benefits, policy } from "./real-content.ts";

const { rules } = policy.supplementary;

const cases = benefits.flatMap(({ benefit }) =>
  benefit.examples.map(({ given, result }) => ({
    benefit,
    given,
    result,
    title: `${benefit.id} with ${JSON.stringify(given)}`,
  })),
);

describe("the calculator answers what the page prints:", () => {
  it.each(cases)("$title", ({ benefit, given, result }) => {
    expect(inFen(workExample(rules, ruleOf(benefit), given))).toEqual(
      inFen(result),
    );
  });
});

describe("the second engine and planner, written from the text, answer the same:", () => {
  const counted = cases.filter(({ benefit }) => benefit.kind !== "in-kind");
  it.each(counted)("$title", ({ benefit, given, result }) => {
    const of = caseOf(benefit.id, given);
    const facts = factsOf(given);
    const answer = facts ? planProject([of], facts) : readSentence(of);
    expect(answer.replace(/, by \w+(?: from \d+)?/, "")).toBe(
      facts && result.kind === "choice"
        ? `one of, at most ${result.yuan.map(fen)[0] ?? 0n}`
        : inWords(result),
    );
  });
});

/** An award or an exact sum: nothing that one enters about it changes it. */
const named = benefits.flatMap(({ benefit }) =>
  benefit.kind === "award" || benefit.kind === "fixed" ? [benefit] : [],
);

describe("worked examples of a named sum", () => {
  it.each(named)(
    "of $id have it alone, and below, at and above what an audited investment leaves",
    ({ examples, ...benefit }) => {
      const figure = benefit.kind === "award" ? benefit.cap : benefit.amount;
      const sum = figure.value.kind === "money" ? figure.value.fen : 0n;
      const rooms = examples.flatMap(({ given }) => {
        if (given.outside !== "yes") return [];
        const left = fen(given.audited ?? "") - fen(given.prior ?? "0");
        return [left < 0n ? 0n : left];
      });
      expect(examples.map(({ given }) => given)).toContainEqual({});
      expect(rooms.some((room) => room < sum)).toBe(true);
      expect(rooms).toContain(sum);
      expect(rooms.some((room) => room > sum)).toBe(true);
    },
  );

  it.each(named)(
    "of $id leave it open beside other support of the same kind",
    ({ examples }) => {
      const beside = examples.filter(({ given }) => given.sameKind);
      expect(beside.map(({ result }) => result.kind)).toEqual(["undetermined"]);
    },
  );
});

const shared = benefits.flatMap(({ benefit }) =>
  benefit.kind === "cost-share" && benefit.rate ? [benefit] : [],
);

describe("worked examples of a shared cost", () => {
  it.each(shared)("of $id stand on both sides of its break-even", (benefit) => {
    const usual = benefit.examples.filter(({ given }) => !given.variant);
    const limits = usual.map(({ result }) =>
      result.kind === "ceiling" ? result.limit : result.kind,
    );
    expect(limits).toContain("rate");
    expect(limits).toContain("cap");
  });

  it.each(shared)(
    "of $id stand at its break-even, or one fen on either side of it",
    (benefit) => {
      const isMet = benefit.examples.some(
        ({ result }) => result.kind === "ceiling" && result.limit === "both",
      );
      const fens = benefit.examples
        .filter(({ given }) => !given.variant)
        .map(({ given }) => fen(given.amount ?? ""));
      const isStraddled = fens.some((one) => fens.includes(one + 1n));
      expect(isMet || isStraddled).toBe(true);
    },
  );
});

/** What an example assumes, as the second engine takes it. */
function caseOf(benefit: string, given: ExampleInputs): Case {
  const { amount, rent, months, variant, level } = given;
  return {
    benefit,
    ...(amount !== undefined && { amount: fen(amount) }),
    ...(rent !== undefined && { rent: fen(rent) }),
    ...(months !== undefined && { months: Number(months) }),
    ...(variant !== undefined && { variant }),
    ...(level !== undefined && { level }),
  };
}

/** What it says of the project; undefined where the support stands alone. */
function factsOf({
  outside,
  audited,
  prior,
  sameKind,
}: ExampleInputs): ProjectFacts | undefined {
  if (!outside && !sameKind) return undefined;
  return {
    outside: (outside ?? "no") as ProjectFacts["outside"],
    sameKind: [sameKind ?? "no"] as ProjectFacts["sameKind"],
    audited: audited === undefined ? undefined : fen(audited),
    prior: fen(prior ?? "0"),
  };
}

/** An example's result in the words of the second engine. */
function inWords(result: ExpectedResult): string | undefined {
  switch (result.kind) {
    case "ceiling":
      return `at most ${fen(result.yuan)}`;
    case "fixed":
      return `exactly ${fen(result.yuan)}`;
    case "choice":
      return `one of ${result.yuan.map(fen).join(" ")}`;
    case "ineligible":
      return `excluded by ${result.sentence}`;
    case "undetermined":
      return `open between ${fen(result.atLeast)} and ${fen(result.atMost)}`;
    case "no-amount":
      return undefined;
    default:
      return result satisfies never;
  }
}

/** The same with its sums in fen, as results have them. */
function inFen(result: ReturnType<typeof workExample>): object {
  switch (result.kind) {
    case "ceiling":
      return { kind: "ceiling", fen: fen(result.yuan), limit: result.limit };
    case "fixed":
      return { kind: "fixed", fen: fen(result.yuan) };
    case "choice":
      return { kind: "choice", fens: result.yuan.map(fen) };
    case "ineligible":
    case "no-amount":
    case "invalid":
      return result;
    case "undetermined":
      return {
        kind: "undetermined",
        atLeast: fen(result.atLeast),
        atMost: fen(result.atMost),
      };
    default:
      return result satisfies never;
  }
}

function fen(yuan: string): bigint {
  const parsed = readMoney(yuan);
  if (!("fen" in parsed)) throw new Error(`${yuan} is no sum`);
  return parsed.fen;
}
