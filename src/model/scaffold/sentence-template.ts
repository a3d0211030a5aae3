import { translationHash } from "../translation/translation-hash.ts";

/** The lines of a sentence in YAML, `indent` spaces in, after its `- ` or key. */
export function sentenceTemplate(
  sentence: { readonly id: string; readonly zh: string; readonly en: string },
  date: string,
  indent: number,
): string {
  const { id, zh, en } = sentence;
  return [
    `id: ${id}`,
    `zh: ${JSON.stringify(zh)}`,
    `en: ${JSON.stringify(en)}`,
    `translation: { of: "${translationHash(zh)}", kind: machine, date: ${date} }`,
  ].join(`\n${" ".repeat(indent)}`);
}
