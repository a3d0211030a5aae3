import type { Scaffold } from "./scaffold.ts";
import { sentenceTemplate } from "./sentence-template.ts";

/** The text of a new policy's first measure. */
export function measureTemplate(
  { office, date }: Scaffold,
  id: string,
): string {
  const sentence = (part: string, zh: string, en: string) =>
    sentenceTemplate({ id: `${id}-${part}`, zh, en }, date, 4);
  const offices = `(Responsible department: ${office.en})`;
  return `# yaml-language-server: $schema=../../../schema/measure.schema.json
id: ${id}
number: 1
label: { zh: （一）, en: "1" }
chapter: c1
name: { zh: 示例条, en: Example measure }
# Who, and for what, in one line: 34 characters, 72 in English.
forWhom: { zh: 写明给谁、为了什么。, en: Say for whom it is and what for }
# What is offered, to whom, how much at most: 120 characters, 80 words.
summary:
  zh: 写明给什么、给谁、最高多少。
  en: Say what is offered, to whom, and how much at most.
departments: [${office.id}]
recipients: []
sentences:
  - ${sentence("title", "(一)示例条。", "(1) Example measure.")}
  - ${sentence("s1", "这里写第一句。", "The first sentence stands here.")}
    # gives | may | supports | encourages | explores | requires | states
    force: { value: states, quote: { zh: 写, en: stands } }
    # figures: one for each number of the Chinese; see another policy's measures.
  - ${sentence("resp", `(责任单位:${office.zh})`, offices)}
keyFigures: []
benefits: []
interpretations: []
answers: {}
finder: []
named: []
related: []
`;
}
