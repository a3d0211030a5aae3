import { expect, it } from "vitest";

import { withHost } from "../../../src/islands/data/with-host.ts";

const CODE = `curl -O /x/data/town-2031/figures.csv
read("/x/data/town-2031/figures.json")`;

it("each address of copied code has its host", () => {
  expect(withHost(CODE, "/x/data/", "https://example.org"))
    .toBe(`curl -O https://example.org/x/data/town-2031/figures.csv
read("https://example.org/x/data/town-2031/figures.json")`);
});

it("code whose addresses have a host stays as it is", () => {
  const whole = "curl -O https://example.org/data/town-2031/figures.csv";
  expect(withHost(whole, undefined, "https://example.net")).toBe(whole);
});
