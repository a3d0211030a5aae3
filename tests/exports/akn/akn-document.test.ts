import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import { policySentences } from "../../../src/domain/text/policy-text.ts";
import { aknFiles } from "../../../src/exports/akn/akn-document.ts";
import { policies, policy, shared } from "../../content/real-content.ts";
import { readXml, type XmlNode } from "../read-xml.ts";

const ROOT = join(import.meta.dirname, "../../..");
const textOf = (name: string, of = policy) =>
  aknFiles(of, shared).find(({ path }) => path === name)?.text ?? "";
const everyNode = (node: XmlNode): readonly XmlNode[] => [
  node,
  ...node.children.flatMap(everyNode),
];

/** The children that the standard allows, in its order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  akomaNtoso: ["act"],
  act: ["meta", "coverPage", "preface", "preamble", "body"],
  meta: ["identification", "publication", "lifecycle", "references"],
  identification: ["FRBRWork", "FRBRExpression", "FRBRManifestation"],
  body: ["chapter"],
  chapter: ["heading", "article", "wrapUp", "content"],
  article: ["heading", "content"],
  content: ["p"],
  p: ["span", "docTitle", "eol"],
};

describe.each(LOCALES)("the text in Akoma Ntoso, %s", (locale) => {
  const root = readXml(textOf(`akn.${locale}.xml`));
  const nodes = everyNode(root);
  const byId = new Map(nodes.map((node) => [node.attributes["eId"], node]));

  it("has each sentence under its anchor, as it is", () => {
    for (const sentence of policySentences(policy))
      expect(byId.get(sentence.id)?.text).toBe(sentence[locale]);
  });

  it("has each chapter and each measure under its own id", () => {
    for (const { id, title } of policy.chapters)
      expect(byId.get(id)?.children[0]?.attributes["eId"]).toBe(title.id);
    for (const { id, sentences } of policy.measures) {
      expect(byId.get(id)?.name).toBe("article");
      for (const sentence of sentences)
        expect(byId.get(id)?.text).toContain(sentence[locale]);
    }
  });

  it("gives no id twice, and nothing that the standard has elsewhere", () => {
    const ids = nodes.flatMap(({ attributes }) => attributes["eId"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, children } of nodes.filter(
      (node) => node.name in ORDER,
    )) {
      const places = children.map((child) => ORDER[name]?.indexOf(child.name));
      expect(places, name).not.toContain(-1);
      if (name !== "p")
        expect(places.map(Number), name).toEqual(
          places.map(Number).sort((a, b) => a - b),
        );
    }
  });

  it("says when and by whom it was issued, and in which language it is", () => {
    const named = (name: string) =>
      nodes.filter((node) => node.name === name).map((node) => node.attributes);
    expect(named("FRBRdate")[0]).toEqual({
      date: policy.published,
      name: "issued",
    });
    expect(named("FRBRlanguage")).toEqual([
      { language: locale === "zh" ? "zho" : "eng" },
    ]);
    const known = new Set(byId.keys());
    for (const { href = "" } of named("FRBRauthor"))
      expect(known).toContain(href.slice(1));
  });
});

it.each(policies)("gives the text of $id back, byte for byte", (each) => {
  const source = readFileSync(
    join(ROOT, "content/policies", each.id, "source.zh.txt"),
  );
  const [act] = readXml(textOf("akn.zh.xml", each)).children;
  const [, ...parts] = act?.children ?? [];
  const read = parts
    .flatMap(everyNode)
    .map(({ name, attributes, children, text }) => {
      if (name === "eol") return "\n";
      const isSentence = /-/.test(attributes["eId"] ?? "");
      const holdsText = children.every((child) => child.name === "eol");
      return isSentence && holdsText ? text : "";
    })
    .join("");
  expect(Buffer.from(read, "utf8").equals(source)).toBe(true);
});
