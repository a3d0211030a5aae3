import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

import {
  jsonSchemas,
  SCHEMA_FOLDER,
  SCHEMAS,
} from "../../src/model/schema/json-schemas.ts";
import { ROOT } from "./break-content.ts";

const FIRST_LINE = /^# yaml-language-server: \$schema=(\S+)$/m;
const files = await readYamlFiles();

type Schema = z.core.JSONSchema.JSONSchema;

describe("the JSON Schemas that editors use", () => {
  it("are those the loader's schemas make: else run `npm run schema`", async () => {
    const folder = join(ROOT, SCHEMA_FOLDER);
    const names = [...jsonSchemas().keys()].sort();
    expect((await readdir(folder)).sort()).toEqual(names);
    for (const [name, schema] of jsonSchemas()) {
      const text = await readFile(join(folder, name), "utf8");
      expect(JSON.parse(text), name).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });

  it("are named in the first line of every YAML file", () => {
    expect(files.length).toBeGreaterThan(20);
    for (const { file, schema } of files) {
      expect(dirname(schema), file).toBe(join(ROOT, SCHEMA_FOLDER));
      expect(jsonSchemas().has(basename(schema)), file).toBe(true);
    }
  });

  it.each(files)(
    "fit $file, and refuse a key they do not know",
    async (each) => {
      const written = JSON.parse(await readFile(each.schema, "utf8")) as Schema;
      const form = z.fromJSONSchema(written);
      const data: unknown = parse(each.text);
      expect(form.safeParse(data).error?.issues ?? []).toEqual([]);
      const odd = Array.isArray(data)
        ? [{ ...(data[0] as object), odd: 1 }]
        : { ...(data as object), odd: 1 };
      expect(form.safeParse(odd).success).toBe(false);
    },
  );

  it("describe every field in one sentence", () => {
    const silent = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
      fieldsWithout(z.toJSONSchema(schema, { io: "input" }), name),
    );
    expect(silent).toEqual([]);
  });
});

/** The YAML below `content/`, each with the schema its first line names. */
async function readYamlFiles() {
  const names = await readdir(join(ROOT, "content"), { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith(".yaml"))
      .map(async (file) => {
        const path = join(ROOT, "content", file);
        const text = await readFile(path, "utf8");
        const named = FIRST_LINE.exec(text)?.[1] ?? "";
        return { file, text, schema: resolve(dirname(path), named) };
      }),
  );
}

/** The fields below a schema that have no description. */
function fieldsWithout(schema: Schema, path: string): readonly string[] {
  const fields = Object.entries(schema.properties ?? {});
  const parts = [
    ...(schema.anyOf ?? schema.oneOf ?? []),
    ...[schema.items, schema.additionalProperties].flat(),
  ];
  return [
    ...fields.flatMap(([key, field]) => {
      if (typeof field !== "object") return [];
      const here = `${path}.${key}`;
      const silent = field.description?.endsWith(".") ? [] : [here];
      return [...silent, ...fieldsWithout(field, here)];
    }),
    ...parts.flatMap((part) =>
      typeof part === "object" ? fieldsWithout(part, path) : [],
    ),
  ];
}
