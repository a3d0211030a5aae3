import type { PublishedText } from "../../domain/release/published-text.ts";

/** The head of a new register. */
const HEADING = `# What was published, from which release on: a text, its kind, and the first
# 16 digits of its SHA-256, or a dash where it was taken out.
# Lines are only added (npm run published).
`;

/** The register's text with what a release adds to it. */
export function withRelease(
  text: string | undefined,
  added: readonly PublishedText[],
): string {
  const [first] = added;
  if (!first) return text ?? "";
  const lines = added.map(({ id, part, hash }) => `${id} ${part} ${hash}`);
  return `${text ?? HEADING}release ${first.release}\n${lines.join("\n")}\n`;
}
