import { hasBase } from "../../../domain/benefit/benefit-kinds.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** A benefit's spending could be the base only of others that have one. */
export const checkCouldBe: PolicyCheck = ({ measures }) => {
  const all = measures.flatMap(({ data }) => data.benefits);
  const ids = all.filter(hasBase).map(({ id }) => id);
  return measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) => {
      const { couldBe = [] } = hasBase(benefit) ? benefit : {};
      return couldBe.flatMap((id, at) => {
        const isOther = id !== benefit.id && couldBe.indexOf(id) === at;
        if (isOther && ids.includes(id)) return [];
        return problemOf(measure, ["benefits", benefit.id, "couldBe", at], {
          found: isOther ? id : `${id} ${at ? "a second time" : "itself"}`,
          expected: `another benefit with a base, once: ${ids.join(", ")}`,
          fix: "Name one of them, or remove the entry.",
        });
      });
    }),
  );
};
