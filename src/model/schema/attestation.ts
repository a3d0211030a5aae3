import { z } from "zod";

import type { Attested } from "../../domain/policy/reference.ts";
import { localText } from "./primitives.ts";

export const attested = z
  .enum(["official", "settled", "seen", "own"])
  .describe(
    "Who else has the English in these very words: an official source, English at large, a lesser source, or this site alone.",
  );

export const source = localText
  .exactOptional()
  .describe("Where it stands: beside official and seen, and only there.");

const NEEDS_SOURCE: Readonly<Record<Attested, boolean>> = {
  official: true,
  seen: true,
  settled: false,
  own: false,
};

/** English that is official, or seen elsewhere, says where; other cannot. */
export function namesItsSource(entry: {
  readonly attested: Attested;
  readonly source?: unknown;
}): boolean {
  return NEEDS_SOURCE[entry.attested] === (entry.source !== undefined);
}

export const sourceRule = {
  error: "a source beside official and seen, and none beside settled and own",
  path: ["attested"],
};
