import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import type { Locator } from "@playwright/test";

import { assess } from "../../src/domain/benefit/assess.ts";
import { readContentBenefits } from "../domain/benefit/content-benefits.ts";
import { CONTRACT_LINKS, type ContractLink } from "../oracle/contract-links.ts";
import { linkOpener } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const BENEFITS = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);
const MEASURES = Map.groupBy(CONTRACT_LINKS, ({ benefit }) =>
  benefit.slice(0, benefit.indexOf("-")),
);

for (const [at, [measure, links]] of [...MEASURES].entries())
  test(`each link to a result of ${measure} shows that result`, async ({
    page,
  }) => {
    // Every other measure in the other language: the engine is the same.
    const locale = at % 2 === 0 ? "en" : "zh";
    const section = page.locator("[data-calculator]");
    const follow = linkOpener(page, `${locale}/sz-ai-2024/${measure}/`);
    for (const link of links) {
      await follow(link);
      const { fields, ...said } = await shown(section);
      const { problems, ...data } = dataOf(link);
      expect(said, link.query).toEqual({
        ...data,
        interpretation: interpretationsOf(link),
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

function dataOf({ expected, query }: ContractLink): Shown {
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

function interpretationsOf({
  benefit: id,
  query,
}: ContractLink): string | undefined {
  const benefit = BENEFITS.get(id);
  if (!benefit) throw new Error(`No benefit for ${query}`);
  const inputs = Object.fromEntries(new URLSearchParams(query));
  const result = assess(ruleOf(benefit), inputs);
  const readings =
    "interpretations" in result ? result.interpretations.join(" ") : "";
  return readings === "" ? undefined : readings;
}
