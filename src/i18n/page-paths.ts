import type { Policy } from "../domain/policy/policy.ts";
import type { GlossaryTerm } from "../domain/policy/reference.ts";
import type { Measure } from "../domain/policy/measure.ts";
import { misquoted } from "../domain/text/misquoted.ts";

/**
 * The pages of a policy, its measures apart, as their paths below its own; the
 * first is its front. What every page must have is a table by these names.
 */
export const POLICY_PAGES = [
  "",
  "text/",
  "calculator/",
  "figures/",
  "open/",
  "sup/",
  "cite/",
  "source/",
  "misquoted/",
] as const;
export type PolicyPage = (typeof POLICY_PAGES)[number];

/** The pages of no single policy, terms apart, as their paths below the language. */
export const SHARED_PAGES = [
  "",
  "glossary/",
  "departments/",
  "about/",
  "search/",
  "check/",
  "changes/",
  "data/",
  "embed/",
] as const;
export type SharedPage = (typeof SHARED_PAGES)[number];

/** Those of its pages that a policy has: without a misquotation there is no page of them. */
export function policyPages(policy: Policy): readonly PolicyPage[] {
  return POLICY_PAGES.filter(
    (page) => page !== "misquoted/" || misquoted(policy).length > 0,
  );
}

/** The path of a term's page, below the language. */
export function termPath({ id }: Pick<GlossaryTerm, "id">): string {
  return `glossary/${id}/`;
}

/** The path of a measure's page, below the language. */
export function measurePath(
  policy: Pick<Policy, "id">,
  measure: Pick<Measure, "id">,
): string {
  return `${policy.id}/${measure.id}/`;
}
