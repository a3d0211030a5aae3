import type { Locator } from "@playwright/test";
import { readFileSync } from "node:fs";

import { assess } from "../../src/domain/benefit/assess.ts";
import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import { open } from "./planner-page.ts";
import { expect, test } from "./site-test.ts";

/** Every address that a link outside may hold, and what it must show. */
const LINES = readFileSync("tests/domain/contract-links.txt", "utf8")
  .split("\n")
  .filter((line) => line.includes(" -> "))
  .map((line) => line.split(" -> ") as [string, string]);

const measureOf = (query: string) => /benefit=(m\d+)-/.exec(query)?.[1];
const MEASURES = [
  ...new Set(LINES.flatMap(([query]) => measureOf(query) ?? [])),
];

test.describe.configure({ timeout: 120_000 });

for (const [at, measure] of MEASURES.entries())
  test(`each link to a result of ${measure} shows that result`, async ({
    page,
  }) => {
    const benefits = await benefitsById();
    // Every other measure in the other language: the engine is the same.
    const locale = at % 2 === 0 ? "en" : "zh";
    const section = page.locator("[data-calculator]");
    for (const [query, expected] of LINES) {
      if (measureOf(query) !== measure) continue;
      await open(page, `${locale}/sz-ai-2024/${measure}/?${query}`);
      const benefit = benefits.get(
        new URLSearchParams(query).get("benefit") ?? "",
      );
      const { fields, ...said } = await shown(section);
      const { problems, ...data } = dataOf(expected, query);
      expect(said, query).toEqual({
        ...data,
        interpretation: interpretationsOf(benefit, query),
        // What the form has no field for is said below it.
        problems: problems.map((name) =>
          fields.includes(name) ? name : "benefit",
        ),
      });
    }
  });

/** What an `<output>` says of a result, as the addresses' list writes it. */
interface Shown {
  readonly kind?: string | undefined;
  readonly fen?: string | undefined;
  readonly low?: string | undefined;
  readonly limit?: string | undefined;
  readonly interpretation?: string | undefined;
  /** The fields that have a problem beside them. */
  readonly problems: readonly string[];
}

interface OnPage extends Shown {
  /** What the form asks for. */
  readonly fields: readonly string[];
}

async function shown(section: Locator): Promise<OnPage> {
  return section.evaluate((element) => {
    const { dataset } = element.querySelector("output") ?? document.body;
    const form = element.querySelector("form:not([hidden])");
    const places = form?.querySelectorAll<HTMLElement>("[data-problem]") ?? [];
    return {
      fields: [...places].map((place) => place.dataset["problem"] ?? ""),
      kind: dataset["kind"],
      fen: dataset["fen"],
      low: dataset["fenLow"],
      limit: dataset["limit"],
      interpretation: dataset["interpretation"],
      problems: [...element.querySelectorAll<HTMLElement>("[data-problem]")]
        .filter((place) => place.checkVisibility() && place.textContent !== "")
        .map((place) => place.dataset["problem"] ?? ""),
    };
  });
}

function dataOf(expected: string, query: string): Shown {
  const [kind = "", ...rest] = expected.split(" ");
  const [first, second, , low] = rest;
  const none = { low: undefined, problems: [] };
  switch (kind) {
    case "ceiling":
      return { ...none, kind, fen: first, limit: second, low };
    case "fixed":
    case "choice":
      return { ...none, kind, fen: first, limit: "none" };
    case "undetermined":
      return { ...none, kind, fen: second, low: first, limit: "cap" };
    case "ineligible":
      return { ...none, kind, fen: undefined, limit: undefined };
    default:
      return invalidOf(rest, query);
  }
}

/** Before anything was entered, not even an empty field, nothing is wrong. */
function invalidOf(problems: readonly string[], query: string): Shown {
  const isBegun = query.includes("&");
  return {
    kind: isBegun ? "invalid" : undefined,
    fen: undefined,
    low: undefined,
    limit: undefined,
    problems: isBegun
      ? problems.map((problem) => problem.replace(/:.*/, ""))
      : [],
  };
}

function interpretationsOf(
  benefit: Benefit | undefined,
  query: string,
): string | undefined {
  if (!benefit) throw new Error(`No benefit for ${query}`);
  const inputs = Object.fromEntries(new URLSearchParams(query));
  const result = assess(benefit, inputs);
  const readings =
    "interpretations" in result ? result.interpretations.join(" ") : "";
  return readings === "" ? undefined : readings;
}

async function benefitsById(): Promise<ReadonlyMap<string, Benefit>> {
  const read = await readContent(process.cwd());
  if (!read.ok) throw new Error("The content has mistakes: run the check.");
  const measures = read.content.policies.flatMap((policy) => policy.measures);
  return new Map(
    measures.flatMap(({ benefits }) => benefits.map((each) => [each.id, each])),
  );
}
