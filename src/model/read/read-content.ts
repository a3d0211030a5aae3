import type { Content } from "../../domain/policy/content.ts";
import { policiesInOrder } from "../../domain/policy/policies-in-order.ts";
import type {
  GlossaryTerm,
  SharedContent,
} from "../../domain/policy/reference.ts";
import { buildPolicy } from "../build/build-policy.ts";
import { type Checked, runChecks } from "../checks/all-checks.ts";
import { byPlace, type Refusal } from "../problem/problem.ts";
import { listPolicies, POLICIES_FOLDER } from "./list-files.ts";
import { readPolicy } from "./read-policy.ts";
import type { GlossaryYaml } from "../schema/rendering-schemas.ts";
import { readShared } from "./read-shared.ts";
import type { ReferenceDraft } from "./reference-draft.ts";
import { wholeFile } from "./text-file.ts";
import { parseYaml, type ParseYaml } from "./yaml-file.ts";

export type ContentRead =
  | { readonly ok: true; readonly content: Content }
  | ({ readonly ok: false } & Refusal);

/**
 * Reads and checks all that stands in `content/` below the project's folder.
 * First every file must have the form its schema asks for; what the files say
 * is checked once all of them do. Mistakes are returned ordered by place;
 * nothing is thrown for them.
 * @param parse may remember what it has parsed
 */
export async function readContent(
  root: string,
  parse: ParseYaml = parseYaml,
  checked: Checked = "with-published",
): Promise<ContentRead> {
  const shared = await readShared(root, parse);
  const ids = (await listPolicies(root)) ?? [];
  const reads = [];
  for (const id of ids) reads.push(await readPolicy(root, id, parse));
  const form = [
    ...shared.problems,
    ...(ids.length > 0 ? [] : [wholeFile(POLICIES_FOLDER, NO_POLICIES)]),
    ...reads.flatMap(({ problems }) => problems),
  ];
  if (!shared.draft || form.length > 0)
    return { ok: false, problems: form.sort(byPlace), isAll: false };
  const drafts = reads.flatMap(({ draft }) => draft ?? []);
  const { problems, isAll } = runChecks(shared.draft, drafts, checked);
  if (problems.length > 0)
    return { ok: false, problems: [...problems].sort(byPlace), isAll };
  const shown = buildShared(shared.draft);
  const policies = policiesInOrder(
    drafts.map((draft) => buildPolicy(draft, shown.releases[0]?.version)),
    shown.site,
  );
  return { ok: true, content: { shared: shown, policies } };
}

const NO_POLICIES = {
  found: "no policy",
  expected: "at least one folder with a policy",
  fix: "Bring the folder back, or run `npm run new-policy <id>`.",
};

function buildShared(draft: ReferenceDraft): SharedContent {
  const { site, departments, glossary, questions, aliases, releases } = draft;
  return {
    site: site.data,
    departments: departments.data,
    glossary: glossary.data.map(withoutChecks),
    questions: questions.data,
    aliases: aliases.data,
    releases: releases.data,
  };
}

/** `rendering` is for the checks alone. */
function withoutChecks(term: GlossaryYaml[number]): GlossaryTerm {
  const shown = { ...term };
  delete shown.rendering;
  return shown;
}
