import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";

import { scaffoldPolicy } from "../../src/model/scaffold/scaffold-policy.ts";
import type { Scaffold } from "../../src/model/scaffold/scaffold.ts";
import { translationHash } from "../../src/model/translation/translation-hash.ts";

interface Sentence {
  id: string;
  zh: string;
  en: string;
  starts?: "paragraph";
  translation: { of: string; kind: string; date: string };
}

type Loose = Record<string, unknown>;

interface Draft {
  policy: Loose & {
    id: string;
    term: Loose;
    source: Loose;
    wording: Loose;
    notice?: Sentence[];
    title: Sentence;
    preamble?: Sentence[];
    chapters?: (Loose & { id: string; title: Sentence })[];
    supplementary?: Loose & { chapter?: string; sentences: Sentence[] };
    imprint?: Sentence[];
  };
  measure: Loose & { chapter?: string; sentences: Sentence[] };
}

type Change = (draft: Draft, date: string) => void;

/** Texts that lack a part or have one more, each a change of the scaffold. */
const ODD_SHAPES: Readonly<Record<string, Change>> = {
  // Before every other in the alphabet.
  "a-scaffold": () => undefined,
  "x-no-chapters": withoutChapters,
  "x-no-preamble": ({ policy }) => {
    delete policy.preamble;
  },
  "x-no-closing": (draft) => {
    withoutChapters(draft);
    const { policy, measure } = draft;
    const [from] = policy.supplementary?.sentences ?? [];
    delete policy.supplementary;
    if (from) measure.sentences.splice(2, 0, { ...from, id: "m01-s2" });
    policy.term = { ...policy.term, from: "m01-s2.from" };
  },
  "x-no-heading": ({ measure }) => {
    measure.sentences = measure.sentences.filter(({ id }) => id === "m01-s1");
    measure["departments"] = [];
  },
  "x-sections": ({ policy, measure }, date) => {
    const [first, last] = policy.chapters ?? [];
    if (!first || !last) return;
    const section = {
      ...first,
      id: "c2",
      sectionOf: "c1",
      title: sentence("c2-title", "(一)示例节", "(1) Example section", date),
    };
    const closing = { ...last, id: "c3" };
    closing.title = { ...closing.title, id: "c3-title" };
    policy.chapters = [first, section, closing];
    measure.chapter = "c2";
    if (policy.supplementary) policy.supplementary.chapter = "c3";
  },
  "x-letter": ({ policy }, date) => {
    policy.notice = [
      sentence("n-headline", "示例通知", "Notice", date),
      sentence("n-s1", "现予公布。", "It is made public.", date),
    ];
    policy.imprint = [
      sentence("i-s1", "公开方式:主动公开", "Made public: at once", date),
    ].map((line) => ({
      ...line,
      force: {
        value: "states",
        quote: { zh: "主动公开", en: "Made public" },
      },
    }));
    policy.notice = policy.notice.map((line) =>
      line.id === "n-s1"
        ? {
            ...line,
            starts: "paragraph",
            force: {
              value: "states",
              quote: { zh: "公布", en: "made public" },
            },
          }
        : line,
    );
    policy.wording = {
      ...policy.wording,
      imprint: { zh: "印发信息", en: "Imprint" },
    };
  },
};

export const ODD_SHAPE_IDS = Object.keys(ODD_SHAPES);

function withoutChapters({ policy, measure }: Draft): void {
  delete policy.chapters;
  delete measure.chapter;
  delete policy.supplementary?.chapter;
}

function sentence(id: string, zh: string, en: string, date: string): Sentence {
  const translation = { of: translationHash(zh), kind: "machine", date };
  return { id, zh, en, translation };
}

/** Writes a folder for each odd shape beside the policies of a project. */
export async function writeOddShapes(
  policies: string,
  scaffold: Omit<Scaffold, "id">,
): Promise<void> {
  for (const [id, change] of Object.entries(ODD_SHAPES)) {
    const files = scaffoldPolicy({ ...scaffold, id });
    const [, [, policyYaml] = ["", ""], [path, measureYaml] = ["", ""]] = files;
    const draft: Draft = {
      policy: parse(policyYaml) as Draft["policy"],
      measure: parse(measureYaml) as Draft["measure"],
    };
    change(draft, scaffold.date);
    const source = sourceOf(draft);
    const sha256 = createHash("sha256").update(source).digest("hex");
    draft.policy.source = { ...draft.policy.source, sha256 };
    await write(join(policies, id, "source.zh.txt"), source);
    await write(join(policies, id, "policy.yaml"), stringify(draft.policy));
    await write(join(policies, id, path), stringify(draft.measure));
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The text in its order, a paragraph a line. */
function sourceOf({ policy, measure }: Draft): string {
  const closing = policy.supplementary;
  const parts = [
    policy.notice ?? [],
    [policy.title],
    policy.preamble ?? [],
    ...(measure.chapter === undefined ? [measure.sentences] : []),
    ...(policy.chapters ?? []).flatMap(({ id, title }) => [
      [title],
      ...(measure.chapter === id ? [measure.sentences] : []),
      ...(closing?.chapter === id ? [closing.sentences] : []),
    ]),
    ...(closing && closing.chapter === undefined ? [closing.sentences] : []),
    policy.imprint ?? [],
  ];
  return parts
    .filter((sentences) => sentences.length > 0)
    .map((sentences) =>
      sentences
        .map(({ zh, starts }, at) => (starts && at > 0 ? `\n${zh}` : zh))
        .join(""),
    )
    .map((paragraphs) => `${paragraphs}\n`)
    .join("");
}
