import type {
  Benefit,
  BenefitKind,
  Level,
  Variant,
} from "../domain/benefit/benefit.ts";
import type { Field } from "../domain/benefit/result.ts";
import { levelsOf, variantsOf } from "../domain/benefit/parts-of.ts";
import { ANSWERS } from "../domain/plan/plan-answers.ts";
import type { PlanField } from "../domain/plan/plan-result.ts";
import { capitalize } from "./capitalize.ts";
import type { View } from "./view.ts";

/** A field of a calculator that is typed into, or a choice. */
export interface FormField<Name extends string = Field | PlanField> {
  /** The parameter of the result's address. */
  readonly name: Name;
  readonly label: string;
  /** An example of an entry; a choice has none. */
  readonly hint?: string;
  readonly options?: readonly FieldOption[];
}

export interface FieldOption {
  /** Empty for the usual case. */
  readonly id: string;
  readonly label: string;
}

type Wording = Pick<View, "t" | "say">;

/** A sum, or months of one of two kinds. */
type TypedField = "amount" | "age" | "rent" | "term";

/** The typed fields of each kind of benefit, beside the choices. */
const TYPED: Readonly<Record<BenefitKind, readonly TypedField[]>> = {
  "cost-share": ["amount"],
  matching: ["amount"],
  tiers: ["age"],
  "rent-free": ["rent", "term"],
  award: [],
  fixed: [],
  levels: [],
  "in-kind": [],
};

const MAKE: Readonly<
  Record<TypedField, (wording: Wording, benefit: Benefit) => FormField<Field>>
> = {
  amount: ({ t, say }, benefit) => ({
    name: "amount",
    label: "base" in benefit ? capitalize(say(benefit.base)) : "",
    hint: t("calculator.amount-hint"),
  }),
  age: ({ t }) => ({
    name: "months",
    label: t("calculator.months-age"),
    hint: t("calculator.months-hint"),
  }),
  rent: ({ t }) => ({
    name: "rent",
    label: t("calculator.rent"),
    hint: t("calculator.rent-hint"),
  }),
  term: ({ t }) => ({
    name: "months",
    label: t("calculator.months-rent"),
    hint: t("calculator.months-hint"),
  }),
};

export function benefitFields(
  benefit: Benefit,
  wording: Wording,
): readonly FormField<Field>[] {
  const { t, say } = wording;
  const isOpen = benefit.open.length > 0;
  const typed = isOpen ? [] : TYPED[benefit.kind];
  const levels = optionsOf(levelsOf(benefit), wording);
  const variants = optionsOf(variantsOf(benefit), wording);
  const applicants = "applicants" in benefit && benefit.applicants;
  const usual = {
    id: "",
    label: applicants ? capitalize(say(applicants)) : "",
  };
  const choices: readonly FormField<Field>[] = [
    { name: "level", label: t("calculator.level"), options: levels },
    {
      name: "variant",
      label: t("calculator.applicant"),
      options: variants.length > 0 ? [usual, ...variants] : [],
    },
  ];
  return [
    ...typed.map((field) => MAKE[field](wording, benefit)),
    ...choices.filter(({ options = [] }) => options.length > 0),
  ];
}

function optionsOf(
  choices: readonly (Variant | Level)[],
  { say }: Wording,
): readonly FieldOption[] {
  return choices.map(({ id, label }) => ({
    id,
    label: capitalize(say(label)),
  }));
}

/** The questions about a plan as a whole, by the rules that ask them. */
export function planFields({
  policy,
  t,
}: Pick<View, "policy" | "t">): readonly FormField<PlanField>[] {
  const rules = new Set(policy.supplementary.rules.map(({ id }) => id));
  const options = ANSWERS.map((id) => ({ id, label: t(`planner.${id}`) }));
  const question = (name: PlanField) => ({
    name,
    label: t(`planner.${name}`),
    options,
  });
  const sum = (name: PlanField) => ({
    name,
    label: t(`planner.${name}`),
    hint: t(`planner.${name}-hint`),
  });
  return [
    ...(rules.has("no-duplicate-same-kind") ? [question("same-kind")] : []),
    ...(rules.has("cumulative-at-most-audited")
      ? [question("outside"), sum("audited"), sum("prior")]
      : []),
  ];
}
