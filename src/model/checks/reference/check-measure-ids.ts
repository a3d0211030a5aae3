import {
  measureNumber,
  type MeasureDraft,
  type PolicyDraft,
} from "../../read/policy-draft.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * A policy's id is its folder's name; a measure's id and number are those of
 * its file's name; no number is missing or used twice.
 */
export const checkMeasureIds: PolicyCheck = (draft) => {
  const { id, policy, measures } = draft;
  const named = measures.flatMap(checkNames);
  const folder =
    policy.data.id !== id
      ? problemOf(policy, ["id"], {
          found: policy.data.id,
          expected: `${id}, the folder's name`,
          fix: "Make the id and the folder's name the same.",
        })
      : [];
  return [...folder, ...named, ...checkSequence(draft)];
};

function checkNames(measure: MeasureDraft) {
  const { id, data } = measure;
  const number = measureNumber(id);
  const wrongId =
    data.id === id
      ? []
      : problemOf(measure, ["id"], {
          found: data.id,
          expected: `${id}, as the file's name begins`,
          fix: "Make the id and the beginning of the file's name the same.",
        });
  const wrongNumber =
    data.number === number
      ? []
      : problemOf(measure, ["number"], {
          found: String(data.number),
          expected: `${number}, as the id ${id} says`,
          fix: "Correct the number, or rename the file and its ids.",
        });
  return [...wrongId, ...wrongNumber];
}

function checkSequence({ measures }: PolicyDraft) {
  return measures.flatMap((measure, index) => {
    const before = measures[index - 1]?.id;
    const last = before === undefined ? 0 : measureNumber(before);
    if (measureNumber(measure.id) === last + 1) return [];
    return problemOf(measure, ["id"], {
      found: `${measure.id} after ${before ?? "nothing"}`,
      expected: "each number once, none left out",
      fix: "Rename one of the files, or add the measure that is missing.",
    });
  });
}
