import { readFileSync } from "node:fs";

/** The address of a result, as it may stand anywhere in the world. */
export interface ContractLink {
  readonly query: string;
  readonly benefit: string;
  /** The result it must lead to, in the list's own words. */
  readonly expected: string;
}

/**
 * Every link of the list. It was worked out by a third calculation that is no
 * part of the project.
 */
export const CONTRACT_LINKS: readonly ContractLink[] = readFileSync(
  new URL("./contract-links.txt", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => {
    const [query = "", expected = ""] = line.split(" -> ");
    const benefit = new URLSearchParams(query).get("benefit") ?? "";
    return { query, benefit, expected };
  });

/** A link that names a benefit alone has entered nothing that could be wrong. */
export function isWaiting({ query, expected }: ContractLink): boolean {
  return expected.startsWith("invalid") && !query.includes("&");
}

/** The links by benefit, and of each kind of result one, whatever its sums. */
export function linksOfEachKind(): ReadonlyMap<
  string,
  readonly ContractLink[]
> {
  const kinds = new Map(
    CONTRACT_LINKS.toReversed().map((link) => [
      `${link.benefit} ${resultKind(link)}`,
      link,
    ]),
  );
  return Map.groupBy(
    CONTRACT_LINKS.filter((link) => [...kinds.values()].includes(link)),
    ({ benefit }) => benefit,
  );
}

function resultKind(link: ContractLink): string {
  const [kind = "", , limit = "", , low] = link.expected.split(" ");
  if (isWaiting(link)) return "nothing entered";
  if (kind === "invalid") return link.expected;
  return kind === "ceiling" ? `${kind} ${limit} ${String(!!low)}` : kind;
}
