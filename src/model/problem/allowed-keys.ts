import { z } from "zod";

import { childOf } from "./name-path.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The keys a map may have at `path`, read off the schema. Where the schema
 * offers several forms, those of the form whose `kind` stands in the data,
 * else those of all forms.
 */
export function allowedKeys(
  schema: z.ZodType,
  map: unknown,
  path: readonly PropertyKey[],
  data: unknown,
): readonly string[] {
  let here = [jsonSchemaOf(schema)];
  let value = data;
  for (const step of path) {
    here = formsOf(here, value).flatMap((form) => childSchemas(form, step));
    value = childOf(value, step);
  }
  const keys = formsOf(here, map).flatMap((form) =>
    Object.keys(form.properties ?? {}),
  );
  return [...new Set(keys)];
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input" });
}

function formsOf(
  schemas: readonly JsonSchema[],
  value: unknown,
): readonly JsonSchema[] {
  const forms = schemas.flatMap((schema) => [
    schema,
    ...(schema.anyOf ?? schema.oneOf ?? []),
  ]);
  const kind = childOf(value, "kind");
  const same = forms.filter((form) => kindOf(form) === kind);
  return kind !== undefined && same.length > 0 ? same : forms;
}

function kindOf(form: JsonSchema): unknown {
  return childOf(childOf(form.properties, "kind"), "const");
}

function childSchemas(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  const child =
    typeof step === "number"
      ? schema.items
      : (childOf(schema.properties, step) ?? schema.additionalProperties);
  return typeof child === "object" && child !== null
    ? [child as JsonSchema]
    : [];
}
