import type { Content } from "../domain/policy/content.ts";
import type { SitePlace } from "./citation-files.ts";
import type { DataFile } from "./data-file.ts";
import { engineFiles, type EngineTexts } from "./engine/engine-files.ts";
import { jsonFile } from "./json-file.ts";
import { policyFiles } from "./policy-files.ts";
import { wordsOf } from "./record-fields.ts";
import type { RecordOf } from "./record-schemas.ts";
import { schemaFiles } from "./schema-files.ts";
import { sha256 } from "./sha-256.ts";

const UTF_8 = new TextEncoder();

/**
 * Every data file of the site: those of each policy, the calculators as a
 * module, the schemas, the list.
 */
export function siteFiles(
  { policies, shared }: Content,
  place: SitePlace,
  engine: EngineTexts,
): readonly DataFile[] {
  const [release] = shared.releases;
  if (!release) throw new TypeError("there is no release");
  const ofPolicies = policies.flatMap((policy) =>
    policyFiles(policy, shared, place).map((file) => ({
      ...file,
      policy: policy.id,
    })),
  );
  const listed: readonly (DataFile & { readonly policy?: string })[] = [
    ...ofPolicies,
    ...engineFiles(engine, policies),
    ...schemaFiles(),
  ];
  const index: RecordOf<"index"> = {
    site: wordsOf(shared.site.name),
    release: { version: release.version, date: release.date },
    policies: policies.map(({ id, name }) => ({
      id,
      name: wordsOf(name.full),
    })),
    files: listed.map(({ path, policy, type, text, licence, schema }) => ({
      path,
      policy: policy ?? null,
      type,
      size: UTF_8.encode(text).length,
      sha256: sha256(text),
      licence,
      release: release.version,
      schema: schema ?? null,
    })),
  };
  return [...listed, jsonFile("index.json", "index", index)];
}
