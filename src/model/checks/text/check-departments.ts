import { quote, quoteList } from "../../problem/describe-value.ts";
import type { MeasureDraft, PlacedSentence } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { listInBrackets } from "../../references/list-in-brackets.ts";
import { problemIn, problemOf, type PolicyCheck } from "../check.ts";

/** A measure's departments are those its last sentence lists, in order. */
export const checkDepartments: PolicyCheck = (
  { measures, sentences },
  shared,
) => {
  const byName = new Map(
    shared.departments.data.map((each) => [each.zh, each]),
  );
  return measures.flatMap((measure) => {
    const sentence = sentences.get(`${measure.id}-resp`);
    // Not every text lists them.
    if (!sentence) return [];
    const names = listInBrackets(sentence.data.zh, ",，、");
    const offices = names.map((name) => byName.get(name));
    const unknown = names.filter((_, index) => !offices[index]);
    if (unknown.length > 0) return tellUnknown(sentence, unknown);
    const listed = offices.flatMap((office) => (office ? [office] : []));
    return [
      ...checkIds(
        measure,
        listed.map(({ id }) => id),
      ),
      ...checkEnglish(
        sentence,
        listed.map(({ en }) => en),
      ),
    ];
  });
};

function tellUnknown(
  sentence: PlacedSentence,
  unknown: readonly string[],
): readonly Problem[] {
  return unknown.flatMap((name) =>
    problemIn(sentence, ["zh"], {
      found: quote(name),
      expected: "the `zh` of an office in departments.yaml",
      fix: "Add the office to content/departments.yaml with the name as printed.",
    }),
  );
}

function checkIds(
  measure: MeasureDraft,
  listed: readonly string[],
): readonly Problem[] {
  const { departments } = measure.data;
  if (departments.join() === listed.join()) return [];
  return problemOf(measure, ["departments"], {
    found: departments.join(", "),
    expected: `${listed.join(", ")}, as ${measure.id}-resp lists them`,
    fix: "List the offices in the order of the sentence.",
  });
}

function checkEnglish(
  sentence: PlacedSentence,
  listed: readonly string[],
): readonly Problem[] {
  const names = listInBrackets(sentence.data.en, ";");
  if (names.join("; ") === listed.join("; ")) return [];
  return problemIn(sentence, ["en"], {
    found: quoteList(names),
    expected: `${listed.join("; ")} – the names in departments.yaml`,
    fix: "Write the offices' English names as in departments.yaml, in order, with semicolons between them.",
  });
}
