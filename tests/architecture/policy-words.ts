import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

import { ROOT } from "./source-files.ts";

const CONTENT = join(ROOT, "content");
const POLICIES = join(CONTENT, "policies");

/** Glossary categories whose words belong to a policy, not to every rule. */
const OF_A_POLICY = new Set([
  "document",
  "programme",
  "department",
  "place",
  "term",
]);

/** Parts that every document of this kind has: the loader must know them. */
const OF_EVERY_DOCUMENT = new Set([
  "附则",
  "有效期",
  "责任单位",
  "印发",
  "施行",
]);

const Words = z.object({ zh: z.string(), en: z.string() });
const Named = z.object({ id: z.string() });
const PolicyFile = Named.extend({
  name: z.object({ full: Words, short: Words }),
});
const MeasureFile = Named.extend({ benefits: z.array(Named).default([]) });
const Departments = z.array(
  Named.extend(Words.shape).extend({ fullName: z.string() }),
);
const Glossary = z.array(Words.extend({ category: z.string() }));

/** Every word that only the content may hold, read from the content. */
export function policyWords(): readonly string[] {
  const words = [
    ...readdirSync(POLICIES).flatMap((id) => wordsOfPolicy(join(POLICIES, id))),
    ...wordsOfDepartments(),
    ...wordsOfGlossary(),
  ];
  return [...new Set(words)].filter(
    (word) => word !== "" && !OF_EVERY_DOCUMENT.has(word),
  );
}

function wordsOfPolicy(folder: string): readonly string[] {
  const { id, name } = read(PolicyFile, join(folder, "policy.yaml"));
  const measures = readdirSync(join(folder, "measures"));
  return [
    id,
    ...Object.values(name).flatMap((words) => Object.values(words)),
    ...measures.flatMap((file) => {
      const measure = read(MeasureFile, join(folder, "measures", file));
      const benefits = measure.benefits.map((benefit) => benefit.id);
      return [measure.id, file.replace(/\.yaml$/, ""), ...benefits];
    }),
  ];
}

function wordsOfDepartments(): readonly string[] {
  return read(Departments, join(CONTENT, "departments.yaml")).flatMap(
    ({ id, zh, en, fullName }) => [id, zh, en, fullName],
  );
}

function wordsOfGlossary(): readonly string[] {
  return read(Glossary, join(CONTENT, "glossary.yaml"))
    .filter(({ category }) => OF_A_POLICY.has(category))
    .flatMap(({ zh, en, category }) =>
      category === "place" ? [zh, en] : [zh],
    );
}

function read<T>(schema: z.ZodType<T>, file: string): T {
  return schema.parse(parse(readFileSync(file, "utf8")));
}

/** Finds any of `words` in a text; Latin ones only as whole words. */
export function wordPattern(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => {
    const exact = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    return isLatin(word) ? `(?<![\\w-])${exact}(?!\\w)` : exact;
  });
  return new RegExp(alternatives.join("|"), "u");
}

function isLatin(word: string): boolean {
  return /^[\x20-\x7e]+$/.test(word);
}
