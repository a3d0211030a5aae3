import type { Benefit } from "../../../src/domain/benefit/benefit.ts";
import type { Policy } from "../../../src/domain/policy/policy.ts";
import { benefitRecords } from "../../../src/exports/benefit-records.ts";
import type * as api from "../../../src/exports/engine/engine-api.ts";
import { policies } from "../../content/real-content.ts";
import { readEveryShape } from "../../texts/read-every-shape.ts";

/** A benefit, and its record as it is read from a file. */
interface Pair {
  readonly benefit: Benefit;
  readonly record: api.Benefit;
}

export function pairsOf(of: Policy): readonly Pair[] {
  const text = JSON.stringify(benefitRecords(of));
  const records = JSON.parse(text) as readonly api.Benefit[];
  return of.measures
    .flatMap(({ benefits }) => benefits)
    .map((benefit, at) => {
      const record = records[at];
      if (!record) throw new Error(`${benefit.id} has no record`);
      return { benefit, record };
    });
}

/** Of the policies of the site, and of one that has every shape of formula. */
export const pairs = [...policies, await readEveryShape()].flatMap(pairsOf);

export function recordOf(id: string): api.Benefit {
  const found = pairs.find(({ record }) => record.id === id);
  if (!found) throw new Error(`no benefit ${id}`);
  return found.record;
}
