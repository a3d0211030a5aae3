import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { siteFiles } from "../../src/exports/site-files.ts";
import { ENGINE_TEXTS } from "./engine/engine-texts.ts";
import { policies, shared } from "../content/real-content.ts";
import { readEveryShape } from "../texts/read-every-shape.ts";

// The pattern beside it says what a date is.
const ajv = new Ajv2020({ allErrors: true, formats: { date: true } });

const everyShape = { ...(await readEveryShape()), id: "every-shape" };
const [issuer] = shared.departments;
const files = siteFiles(
  {
    // Its offices are another city's.
    policies: [...policies, { ...everyShape, issuers: [issuer?.id ?? ""] }],
    shared,
  },
  { origin: "", base: "/" },
  ENGINE_TEXTS,
);
const texts = new Map(files.map(({ path, text }) => [path, text]));
const schemas = new Map(
  files
    .filter(({ path }) => path.startsWith("schema/"))
    .map(({ path, text }) => [path, ajv.compile(JSON.parse(text) as object)]),
);
const described = files.flatMap(({ path, schema }) =>
  schema === undefined ? [] : [{ path, schema }],
);

describe("the JSON Schemas of the data", () => {
  it("are named by every kind of JSON file, each by one at least", () => {
    const named = new Set(described.map(({ schema }) => schema));
    expect([...named].sort()).toEqual([...schemas.keys()].sort());
  });

  it.each(described)("fit $path, and refuse what they do not name", (each) => {
    const validate = schemas.get(each.schema);
    const data = JSON.parse(texts.get(each.path) ?? "") as object;
    expect(validate?.(data), JSON.stringify(validate?.errors)).toBe(true);
    const odd: object = Array.isArray(data)
      ? [{ ...(data[0] as object), odd: 1 }]
      : { ...data, odd: 1 };
    expect(validate?.(odd)).toBe(false);
  });
});
