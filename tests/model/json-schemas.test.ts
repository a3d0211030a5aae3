import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { SCHEMAS } from "../../src/model/schema/all-schemas.ts";
import {
  jsonSchemas,
  SCHEMA_FOLDER,
} from "../../src/model/schema/json-schemas.ts";
import { ROOT } from "./break-content.ts";

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

  it("are named in the first line of every YAML file", async () => {
    const files = await readdir(join(ROOT, "content"), { recursive: true });
    const yaml = files.filter((file) => file.endsWith(".yaml"));
    expect(yaml.length).toBeGreaterThan(20);
    for (const file of yaml) {
      const path = join(ROOT, "content", file);
      const [first] = (await readFile(path, "utf8")).split("\n");
      const name = /^# yaml-language-server: \$schema=(\S+)$/.exec(first ?? "");
      const schema = resolve(dirname(path), name?.[1] ?? "");
      expect(dirname(schema), file).toBe(join(ROOT, SCHEMA_FOLDER));
      expect(jsonSchemas().has(basename(schema)), file).toBe(true);
    }
  });

  it("describe every field in one sentence", () => {
    const silent = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
      fieldsWithout(z.toJSONSchema(schema, { io: "input" }), name),
    );
    expect(silent).toEqual([]);
  });
});

type Schema = z.core.JSONSchema.JSONSchema;

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
