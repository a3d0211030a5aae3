import type { Problem } from "../problem/problem.ts";
import { placeFigures, placeSentences } from "../references/place-sentences.ts";
import { readRegister } from "../release/read-register.ts";
import { measureSchema } from "../schema/measure-schema.ts";
import { policySchema } from "../schema/policy-schema.ts";
import { listMeasures, POLICIES_FOLDER } from "./list-files.ts";
import type { MeasureDraft, PolicyDraft } from "./policy-draft.ts";
import { readDraft } from "./read-draft.ts";
import { readText } from "./text-file.ts";
import type { ParseYaml } from "./yaml-file.ts";

export interface PolicyRead {
  /** Undefined when a file is not there or not of the right form. */
  readonly draft: PolicyDraft | undefined;
  readonly problems: readonly Problem[];
}

export async function readPolicy(
  root: string,
  id: string,
  parse: ParseYaml,
): Promise<PolicyRead> {
  const folder = `${POLICIES_FOLDER}/${id}`;
  const source = await readText(root, `${folder}/source.zh.txt`);
  const policy = await readDraft(
    root,
    `${folder}/policy.yaml`,
    policySchema,
    parse,
  );
  const listed = await listMeasures(root, folder);
  const { register, ...published } = await readRegister(root, folder);
  const problems = [source, policy, listed, published].flatMap(
    (read) => read.problems,
  );

  const measures: MeasureDraft[] = [];
  for (const { unit, path } of listed.files) {
    const read = await readDraft(root, path, measureSchema, parse);
    problems.push(...read.problems);
    if (read.draft) measures.push({ ...read.draft, id: unit });
  }
  if (!source.file || !policy.draft || measures.length < listed.files.length)
    return { draft: undefined, problems };
  const files = { policy: policy.draft, measures, source: source.file };
  const draft = { id, folder, register, ...files, ...place(files) };
  return { draft, problems };
}

function place({
  policy,
  measures,
}: Pick<PolicyDraft, "policy" | "measures">): Pick<
  PolicyDraft,
  "placed" | "sentences" | "figures"
> {
  const placed = placeSentences(policy, measures);
  const figures = placed.flatMap(placeFigures);
  return {
    placed,
    sentences: new Map(placed.map((each) => [each.data.id, each])),
    figures: new Map(figures.map((each) => [each.id, each])),
  };
}
