import type {
  BenefitRecord,
  CalculatorData,
} from "../../i18n/calculator-data.ts";
import type { Amount } from "../../search/query/read-amounts.ts";
import type { Asked } from "../calculator/calculator-state.ts";

interface Query {
  readonly query: string;
  readonly given: readonly Amount[];
  /** The id of the sentence that was found. */
  readonly sentence: string;
}

/**
 * The support of a measure that is worked out from what a query gives, and
 * what to enter: that of the sentence found before the others.
 */
export function chooseSupport(
  { benefits }: Pick<CalculatorData, "benefits">,
  { query, given, sentence }: Query,
): Asked | undefined {
  const asked = benefits.flatMap((record) => {
    const entered = entriesFor(record, given);
    return entered ? { record, entered } : [];
  });
  const chosen =
    asked.find(({ record }) => record.rule.sentence === sentence) ?? asked[0];
  if (!chosen) return undefined;
  const { record, entered } = chosen;
  return { benefit: record.rule.id, ...entered, ...variantIn(record, query) };
}

/** A sum for the amount that a rule asks for, or a period for the age. */
function entriesFor(
  { fields, rule }: BenefitRecord,
  given: readonly Amount[],
): Asked | undefined {
  const typed = fields.filter(({ kind }) => kind !== undefined);
  const [only, ...others] = typed;
  if (!only || others.length > 0) return undefined;
  const forms = given.flat();
  const months = forms.find((form) => form.endsWith("mo"))?.slice(0, -2);
  const sum = forms.find((form) => /^\d+(?:\.\d+)?$/.test(form));
  const isAge = rule.inputs.some(
    (input) => input.kind === "months" && input.within?.as === "age",
  );
  if (only.kind === "months" && isAge && months) return { [only.name]: months };
  return only.kind === "money" && sum ? { [only.name]: sum } : undefined;
}

/** The choice whose own words stand in the query. */
function variantIn({ fields }: BenefitRecord, query: string): Asked {
  const choices = fields.flatMap(({ name, options = [] }) =>
    options
      .filter(({ id, label }) => id !== "" && query.includes(plain(label)))
      .map(({ id }) => [name, id] as const),
  );
  return Object.fromEntries(choices.slice(0, 1));
}

function plain(label: string): string {
  return label.toLowerCase();
}
