import { createHash } from "node:crypto";

import type { PlacedSentence, PolicyDraft } from "../../read/policy-draft.ts";
import { wholeFile } from "../../read/text-file.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemIn, problemOf, type PolicyCheck } from "../check.ts";

/** The sentences, joined, are the source byte for byte; its hash fits too. */
export const checkSourceText: PolicyCheck = (draft) => [
  ...checkHash(draft),
  ...(isPlaced(draft) ? checkLines(draft) : []),
];

function checkHash({ policy, source }: PolicyDraft): readonly Problem[] {
  const actual = createHash("sha256").update(source.bytes).digest("hex");
  if (policy.data.source.sha256 === actual) return [];
  return problemOf(policy, ["source", "sha256"], {
    found: policy.data.source.sha256,
    expected: `${actual}, the SHA-256 of ${source.path}`,
    fix: "Bring the source text back as received. Only if a better copy was received on purpose, renew the hash.",
  });
}

/** A text that was cut from a page unchanged has as many bytes there as here. */
export const checkCut: PolicyCheck = ({ policy, source }) => {
  const { page } = policy.data.source;
  if (!page || page.to - page.from + 1 === source.bytes.length) return [];
  return problemOf(policy, ["source", "page", "to"], {
    found: `${page.to}, which makes ${page.to - page.from + 1} bytes`,
    expected: `${page.from + source.bytes.length - 1}, as ${source.path} has ${source.bytes.length} bytes`,
    fix: "Correct the first and the last byte, or leave the page out.",
  });
};

/** A measure without a place is told by another rule. */
function isPlaced({ policy, measures }: PolicyDraft): boolean {
  const chapters = new Set(policy.data.chapters.map(({ id }) => id));
  return measures.every(
    ({ data: { chapter } }) => chapter === undefined || chapters.has(chapter),
  );
}

interface Line {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
}

function checkLines(draft: PolicyDraft): readonly Problem[] {
  const source = draft.source.text.replace(/\n$/, "").split("\n");
  const lines = joinLines(draft.placed);
  const problems: Problem[] = [];
  let at = 0;
  for (const [index, printed] of source.entries()) {
    const line = lines[at];
    if (line?.text === printed) at += 1;
    else if (lines[at + 1]?.text === printed) {
      problems.push(...notInSource(line));
      at += 2;
    } else if (line && line.text !== source[index + 1]) {
      problems.push(...differs(line, printed, index + 1));
      at += 1;
    } else problems.push(...notInContent(draft, index + 1, printed));
  }
  return [...problems, ...lines.slice(at).flatMap(notInSource)];
}

function joinLines(placed: readonly PlacedSentence[]): readonly Line[] {
  const lines: PlacedSentence[][] = [];
  for (const sentence of placed) {
    if (sentence.startsParagraph || lines.length === 0) lines.push([]);
    lines.at(-1)?.push(sentence);
  }
  return lines.map((sentences) => ({
    text: sentences.map(({ data }) => data.zh).join(""),
    sentences,
  }));
}

/** Told at the sentence in which the two first differ. */
function differs(line: Line, printed: string, number: number) {
  let at = 0;
  while (at < printed.length && line.text[at] === printed[at]) at += 1;
  let end = 0;
  const sentence =
    line.sentences.find(({ data }) => (end += data.zh.length) > at) ??
    line.sentences.at(-1);
  if (!sentence) return [];
  return problemIn(sentence, ["zh"], {
    found: around(line.text, at),
    expected: `${around(printed, at)}, as line ${number} of source.zh.txt`,
    fix: "Copy the sentence from source.zh.txt, punctuation included; no sentence may be left out or moved.",
  });
}

function notInSource(line: Line | undefined): readonly Problem[] {
  const sentence = line?.sentences[0];
  if (!line || !sentence) return [];
  return problemIn(sentence, ["zh"], {
    found: around(line.text, 0),
    expected: "a line of source.zh.txt at this place",
    fix: "Remove the sentence, move it to its place, or correct which sentences start a paragraph.",
  });
}

function notInContent(
  draft: PolicyDraft,
  line: number,
  printed: string,
): readonly Problem[] {
  const problem = wholeFile(draft.source.path, {
    found: around(printed, 0),
    expected: "the same words as sentences in policy.yaml or a measure",
    fix: "Add the sentences of this line, or correct which sentences start a paragraph.",
  });
  return [{ ...problem, line }];
}

/** A few words on either side of a place, the rest as dots. */
function around(text: string, at: number): string {
  const from = Math.max(0, at - 12);
  const to = Math.min(text.length, at + 18);
  const head = from > 0 ? "…" : "";
  return `"${head}${text.slice(from, to)}${to < text.length ? "…" : ""}"`;
}
