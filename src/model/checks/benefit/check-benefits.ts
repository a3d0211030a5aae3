import { isCostShare } from "../../../domain/benefit/benefit-kinds.ts";
import type { Quantity } from "../../../domain/figure/figure.ts";
import type { MeasureDraft, PolicyDraft } from "../../read/policy-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { kindHeld } from "../../../domain/benefit/figures-held.ts";
import { figuresOfBenefit } from "../../references/figure-uses.ts";
import { problemOf, type PolicyCheck } from "../check.ts";
import type { FileDraft } from "../../read/read-draft.ts";

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
      .flatMap(({ path, key, id }) => {
        const kind = kindHeld(key);
        return kind ? checkKind(measure, { path, id, kind }, draft) : [];
      }),
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
    if (!isCostShare(benefit)) return [];
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

interface KindOfUse {
  readonly path: Path;
  readonly id: string;
  /** Of what kind the figure must be. */
  readonly kind: Quantity["kind"];
}

function checkKind(
  draft: FileDraft<unknown>,
  { path, id, kind }: KindOfUse,
  { figures }: PolicyDraft,
): readonly Problem[] {
  const figure = figures.get(id)?.figure;
  if (!figure || figure.value.kind === kind) return [];
  return problemOf(draft, path, {
    found: `${id}, ${figure.printed} (${figure.value.kind})`,
    expected: `a figure whose value is a ${kind}`,
    fix: "Name another figure, or correct the figure's value.",
  });
}

function checkPolicyFigures(draft: PolicyDraft): readonly Problem[] {
  const { policy } = draft;
  const { term, pools } = policy.data;
  const { from, until, length } = term;
  const uses = [
    { path: ["term", "from"], id: from, kind: "date" },
    { path: ["term", "until"], id: until, kind: "date" },
    { path: ["term", "length"], id: length, kind: "period" },
    ...pools.map((id, at) => ({
      path: ["pools", at],
      id,
      kind: "money" as const,
    })),
  ] as const;
  return uses.flatMap(({ path, id, kind }) =>
    id === undefined ? [] : checkKind(policy, { path, id, kind }, draft),
  );
}
