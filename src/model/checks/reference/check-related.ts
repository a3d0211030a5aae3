import { problemOf, type PolicyCheck } from "../check.ts";

export const checkRelated: PolicyCheck = ({ measures }) =>
  measures.flatMap((measure) =>
    measure.data.related.flatMap((id, index, all) => {
      const isOwn = id === measure.id;
      if (!isOwn && all.indexOf(id) === index) return [];
      return problemOf(measure, ["related", index], {
        found: isOwn ? `${id} itself` : `${id} a second time`,
        expected: "other measures, each once",
        fix: "Remove the entry.",
      });
    }),
  );
