import type { Quantity } from "../../../domain/figure/figure.ts";
import type { MeasureDraft, PolicyDraft } from "../../read/policy-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { figuresOfBenefit } from "../../references/figure-uses.ts";
import { problemOf, type PolicyCheck } from "../check.ts";
import type { FileDraft } from "../../read/read-draft.ts";

type Kind = Quantity["kind"];

/** As what a figure is used, and what kind of value that must be. */
const KIND_OF_USE: Readonly<Record<string, Kind>> = {
  rate: "rate",
  cap: "money",
  amount: "money",
  amounts: "money",
  ratio: "ratio",
  window: "range",
  pool: "money",
  pools: "money",
  from: "date",
  until: "date",
  length: "period",
};

/**
 * Benefits are their measure's own, their figures of the kinds their rules
 * compute with, and a cost share without a rate says that it is open.
 */
export const checkBenefits: PolicyCheck = (draft) => [
  ...draft.measures.flatMap((measure) => [
    ...checkIds(measure),
    ...checkRates(measure),
    ...measure.data.benefits
      .flatMap(figuresOfBenefit)
      .flatMap(({ path, id }) => checkKind(measure, path, id, draft)),
  ]),
  ...checkPolicyFigures(draft),
];

function checkIds(measure: MeasureDraft): readonly Problem[] {
  return measure.data.benefits.flatMap(({ id, sentence }) => {
    const path = ["benefits", id];
    const stray = id.startsWith(`${measure.id}-`)
      ? []
      : problemOf(measure, [...path, "id"], {
          found: id,
          expected: `an id that begins with ${measure.id}-`,
          fix: "Name the benefit after its measure.",
        });
    const foreign = sentence.startsWith(`${measure.id}-`)
      ? []
      : problemOf(measure, [...path, "sentence"], {
          found: sentence,
          expected: `a sentence of ${measure.id}`,
          fix: "Name the sentence that gives the benefit.",
        });
    return [...stray, ...foreign];
  });
}

function checkRates(measure: MeasureDraft): readonly Problem[] {
  return measure.data.benefits.flatMap((benefit) => {
    if (benefit.kind !== "cost-share") return [];
    const isOpen = benefit.open.includes("rate-not-stated");
    const hasRate = benefit.rate !== undefined;
    if (isOpen !== hasRate) return [];
    return problemOf(measure, ["benefits", benefit.id, "rate"], {
      found: hasRate ? "a rate, and open: rate-not-stated" : "nothing",
      expected: "either the figure of the rate, or `open: [rate-not-stated]`",
      fix: "Give the rate if the text states one; otherwise leave it open.",
    });
  });
}

function checkKind(
  draft: FileDraft<unknown>,
  path: Path,
  id: string,
  { figures }: PolicyDraft,
): readonly Problem[] {
  const figure = figures.get(id)?.figure;
  const use = path.findLast((step) => typeof step === "string") ?? "";
  const kind = KIND_OF_USE[use];
  if (!figure || !kind || figure.value.kind === kind) return [];
  return problemOf(draft, path, {
    found: `${id}, ${figure.printed} (${figure.value.kind})`,
    expected: `a figure whose value is a ${kind}`,
    fix: "Name another figure, or correct the figure's value.",
  });
}

function checkPolicyFigures(draft: PolicyDraft): readonly Problem[] {
  const { policy } = draft;
  const { term, pools } = policy.data;
  const ends = Object.entries(term).flatMap(([use, id]) =>
    typeof id === "string" ? checkKind(policy, ["term", use], id, draft) : [],
  );
  const named = pools.flatMap((id, index) =>
    checkKind(policy, ["pools", index], id, draft),
  );
  return [...ends, ...named];
}
