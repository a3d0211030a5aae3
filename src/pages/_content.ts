import { getCollection } from "astro:content";

import type { Content } from "../domain/policy/content.ts";
import { policiesInOrder } from "../domain/policy/policies-in-order.ts";

/** All that the site shows, as it was checked; undefined before any was. */
export async function siteContent(): Promise<Content | undefined> {
  const policies = await getCollection("policies");
  const [entry] = await getCollection("shared");
  if (!entry) return undefined;
  const shared = entry.data;
  // A collection has its entries by their ids.
  const inOrder = policiesInOrder(
    policies.map(({ data }) => data),
    shared.site,
  );
  return { shared, policies: inOrder };
}
