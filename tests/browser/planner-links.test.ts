import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

import {
  dataOf,
  open,
  PLANNER,
  problemsOn,
  type ShownData,
  UI,
} from "./planner-page.ts";
import { expect, test } from "./site-test.ts";

/** Each line is a link's query and what it must give. */
const LINES = readFileSync(
  new URL("../domain/contract-links.txt", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => line.split(" -> ") as [string, string]);

const groups = new Map<string, [string, string][]>();
for (const line of LINES) {
  const benefit = /benefit=([^&]+)/.exec(line[0])?.[1] ?? "";
  groups.set(benefit, [...(groups.get(benefit) ?? []), line]);
}

test("there are links to check, to every benefit", () => {
  expect(LINES.length).toBeGreaterThanOrEqual(300);
  expect(groups.size).toBe(23);
});

for (const [benefit, lines] of groups)
  test(`each of ${lines.length} links to ${benefit} gives what it promises`, async ({
    page,
  }) => {
    test.setTimeout(20_000 + lines.length * 2_000);
    for (const [at, [query, expected]] of lines.entries()) {
      const language = at % 2 === 0 ? "en" : "zh";
      await open(page, `${PLANNER[language]}?${query}`);
      const shown = await dataOf(page.locator("#result"));
      expect([query, { ...shown, interpretation: undefined }]).toEqual([
        query,
        promised(expected),
      ]);
      await checkExplained(page, expected, UI[language].calculator.problems);
      await expect(page.locator("[data-calculator] select")).toHaveValue(
        benefit,
      );
    }
  });

/** What the words of a contract's line mean on the page. */
function promised(expected: string): ShownData {
  const [kind = "", first = "", second = "", , low] = expected.split(" ");
  // While only something is missing nothing has been asked yet.
  const isWaiting = kind === "invalid" && !/:(?!empty)/.test(expected);
  const promises: Readonly<Record<string, ShownData>> = {
    ceiling: { fen: first, limit: second, ...(low && { fenLow: low }) },
    undetermined: { fen: second, fenLow: first, limit: "cap" },
    fixed: { fen: first, limit: "none" },
    choice: { fen: first, limit: "none" },
  };
  return isWaiting ? {} : { kind, ...promises[kind] };
}

/** Months are no amount: what is wrong with them is said in other words. */
const OF_MONTHS: Readonly<Record<string, string>> = {
  negative: "not-whole-months",
  "not-a-number": "not-whole-months",
};

/** A problem is named beside its field; everything else has its sentences. */
async function checkExplained(
  page: Page,
  expected: string,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const problems = await problemsOn(page);
  const steps = page.locator("[data-calculator] .steps > li");
  if (!expected.startsWith("invalid")) {
    expect(problems).toEqual({});
    const links = await steps.getByRole("link").count();
    expect(links).toBe(await steps.count());
    expect(links).toBeGreaterThan(0);
    return;
  }
  const named = [...expected.matchAll(/(\w+):([\w-]+)/g)]
    .filter(([, , problem]) => problem !== "empty")
    .map(([, field = "", problem = ""]) => [
      field,
      words[field === "months" ? (OF_MONTHS[problem] ?? problem) : problem],
    ]);
  expect(problems).toEqual(Object.fromEntries(named));
  await expect(steps).toHaveCount(0);
}
