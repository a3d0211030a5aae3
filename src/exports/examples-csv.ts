import type {
  ExpectedResult,
  WorkedExample,
} from "../domain/benefit/worked-example.ts";
import { makeByKind, type ByKind } from "../domain/number/number-token.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { csvText } from "../domain/text/csv-text.ts";

const RESULT = ["yuan", "atLeast", "atMost", "limit", "sentence"] as const;
type ResultCells = Readonly<Partial<Record<(typeof RESULT)[number], string>>>;

const CELLS: ByKind<ExpectedResult, ResultCells> = {
  ceiling: ({ yuan, limit }) => ({ yuan, limit }),
  fixed: ({ yuan }) => ({ yuan }),
  // Of these sums one is given.
  choice: ({ yuan }) => ({ yuan: yuan.join(";") }),
  ineligible: ({ sentence }) => ({ sentence }),
  undetermined: ({ atLeast, atMost }) => ({ atLeast, atMost }),
  "no-amount": () => ({}),
};

/**
 * Every worked example, a row each: the entries under their names, then what
 * they come to.
 */
export function examplesCsv(policy: Policy): string {
  const examples = policy.measures.flatMap(({ id: measure, benefits }) =>
    benefits.flatMap(({ id: benefit, examples: all }) =>
      all.map((example) => ({ measure, benefit, example })),
    ),
  );
  const entries = [
    ...new Set(examples.flatMap(({ example }) => Object.keys(example.given))),
  ].sort();
  const given = entries.map((name) => `given.${name}`);
  return csvText([
    ["measure", "benefit", ...given, "result", ...RESULT],
    ...examples.map(({ measure, benefit, example }) => [
      measure,
      benefit,
      ...cellsOf(example, entries),
    ]),
  ]);
}

function cellsOf(
  { given, result }: WorkedExample,
  entries: readonly string[],
): readonly string[] {
  const cells = makeByKind(CELLS, result);
  return [
    ...entries.map((name) => given[name] ?? ""),
    result.kind,
    ...RESULT.map((name) => cells[name] ?? ""),
  ];
}
