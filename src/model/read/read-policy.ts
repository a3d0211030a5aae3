import { BLANK_MEASURE, BLANK_POLICY } from "../blanks.ts";
import { checkSchema, type FileDraft } from "./check-schema.ts";
import { declaredIds } from "../references/declared-ids.ts";
import { listMeasures, POLICIES_FOLDER } from "./list-files.ts";
import { placeFigures, placeSentences } from "../references/place-sentences.ts";
import {
  unitOf,
  type MeasureDraft,
  type PlacedSentence,
  type PolicyDraft,
} from "./policy-draft.ts";
import type { Problem } from "../problem/problem.ts";
import { readYaml } from "./read-yaml.ts";
import { measureSchema } from "../schema/measure-schema.ts";
import { policySchema } from "../schema/policy-schema.ts";
import { orderSentences, unitsOf } from "../references/sentence-order.ts";
import { readText } from "./text-file.ts";
import type { ParseYaml, YamlFile } from "./yaml-file.ts";

export interface PolicyRead {
  readonly draft: PolicyDraft;
  readonly problems: readonly Problem[];
}

/** Reads one policy's folder and holds its files against their schemas. */
export async function readPolicy(
  root: string,
  id: string,
  parse: ParseYaml,
): Promise<PolicyRead> {
  const folder = `${POLICIES_FOLDER}/${id}`;
  const problems: Problem[] = [];
  const source = await readText(root, `${folder}/source.zh.txt`);
  const file = await readYaml(root, `${folder}/policy.yaml`, parse);
  const checked =
    file.file && checkSchema(file.file, policySchema, BLANK_POLICY);
  const listed = await listMeasures(root, folder);
  problems.push(...source.problems, ...file.problems, ...listed.problems);
  problems.push(...(checked?.problems ?? []));

  const measures: MeasureDraft[] = [];
  const files: (YamlFile | undefined)[] = [file.file];
  const unread = new Set<string>();
  for (const { unit, path } of listed.files) {
    const read = await readYaml(root, path, parse);
    const fit =
      read.file && checkSchema(read.file, measureSchema, BLANK_MEASURE);
    problems.push(...read.problems, ...(fit?.problems ?? []));
    files.push(read.file);
    if (fit?.draft) measures.push({ ...fit.draft, id: unit });
    else unread.add(unit);
  }
  return {
    draft: createDraft({
      id,
      folder,
      policy: checked?.draft,
      measures,
      source: source.file,
      declared: new Set(files.flatMap((each) => declaredIds(each?.data))),
      unread,
    }),
    problems,
  };
}

type DraftParts = Pick<
  PolicyDraft,
  "id" | "folder" | "policy" | "measures" | "source" | "unread"
> & { readonly declared: ReadonlySet<string> };

function createDraft(parts: DraftParts): PolicyDraft {
  const { declared, ...draft } = parts;
  const placed = placeSentences(draft.policy, draft.measures);
  const figures = placed.flatMap(placeFigures);
  const doubtful = doubtfulUnits(draft, placed);
  return {
    ...draft,
    placed,
    sentences: sentencesById(placed),
    figures: new Map(figures.map((each) => [each.id, each])),
    isMissing: (id) => !declared.has(id) && !doubtful(unitOf(id)),
  };
}

/** Units with a sentence whose id is not the one its place gives it. */
function misnumberedUnits(placed: readonly PlacedSentence[]) {
  return unitsOf(placed).flatMap((unit) =>
    orderSentences(unit).some(
      ({ sentence, expected }) => sentence.data.id !== expected,
    )
      ? (unit[0]?.unit ?? [])
      : [],
  );
}

/** Of two sentences with one id it names the one whose unit it begins with. */
function sentencesById(placed: readonly PlacedSentence[]) {
  const isOwn = ({ data, unit }: PlacedSentence) => unitOf(data.id) === unit;
  // The last entry of a key stays.
  const ordered = [
    ...placed.filter((each) => !isOwn(each)),
    ...placed.filter(isOwn).reverse(),
  ];
  return new Map(ordered.map((each) => [each.data.id, each]));
}

/** Units of which an id may not have been read, and so may exist. */
function doubtfulUnits(
  { policy, measures, unread }: Omit<DraftParts, "declared">,
  placed: readonly PlacedSentence[],
) {
  const hasLostId = ({ pruned }: FileDraft<unknown>) =>
    pruned.some((path) => path.at(-1) === "id");
  const units = new Set([
    ...unread,
    ...measures.filter(hasLostId).map(({ id }) => id),
    ...misnumberedUnits(placed),
  ]);
  const isPolicyLost = !policy || hasLostId(policy);
  return (unit: string) =>
    units.has(unit) || (isPolicyLost && !/^m\d/.test(unit));
}
