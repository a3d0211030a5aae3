import { readFileSync } from "node:fs";

import { open, PLANNER, type ShownData, UI } from "./planner-page.ts";
import { expect, test } from "./site-test.ts";

/** Each line is a link's query and what it must give. */
const LINES = readFileSync(
  new URL("../domain/contract-links.txt", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => line.split(" -> ") as [string, string]);

/**
 * A link to each kind of result and of mistake of each benefit. The pages of
 * the measures are tried with all links; the script that answers is the same.
 */
const groups = new Map<string, [string, string][]>();
const tried = new Set<string>();
for (const line of LINES) {
  const [query, expected] = line;
  const benefit = /benefit=([^&]+)/.exec(query)?.[1] ?? "";
  const kind = `${benefit} ${kindOf(expected, query)}`;
  if (tried.has(kind)) continue;
  tried.add(kind);
  groups.set(benefit, [...(groups.get(benefit) ?? []), line]);
}

test("there are links to check, of several kinds, to every benefit", () => {
  expect(LINES.length).toBeGreaterThanOrEqual(300);
  expect(groups.size).toBe(23);
  expect(tried.size).toBeGreaterThanOrEqual(70);
});

for (const [benefit, lines] of groups)
  test(`each kind of link to ${benefit} gives what it promises`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + lines.length * 5_000);
    for (const [at, [query, expected]] of lines.entries()) {
      const language = at % 2 === 0 ? "en" : "zh";
      await open(page, `${PLANNER[language]}?${query}`);
      const { fields, ...said } = await page
        .locator("[data-calculator]")
        .evaluate(readSection);
      const { problems, words } = UI[language].calculator;
      expect([query, said]).toEqual([
        query,
        {
          data: promised(expected, query),
          chosen: benefit,
          problems: isWaiting(expected, query)
            ? {}
            : named(expected, fields, { ...problems, empty: words.empty }),
          // What the text says is quoted and led to; a mistake has no steps.
          half: 0,
          isExplained: !expected.startsWith("invalid"),
        },
      ]);
    }
  });

/** What a link leads to, whatever its sums. */
function kindOf(expected: string, query: string): string {
  const [kind = "", , limit = "", , low] = expected.split(" ");
  if (isWaiting(expected, query)) return "nothing entered";
  if (kind === "invalid") return expected;
  return kind === "ceiling" ? `${kind} ${limit} ${String(!!low)}` : kind;
}

/** What the calculator shows, read at once: there are many links. */
function readSection(section: Element) {
  const output = section.querySelector<HTMLElement>("output");
  const places = [
    ...section.querySelectorAll<HTMLElement>(
      "form:not([hidden]) [data-problem], [data-problem=benefit]",
    ),
  ];
  const data = Object.entries(output?.dataset ?? {}).filter(
    ([name]) => name !== "interpretation",
  );
  const steps = [...section.querySelectorAll(".steps > li")];
  return {
    data: Object.fromEntries(data),
    chosen: section.querySelector("select")?.value,
    fields: places.map(({ dataset }) => dataset["problem"]),
    problems: Object.fromEntries(
      places
        .filter(({ textContent }) => textContent !== "")
        .map(({ dataset, textContent }) => [dataset["problem"], textContent]),
    ) as Readonly<Record<string, string>>,
    half: steps.filter(
      (step) =>
        !step.querySelector("a[href]") !== !step.querySelector("q:not(:empty)"),
    ).length,
    isExplained: steps.some((step) => step.querySelector("q")),
  };
}

/** What the words of a contract's line mean on the page. */
function promised(expected: string, query: string): ShownData {
  const [kind = "", first = "", second = "", , low] = expected.split(" ");
  const promises: Readonly<Record<string, ShownData>> = {
    ceiling: { fen: first, limit: second, ...(low && { fenLow: low }) },
    undetermined: { fen: second, fenLow: first, limit: "cap" },
    fixed: { fen: first, limit: "none" },
    choice: { fen: first, limit: "none" },
  };
  return isWaiting(expected, query) ? {} : { kind, ...promises[kind] };
}

/** A link that names a benefit alone has entered nothing that could be wrong. */
function isWaiting(expected: string, query: string): boolean {
  return expected.startsWith("invalid") && !query.includes("&");
}

/** Months are no amount: what is wrong with them is said in other words. */
const OF_MONTHS: Readonly<Record<string, string>> = {
  negative: "not-whole-months",
  "not-a-number": "not-whole-months",
};

/** Each problem beside its field, or beside the list if there is no such field. */
function named(
  expected: string,
  fields: readonly (string | undefined)[],
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> {
  if (!expected.startsWith("invalid")) return {};
  const problems = [...expected.matchAll(/(\w+):([\w-]+)/g)].map(
    ([, field = "", problem = ""]) => [
      fields.includes(field) ? field : "benefit",
      words[field === "months" ? (OF_MONTHS[problem] ?? problem) : problem],
    ],
  );
  return Object.fromEntries(problems) as Record<string, string | undefined>;
}
