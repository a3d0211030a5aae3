import { expect, it } from "vitest";

import { xml, xmlDocument } from "../../src/exports/xml.ts";
import { readXml } from "./read-xml.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

it("writes each element on a line of its own", () => {
  const root = xml("a", { b: "1", c: undefined }, xml("d"), xml("e", {}, "f"));
  expect(xmlDocument(root)).toBe(
    `${HEAD}<a b="1">\n  <d/>\n  <e>f</e>\n</a>\n`,
  );
});

it("adds no blank where text is, however deep it lies", () => {
  const run = xml("i", {}, xml("b", {}, "one"), xml("b", {}, "two"));
  const root = xml("a", {}, xml("p", {}, run, run));
  expect(xmlDocument(root, new Set(["p"]))).toBe(
    `${HEAD}<a>\n  <p><i><b>one</b><b>two</b></i><i><b>one</b><b>two</b></i></p>\n</a>\n`,
  );
});

it("keeps every sign of a text and of an attribute", () => {
  const signs = `a < b && "c" > 'd'`;
  const root = readXml(xmlDocument(xml("a", { b: signs }, signs)));
  expect(root.text).toBe(signs);
  expect(root.attributes["b"]).toBe(signs);
});
