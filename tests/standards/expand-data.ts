import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";

const FILE = join(import.meta.dirname, "schema-org", "schemaorgcontext.jsonld");
const CONTEXT_URL = "https://schema.org";

interface Context {
  readonly "@context": Readonly<Record<string, unknown>>;
}

const context = JSON.parse(readFileSync(FILE, "utf8")) as Context;
const VOCABULARY = "http://schema.org/";

/** A thing with its properties under their full names, each a list. */
export type Expanded = Readonly<Record<string, unknown>>;

/**
 * Structured data as a parser of JSON-LD reads it, with the context that
 * schema.org publishes.
 * @param base the address of the page that it stands on
 * @throws Error for data that a parser would drop, and for another context
 */
export function expandData(
  data: object,
  base: string,
): Promise<readonly Expanded[]> {
  return jsonld.expand(data, {
    base,
    safe: true,
    documentLoader: (url) =>
      url === CONTEXT_URL
        ? Promise.resolve({
            contextUrl: null,
            documentUrl: url,
            document: context,
          })
        : Promise.reject(new Error(`nothing is fetched: ${url}`)),
  });
}

/** Types and properties of some things that schema.org does not know. */
export function unknownNames(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownNames);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => [
    ...(name === "@type" ? [held].flat() : [name])
      .map(String)
      .filter((each) => !isKnown(each)),
    ...(name === "@type" ? [] : unknownNames(held)),
  ]);
}

function isKnown(name: string): boolean {
  if (name.startsWith("@")) return true;
  return (
    name.startsWith(VOCABULARY) &&
    name.slice(VOCABULARY.length) in context["@context"]
  );
}
