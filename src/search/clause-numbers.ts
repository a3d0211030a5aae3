import type { Measure } from "../domain/measure.ts";
import type { Policy } from "../domain/policy.ts";
import { writeHanNumeral } from "./han-text.ts";

/** How readers count clauses, whatever a policy itself calls them. */
const NAMES = [
  "第{n}条",
  "第{n}项",
  "第{n}款",
  "第{n}条措施",
  "{n}号措施",
  "（{n}）",
  "measure {n}",
  "article {n}",
  "clause {n}",
  "section {n}",
  "item {n}",
] as const;

/**
 * Every way to ask for a measure by its number, in either language, with
 * Arabic digits and with Chinese ones where the name is Chinese.
 */
export function clauseNumberForms(
  policy: Pick<Policy, "wording">,
  measure: Pick<Measure, "id" | "number">,
): readonly string[] {
  const { number, id } = measure;
  const own = Object.values(policy.wording.measure).map((name) =>
    name.replace("{number}", "{n}"),
  );
  const forms = [...own, ...NAMES].flatMap((name) => {
    const arabic = name.replace("{n}", String(number));
    if (!isChinese(name) || number > 99) return [arabic];
    return [arabic, name.replace("{n}", writeHanNumeral(number))];
  });
  return [...new Set([...forms.map((form) => form.toLowerCase()), id])];
}

function isChinese(name: string): boolean {
  return !/[a-z]/i.test(name.replace("{n}", ""));
}
