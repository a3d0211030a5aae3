import {
  isWaiting,
  linksOfEachKind,
  type ContractLink,
} from "../oracle/contract-links.ts";
import { linkOpener, PLANNER, type ShownData, UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

// The pages of the measures are tried with all links; the script is the same.
for (const [at, [benefit, links]] of [...linksOfEachKind()].entries())
  test(`each kind of link to ${benefit} gives what it promises`, async ({
    page,
  }) => {
    const language = at % 2 === 0 ? "en" : "zh";
    const follow = linkOpener(page, PLANNER[language]);
    for (const link of links) {
      const { query, expected } = link;
      await follow(link);
      const { fields, ...said } = await page
        .locator("[data-calculator]")
        .evaluate(readSection);
      const {
        words,
        problems: own,
        "entry-problems": ofSums,
        "month-problems": ofMonths,
        "choice-problems": ofChoices,
      } = UI[language].calculator;
      const problems = { ...own, ...ofSums, ...ofMonths, ...ofChoices };
      expect([query, said]).toEqual([
        query,
        {
          data: promised(link),
          chosen: benefit,
          problems: isWaiting(link)
            ? {}
            : named(expected, fields, { ...problems, empty: words.empty }),
          // What the text says is quoted and led to; a mistake has no steps.
          half: 0,
          isExplained: !expected.startsWith("invalid"),
        },
      ]);
    }
  });

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
function promised(link: ContractLink): ShownData {
  const { expected } = link;
  const [kind = "", first = "", second = "", , low] = expected.split(" ");
  const promises: Readonly<Record<string, ShownData>> = {
    ceiling: { fen: first, limit: second, ...(low && { fenLow: low }) },
    undetermined: { fen: second, fenLow: first, limit: "cap" },
    fixed: { fen: first, limit: "none" },
    choice: { fen: first, limit: "none" },
  };
  return isWaiting(link) ? {} : { kind, ...promises[kind] };
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
