import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Locale } from "../../src/domain/text/languages.ts";

/**
 * The fixed parts of a sentence of the interface, between what is filled in,
 * without blanks: a line may break anywhere.
 * @param key `calculator.needs-newer`
 * @throws Error where there is no such sentence
 */
export async function interfaceWords(
  locale: Locale,
  key: string,
): Promise<readonly string[]> {
  const file = join("content", "ui", `${locale}.json`);
  const texts: unknown = JSON.parse(await readFile(file, "utf8"));
  const found = key
    .split(".")
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
      texts,
    );
  if (typeof found !== "string")
    throw new Error(`${file} has no sentence ${key}.`);
  return found.split(/\{\{[^}]*\}\}/).map(withoutBlanks);
}

/** A text as it is compared. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}
