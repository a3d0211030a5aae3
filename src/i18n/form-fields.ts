import type {
  Benefit,
  BenefitKind,
  DeclaredInput,
  InputOption,
  Level,
  Variant,
} from "../domain/benefit/benefit.ts";
import type { InputKind } from "../domain/benefit/input-kind.ts";
import type { Field } from "../domain/benefit/result.ts";
import { levelsOf, variantsOf } from "../domain/benefit/parts-of.ts";
import type { PlanQuestion } from "../domain/plan/plan-result.ts";
import { capitalize } from "./capitalize.ts";
import type { View } from "./view.ts";

/** A field of a calculator that is typed into, or a choice. */
export interface FormField<Name extends string = Field> {
  /** The parameter of the result's address. */
  readonly name: Name;
  /** Missing of a choice. */
  readonly kind?: InputKind;
  readonly label: string;
  /** An example of an entry; a choice has none. */
  readonly hint?: string;
  readonly options?: readonly FieldOption[];
  /** The question after a no to which it plays no part. */
  readonly after?: PlanQuestion;
  /** True for one that others have replaced: shown where an older link asks it. */
  readonly isOlder?: true;
  /** True for a question about each item of a plan by itself. */
  readonly isOfItem?: true;
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
  formula: [],
  "in-kind": [],
};

const MAKE: Readonly<
  Record<TypedField, (wording: Wording, benefit: Benefit) => FormField>
> = {
  amount: ({ t, say }, benefit) => ({
    name: "amount",
    kind: "money",
    label: "base" in benefit ? capitalize(say(benefit.base)) : "",
    hint: t("calculator.amount-hint"),
  }),
  age: ({ t }) => ({
    name: "months",
    kind: "months",
    label: t("calculator.months-age"),
    hint: t("calculator.months-hint"),
  }),
  rent: ({ t }) => ({
    name: "rent",
    kind: "money",
    label: t("calculator.rent"),
    hint: t("calculator.rent-hint"),
  }),
  term: ({ t }) => ({
    name: "months",
    kind: "months",
    label: t("calculator.months-rent"),
    hint: t("calculator.months-hint"),
  }),
};

export function benefitFields(
  benefit: Benefit,
  wording: Wording,
): readonly FormField[] {
  if (benefit.kind === "formula")
    return benefit.inputs.map((input) => declaredField(input, wording));
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
  const choices: readonly FormField[] = [
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

/** A field of the content's own, under its words or the usual ones. */
function declaredField(
  { id: name, kind, label, external, options = [] }: DeclaredInput,
  wording: Wording,
): FormField {
  const { t, say } = wording;
  if (kind === "choice")
    return {
      name,
      label: label ? capitalize(say(label)) : t("calculator.level"),
      options: optionsOf(options, wording),
    };
  const asked = label ? capitalize(say(label)) : t(`calculator.inputs.${kind}`);
  return {
    name,
    kind,
    label: external ? t("calculator.external", { label: asked }) : asked,
    hint: t(`calculator.input-hints.${kind}`),
  };
}

function optionsOf(
  choices: readonly (Variant | Level | InputOption)[],
  { say }: Wording,
): readonly FieldOption[] {
  return choices.map(({ id, label }) => ({
    id,
    label: capitalize(say(label)),
  }));
}
