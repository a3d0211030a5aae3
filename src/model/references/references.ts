import { variantsOf } from "../../domain/benefit/parts-of.ts";
import type { FileDraft } from "../read/read-draft.ts";
import { figuresOfBenefit } from "./figure-uses.ts";
import type { MeasureDraft } from "../read/policy-draft.ts";
import type { Path } from "../problem/problem.ts";
import type { AnswersYaml } from "../schema/answer-schema.ts";
import type { BenefitYaml } from "../schema/benefit-schema.ts";
import type { PolicyYaml } from "../schema/policy-schema.ts";

/** What an id may name. */
export type Target =
  | "sentence"
  | "figure"
  | "measure"
  | "chapter"
  | "department"
  | "recipient"
  | "question"
  | "finder question"
  | "interpretation";

/** A place where one thing names another by its id. */
export interface Reference {
  readonly path: Path;
  readonly target: Target;
  readonly id: string;
}

/** Every id by which a measure names something else. */
export function measureReferences({
  data,
}: MeasureDraft): readonly Reference[] {
  return [
    { path: ["chapter"], target: "chapter", id: data.chapter },
    ...listOf("department", ["departments"], data.departments),
    ...listOf("recipient", ["recipients"], data.recipients),
    ...listOf("figure", ["keyFigures"], data.keyFigures),
    ...listOf("measure", ["related"], data.related),
    ...data.benefits.flatMap(benefitReferences),
    ...sentencesOf(["interpretations"], data.interpretations),
    ...answerReferences(data.answers),
    ...data.finder.flatMap(({ asks, sentence }, index): Reference[] => [
      { path: ["finder", index, "asks"], target: "finder question", id: asks },
      { path: ["finder", index, "sentence"], target: "sentence", id: sentence },
    ]),
    ...data.named.map(({ sentence }, index): Reference => ({
      path: ["named", index, "sentence"],
      target: "sentence",
      id: sentence,
    })),
  ];
}

/** Every id by which the policy's own file names something else. */
export function policyReferences({
  data,
}: FileDraft<PolicyYaml>): readonly Reference[] {
  const { term, supplementary } = data;
  const below = (key: string) => ["supplementary", key];
  return [
    { path: ["issuer"], target: "department", id: data.issuer },
    ...optional("figure", ["term", "from"], term.from),
    ...optional("figure", ["term", "length"], term.length),
    ...optional("figure", ["term", "until"], term.until),
    { path: below("chapter"), target: "chapter", id: supplementary.chapter },
    ...sentencesOf(below("rules"), supplementary.rules),
    ...supplementary.rules.flatMap(({ id, readings }) =>
      readings.map((reading, index): Reference => ({
        path: [...below("rules"), id, "readings", index, "id"],
        target: "interpretation",
        id: reading.id,
      })),
    ),
    ...supplementary.holds.map(({ sentence }, index): Reference => ({
      path: [...below("holds"), index, "sentence"],
      target: "sentence",
      id: sentence,
    })),
    ...sentencesOf(below("interpretations"), supplementary.interpretations),
    ...supplementary.cautions.flatMap(({ sentences }, index) =>
      listOf("sentence", [...below("cautions"), index, "sentences"], sentences),
    ),
    ...answerReferences(data.answers),
    ...listOf("figure", ["pools"], data.pools),
  ];
}

function benefitReferences(benefit: BenefitYaml): readonly Reference[] {
  const path = ["benefits", benefit.id];
  return [
    { path: [...path, "sentence"], target: "sentence", id: benefit.sentence },
    ...listOf(
      "interpretation",
      [...path, "interpretations"],
      benefit.interpretations,
    ),
    ...figuresOfBenefit(benefit).map((use): Reference => ({
      ...use,
      target: "figure",
    })),
    ...variantsOf(benefit).flatMap(({ id, interpretations }) =>
      listOf(
        "interpretation",
        [...path, "variants", id, "interpretations"],
        interpretations,
      ),
    ),
  ];
}

function answerReferences(answers: AnswersYaml): readonly Reference[] {
  return Object.entries(answers).flatMap(([question, answer]): Reference[] => {
    const path = ["answers", question];
    const asked: Reference = { path, target: "question", id: question };
    if (answer.kind !== "stated") return [asked];
    const { sentence } = answer;
    return [
      asked,
      { path: [...path, "sentence"], target: "sentence", id: sentence },
    ];
  });
}

function listOf(
  target: Target,
  path: Path,
  ids: readonly string[],
): readonly Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], target, id }));
}

function optional(
  target: Target,
  path: Path,
  id: string | undefined,
): readonly Reference[] {
  return id === undefined ? [] : [{ path, target, id }];
}

function sentencesOf(
  path: Path,
  items: readonly { readonly id: string; readonly sentence: string }[],
): readonly Reference[] {
  return items.map(({ id, sentence }) => ({
    path: [...path, id, "sentence"],
    target: "sentence",
    id: sentence,
  }));
}
