import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  type Break,
  breakContent,
  type Broken,
  POLICY,
  ROOT,
} from "../../break-content.ts";

export const RELEASES = "content/releases.yaml";
export const REGISTER = `${POLICY}/published.lock`;

const SAID = "{ zh: 改动, en: Changed }";

/** The register of the content as it stands. */
const published: Break = {
  file: REGISTER,
  text: readFileSync(join(ROOT, REGISTER), "utf8"),
};

/** Breaks content that was published as it stands. */
export function breakPublished(...breaks: Break[]): Promise<Broken> {
  return breakContent(published, ...breaks);
}

/** A newer release above those there are, with these entries. */
export function release(version: string, ...entries: string[]): Break {
  const lines = entries.map(
    (entry) => `    - { ${entry}, what: ${SAID}, why: ${SAID} }\n`,
  );
  return {
    file: RELEASES,
    from: /^- version/m,
    to: `- version: ${version}
  date: 2027-01-10
  changes: ${SAID}
${lines.length > 0 ? `  entries:\n${lines.join("")}` : ""}- version`,
  };
}
