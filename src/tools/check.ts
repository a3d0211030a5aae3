import { formatProblem } from "../model/format-problem.ts";
import { readContent, type Content } from "../model/read-content.ts";

const read = await readContent(process.cwd());
if (read.ok) {
  console.log(`${countContent(read.content)}: no problems`);
} else {
  const { problems } = read;
  console.error(problems.map(formatProblem).join("\n\n"));
  console.error(`\n${count(problems.length, "problem")} in content/`);
  process.exitCode = 1;
}

function countContent({ policies }: Content): string {
  const measures = policies.flatMap((policy) => policy.measures);
  const sentences = policies.flatMap((policy) => [
    ...policy.notice,
    policy.title,
    ...policy.preamble,
    ...policy.chapters.map(({ title }) => title),
    ...policy.measures.flatMap((measure) => measure.sentences),
    ...policy.supplementary.sentences,
  ]);
  const figures = sentences.flatMap((sentence) => sentence.figures);
  return [
    count(policies.length, "policy", "policies"),
    count(measures.length, "measure"),
    count(sentences.length, "sentence"),
    count(figures.length, "figure"),
  ].join(", ");
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
