import { unitOf } from "../../read/policy-draft.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

export const checkKeyFigures: PolicyCheck = ({ measures }) =>
  measures.flatMap((measure) =>
    measure.data.keyFigures.flatMap((id, index, all) => {
      const isOwn = unitOf(id) === measure.id;
      if (isOwn && all.indexOf(id) === index) return [];
      return problemOf(measure, ["keyFigures", index], {
        found: isOwn ? `${id} a second time` : id,
        expected: `figures of ${measure.id}, each once`,
        fix: "Remove the entry, or name the figure of this measure.",
      });
    }),
  );
