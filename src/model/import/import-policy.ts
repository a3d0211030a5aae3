import { isMap, isSeq, parseDocument, visit, type Document } from "yaml";

import { allSentences, type CutText, cutText } from "./cut-text.ts";
import { findParts, type Parts } from "./find-parts.ts";
import type { FoundText } from "./found-text.ts";
import type { ImportContext } from "./import-context.ts";
import { unknownOffices } from "./issuers-of.ts";
import { measureData } from "./measure-data.ts";
import {
  mergeUnit,
  renamesOf,
  tellRenderings,
  type UnitMerge,
} from "./merge-sentences.ts";
import type { Level } from "./numbering.ts";
import {
  type Documents,
  enteredLevel,
  fileOf,
  planMerges,
  POLICY_FILE,
  refuseMoves,
} from "./plan-merges.ts";
import { policyData } from "./policy-data.ts";
import { renameIds } from "./rename-ids.ts";
import { newFile, writeFile } from "./yaml-data.ts";

/** The text of files by their path in the policy's folder. */
export type Files = ReadonlyMap<string, string>;

export interface Source {
  readonly text: string;
  /** Of its bytes. */
  readonly sha256: string;
  /** The level whose parts are the measures; guessed, if nobody chose. */
  readonly measures?: Level | undefined;
}

/** Ids of sentences: those now there as they are, those removed as they were. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Imported extends Changes {
  /** Only those that are new or have changed. */
  readonly files: Files;
  readonly parts: Parts;
  readonly cut: CutText;
  /** Offices of the text that departments.yaml does not hold. */
  readonly offices: readonly string[];
  /** The place whose offices they are, where it is known. */
  readonly place: string | undefined;
}

const SCHEMA = {
  policy: "../../schema/policy.schema.json",
  measure: "../../../schema/measure.schema.json",
} as const;

/**
 * The files of a policy from its official text. What was entered stays: a
 * sentence keeps all that stands with it, whatever its number has become.
 * @throws Error where the text holds nothing, or a part has changed its number
 */
export function importPolicy(
  source: Source,
  entered: Files,
  context: ImportContext,
): Imported {
  const docs = new Map(
    [...entered].map(([path, written]) => [path, parse(path, written)]),
  );
  const parts = findParts(source.text, chosenLevel(source, docs));
  const { text } = parts;
  if (!text.title) throw new Error("The text is empty.");
  if (text.measures.length === 0) throw new Error(NO_MEASURES);
  const cut = cutText(text);
  const plans = planMerges(cut, docs);
  refuseMoves(plans);
  const renames = new Map(plans.flatMap(renamesOf));
  for (const doc of docs.values()) renameIds(doc, renames);
  for (const plan of plans) mergeUnit(plan, context);
  const about = policyData(text, cut, source.sha256, context);
  const policy = docs.get(POLICY_FILE);
  if (policy) renewPolicy(policy, source, about["chapters"], context);
  const files = new Map([
    ...changedFiles(docs, entered),
    ...(policy
      ? []
      : [
          [
            POLICY_FILE,
            filled(newFile(about, SCHEMA.policy), context),
          ] as const,
        ]),
    ...newMeasures(text, cut, docs, context),
  ]);
  const changes = changesOf(plans, cut, docs);
  const offices = unknownOffices(cut, context);
  const place = context.jurisdiction;
  return { files, parts, cut, ...changes, offices, place };
}

const NO_MEASURES =
  "The text has no numbered part that could be a measure: 第一条, 一、 or （一） at the beginning of a line.";

/** What was chosen once holds when the text is imported again. */
function chosenLevel({ measures }: Source, docs: Documents): Level | undefined {
  const before = enteredLevel(docs);
  if (measures && before && measures !== before)
    throw new Error(
      `The files in measures/ were made of the parts ${before}. To have others, take them and policy.yaml away first: what was entered in them would have no place.`,
    );
  return measures ?? before;
}

function parse(path: string, written: string): Document {
  const doc = parseDocument(written, { prettyErrors: false });
  const [error] = doc.errors;
  if (error)
    throw new Error(
      `${path} is no YAML: see \`npm run check\`, mend it first.`,
    );
  return doc;
}

function renewPolicy(
  policy: Document,
  { sha256 }: Source,
  fresh: unknown,
  { jurisdiction }: ImportContext,
): void {
  if (jurisdiction !== undefined && policy.get("jurisdiction") !== jurisdiction)
    policy.set("jurisdiction", jurisdiction);
  if (policy.getIn(["source", "sha256"]) !== sha256)
    policy.setIn(["source", "sha256"], sha256);
  const chapters = policy.get("chapters");
  const count = isSeq(chapters) ? chapters.items.length : 0;
  const added: readonly unknown[] = Array.isArray(fresh)
    ? fresh.slice(count)
    : [];
  for (const chapter of added)
    policy.addIn(["chapters"], policy.createNode(chapter));
}

/** A file in which nothing has changed stays as its author laid it out. */
function changedFiles(
  docs: Documents,
  entered: Files,
): readonly (readonly [string, string])[] {
  return [...docs].flatMap(([path, doc]) => {
    const before = writeFile(parse(path, entered.get(path) ?? ""));
    const now = writeFile(doc);
    return before === now ? [] : [[path, now] as const];
  });
}

function newMeasures(
  text: FoundText,
  cut: CutText,
  docs: Documents,
  context: ImportContext,
): readonly (readonly [string, string])[] {
  return text.measures.flatMap((measure) => {
    if (fileOf(measure.id, docs)) return [];
    const stubs = cut.measures.get(measure.id) ?? [];
    const file = newFile(measureData(measure, stubs, context), SCHEMA.measure);
    const path = `measures/${measure.id}-measure.yaml`;
    return [[path, filled(file, context)] as const];
  });
}

/** A new file, with the terms of each sentence beside it. */
function filled(doc: Document, context: ImportContext): string {
  visit(doc, {
    Map(_, map) {
      if (isMap(map) && map.has("translation")) tellRenderings(map, context);
    },
  });
  return writeFile(doc);
}

function changesOf(
  plans: readonly UnitMerge[],
  cut: CutText,
  docs: Documents,
): Changes {
  const pairs = plans.flatMap(({ aligned }) => aligned.pairs);
  const kept = new Set(pairs.flatMap(({ old, stub }) => (old ? stub.id : [])));
  return {
    added: allSentences(cut)
      .map(({ id }) => id)
      .filter((id) => !kept.has(id)),
    changed: pairs.flatMap(({ old, stub }) =>
      old && old.zh !== stub.zh ? stub.id : [],
    ),
    removed: [
      ...plans.flatMap(({ aligned }) => aligned.removed.map(({ id }) => id)),
      ...[...docs.keys()].filter((path) => isWithout(path, cut)),
    ],
  };
}

/** The file of a measure that the text no longer has. */
function isWithout(path: string, { measures }: CutText): boolean {
  const [, id] = /^measures\/(m\d+)-/.exec(path) ?? [];
  return id !== undefined && !measures.has(id);
}
