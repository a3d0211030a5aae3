import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Policy } from "../../src/domain/policy/policy.ts";
import { formatProblem } from "../../src/model/problem/format-problem.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import { inCopy } from "../model/break-content.ts";
import { writeEveryShape } from "./write-every-shape.ts";

/** The made-up policy as the checks let it through. */
export async function readEveryShape(): Promise<Policy> {
  const read = await inCopy(async (root) => {
    await writeEveryShape(root);
    return readContent(root);
  });
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n\n"));
  const [policy] = read.content.policies;
  if (!policy) throw new Error("there is no policy");
  return policy;
}

export function benefitOf(policy: Policy, id: string): Benefit {
  const benefits = policy.measures.flatMap((measure) => measure.benefits);
  const found = benefits.find((benefit) => benefit.id === id);
  if (!found) throw new Error(`no benefit ${id}`);
  return found;
}
