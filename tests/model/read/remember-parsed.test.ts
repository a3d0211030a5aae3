import { expect, it } from "vitest";

import { rememberParsed } from "./remember-parsed.ts";

it("a file is parsed again only when its text has changed", () => {
  const parse = rememberParsed();
  const first = parse("a.yaml", "id: 1");
  expect(parse("a.yaml", "id: 1").file).toBe(first.file);
  expect(parse("b.yaml", "id: 1").file.path).toBe("b.yaml");
  expect(parse("a.yaml", "id: 2").file.data).toEqual({ id: 2 });
  expect(parse("a.yaml", "id: [").problems).toHaveLength(1);
  expect(parse("a.yaml", "id: 1").file.data).toEqual({ id: 1 });
});
