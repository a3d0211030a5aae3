import type { Policy } from "./policy.ts";
import type { Site } from "./reference.ts";

/** Those that the site lists, in its order; then the others by their ids. */
export function policiesInOrder(
  policies: readonly Policy[],
  { policies: listed }: Pick<Site, "policies">,
): readonly Policy[] {
  const known = new Map(policies.map((policy) => [policy.id, policy]));
  const first = listed.flatMap((id) => known.get(id) ?? []);
  const others = policies.filter(({ id }) => !listed.includes(id));
  return [...first, ...others.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}
