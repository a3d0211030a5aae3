import type { ExampleText } from "./example-text.ts";
import { said, sentenceLines } from "./example-words.ts";
import type { Scaffold } from "./scaffold.ts";

export function measureTemplate(
  scaffold: Scaffold,
  text: ExampleText,
  id: string,
): string {
  const sentence = (part: string, key: keyof ExampleText) =>
    sentenceLines(`${id}-${part}`, text[key], scaffold, 4);
  return `# yaml-language-server: $schema=../../../schema/measure.schema.json
id: ${id}
number: 1
label: ${said("（一）", "1")}
chapter: c1
name: ${said("示例条", "Example measure")}
# Who, and for what, in one line: 34 characters, 72 in English.
forWhom: ${said("写明给谁、为了什么。", "Say for whom it is and what for")}
# What is offered, to whom, how much at most: 120 characters, 80 words.
summary: ${said("写明给什么、给谁、最高多少。", "Say what is offered, to whom, and how much at most.")}
departments: [${scaffold.office.id}]
recipients: []
sentences:
  - ${sentence("title", "measure")}
  - ${sentence("s1", "body")}
    # gives | may | supports | encourages | explores | requires | states
    force: { value: states, quote: ${said("写", "stands")} }
    # figures: one for each number of the Chinese; see another policy's measures.
  - ${sentence("resp", "offices")}
keyFigures: []
benefits: []
interpretations: []
answers: {}
finder: []
named: []
related: []
`;
}
