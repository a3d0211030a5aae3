// Shipped to the browser.
import type { BenefitInputs } from "../benefit/benefit-inputs.ts";
import type { BenefitRule, RuleInput } from "../benefit/benefit-rule.ts";
import { typedYuan } from "../number/write-yuan.ts";
import { PRIOR_QUESTIONS } from "./prior-questions.ts";
import type { PlanInputs } from "./plan-inputs.ts";

/** One item of a plan as it was written, whether there is such a benefit or not. */
export interface PlanEntry {
  readonly benefit: string;
  readonly inputs: BenefitInputs;
}

export interface WrittenPlan {
  readonly items: readonly PlanEntry[];
  readonly answers: PlanInputs;
}

export const PLAN_PARAMETERS: readonly string[] = [
  "plan",
  "item",
  "outside",
  "audited",
  ...PRIOR_QUESTIONS,
  "same-kind",
  "elsewhere",
];

/** The rule of a benefit, or undefined when there is no such benefit. */
type FindRule = (benefit: string) => Pick<BenefitRule, "inputs"> | undefined;
type InputName = RuleInput["field"];

/** The inputs after the benefit's id, in order; a gap is skipped. */
function partsOf(
  rule: ReturnType<FindRule>,
): readonly (InputName | undefined)[] {
  const inputs = rule?.inputs ?? [];
  const typed = inputs.flatMap(({ kind, field }) =>
    kind === "choice" ? [] : [field],
  );
  const chosen = inputs.flatMap(({ kind, field }) =>
    kind === "choice" ? [field] : [],
  );
  // A choice stands behind what is typed, also where nothing is.
  const gap = typed.length === 0 && chosen.length > 0 ? [undefined] : [];
  return [...typed, ...gap, ...chosen];
}

/**
 * True if the query of an address holds a plan. Campaigns have plans too: theirs
 * are named, and have no items.
 */
export function asksForPlan(
  query: Iterable<readonly [string, string]>,
): boolean {
  const pairs = [...query];
  const hasItems = pairs.some(([name]) => name === "item");
  return pairs.some(
    ([name, value]) => name === "plan" && (value === "" || hasItems),
  );
}

/**
 * The plan in an address's query, or undefined when it holds none. An item is
 * its benefit, then each thing that its rule asks for behind a colon, choices
 * last: `benefit[:amount][:variant]`, `benefit:rent[:months]`. Never throws: what cannot be used stays as it is,
 * for `planStack` to name.
 * @param query the decoded pairs, as `URLSearchParams` gives them
 * @example readPlan([["plan", ""], ["item", "m99-help:24m"]], findRule)
 */
export function readPlan(
  query: Iterable<readonly [string, string]>,
  findRule: FindRule,
): WrittenPlan | undefined {
  const pairs = [...query];
  const first = (name: string) =>
    pairs.find(([key]) => key === name)?.[1] ?? "";
  if (!asksForPlan(pairs)) return undefined;
  return {
    items: pairs
      .filter(([name, item]) => name === "item" && item.trim() !== "")
      .map(([, item]) => readItem(item, findRule)),
    answers: {
      outside: first("outside"),
      audited: first("audited"),
      ...Object.fromEntries(PRIOR_QUESTIONS.map((one) => [one, first(one)])),
      sameKind: first("same-kind"),
      elsewhere: first("elsewhere"),
    },
  };
}

function readItem(item: string, findRule: FindRule): PlanEntry {
  const [benefit = "", second = "", ...rest] = item.trim().split(":");
  const names = partsOf(findRule(benefit));
  // With more parts than it has it is no item: the last is then none either.
  const most = Math.max(names.length - 2, 0);
  const parts = [second, ...rest.slice(0, most), rest.slice(most).join(":")];
  return {
    benefit,
    inputs: Object.fromEntries(
      names.flatMap((name, at) =>
        name && parts[at] ? [[name, parts[at]]] : [],
      ),
    ),
  };
}

/**
 * The query that `readPlan` reads, sums in plain yuan however they were
 * typed, answers that were not given left out.
 * @example "?plan&item=m99-help:24000000&outside=no"
 */
export function planQuery(
  { items, answers }: WrittenPlan,
  findRule: FindRule,
): string {
  const said = [
    ...items.map((item) => ["item", writeItem(item, findRule)]),
    ["outside", answers.outside],
    ["audited", typedYuan(answers.audited ?? "")],
    ...PRIOR_QUESTIONS.map((one) => [one, typedYuan(answers[one] ?? "")]),
    ["same-kind", answers.sameKind],
    ["elsewhere", typedSums(answers.elsewhere)],
  ];
  return said.reduce(
    (query, [name = "", value]) =>
      value ? `${query}&${name}=${encodeValue(value)}` : query,
    "?plan",
  );
}

function writeItem({ benefit, inputs }: PlanEntry, findRule: FindRule): string {
  const rule = findRule(benefit);
  const parts = partsOf(rule).map((name) => {
    const typed = (name && inputs[name]) ?? "";
    const asked = rule?.inputs.find(({ field }) => field === name);
    const plain = asked?.kind === "money" ? typedYuan(typed) : typed;
    // A colon would begin the next part; full-width it is as unreadable.
    return plain.replaceAll(":", "：");
  });
  return [benefit, ...parts].join(":").replace(/:+$/, "");
}

/** One sum for each item. */
function typedSums(sums = ""): string {
  return sums.split(";").map(typedYuan).join(";");
}

/** What stands between parts may stand in a query as it is. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(
    /%(?:3A|2C|3B)/g,
    decodeURIComponent,
  );
}
