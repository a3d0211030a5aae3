import { isSeq, type Document } from "yaml";

import { SOURCE } from "../../domain/text/languages.ts";
import type { CutText } from "./cut-text.ts";
import { planUnit, type UnitMerge } from "./merge-sentences.ts";
import { type Level, readNumbering } from "./numbering.ts";

/** Files of a policy by their path in its folder, as they were entered. */
export type Documents = ReadonlyMap<string, Document>;

export const POLICY_FILE = "policy.yaml";

/** The file of a measure, whatever its name says behind the id. */
export function fileOf(measure: string, docs: Documents): string | undefined {
  return [...docs.keys()].find((path) =>
    path.startsWith(`measures/${measure}-`),
  );
}

/** Every list of sentences of the text, beside the one that a file already has. */
export function planMerges(
  cut: CutText,
  docs: Documents,
): readonly UnitMerge[] {
  const policy = docs.get(POLICY_FILE);
  const measures = [...docs.keys()].flatMap((path) => {
    const [, id = ""] = /^measures\/(m\d+)-/.exec(path) ?? [];
    const doc = docs.get(path);
    // A file whose measure the text has lost keeps none of its sentences.
    const stubs = cut.measures.get(id) ?? [];
    return doc && id ? [planUnit(doc, ["sentences"], stubs)] : [];
  });
  return [...(policy ? planPolicy(cut, policy) : []), ...measures];
}

function planPolicy(cut: CutText, policy: Document): readonly UnitMerge[] {
  const chapters = policy.get("chapters");
  const count = isSeq(chapters) ? chapters.items.length : 0;
  return [
    planUnit(policy, ["notice"], cut.notice),
    ...(cut.title ? [planUnit(policy, ["title"], [cut.title], true)] : []),
    planUnit(policy, ["preamble"], cut.preamble),
    ...cut.chapters
      .slice(0, count)
      .map((stub, index) =>
        planUnit(policy, ["chapters", index, "title"], [stub], true),
      ),
    planUnit(policy, ["supplementary", "sentences"], cut.closing),
    planUnit(policy, ["imprint"], cut.imprint),
  ];
}

const MOVED =
  "Sentences stand in a part of another number now, and no guess may move what was entered with them. Rename the files in measures/ and the ids in them first, the last one first:";

/**
 * A part with another number needs another file.
 * @throws Error where a sentence would go from one list to another
 */
export function refuseMoves(plans: readonly UnitMerge[]): void {
  const lost = plans.flatMap(({ aligned }) => [
    ...aligned.removed,
    ...aligned.pairs.flatMap(({ old, stub }) =>
      old && old.zh !== stub.zh ? old : [],
    ),
  ]);
  const fresh = plans.flatMap(({ aligned }) =>
    aligned.pairs.flatMap(({ old, stub }) => (old?.zh === stub.zh ? [] : stub)),
  );
  const moved = lost.flatMap((old) => {
    const now = fresh.find(({ zh }) => zh === old.zh);
    return now ? [`  ${old.id} would be ${now.id}`] : [];
  });
  if (moved.length > 0) throw new Error([MOVED, ...moved].join("\n"));
}

/** The level of the parts that the files were made of; undefined before any. */
export function enteredLevel(docs: Documents): Level | undefined {
  const levels = [...docs].flatMap(([path, doc]) => {
    const first = doc.getIn(["sentences", 0, SOURCE]);
    if (!path.startsWith("measures/") || typeof first !== "string") return [];
    return readNumbering(first)?.level ?? [];
  });
  return levels[0];
}
