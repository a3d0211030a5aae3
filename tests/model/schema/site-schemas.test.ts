import { describe, expect, it } from "vitest";

import { siteSchema } from "../../../src/model/schema/site-schemas.ts";
import { shared } from "../../content/real-content.ts";
import { expectProblem } from "../expect-problem.ts";

const SITE = "content/site.yaml";
const reported = (report: string) =>
  siteSchema.safeParse({ ...shared.site, report }).success;

describe("where mistakes are reported", () => {
  it.each([
    "https://example.org/x/issues/new",
    "https://example.org/new?labels=text",
    "mailto:desk@example.org",
  ])("may be %s", (address) => {
    expect(reported(address)).toBe(true);
  });

  it.each([
    "http://example.org/new",
    "https://example.org/new#form",
    "https://name@example.org/new",
    "javascript:alert(1)",
    "mailto:desk",
    "mailto:desk@example.org?subject=x",
    "desk@example.org",
  ])("is never %s", (address) => {
    expect(reported(address)).toBe(false);
  });

  it("is told with an example where it is wrong", async () => {
    await expectProblem(
      {
        file: SITE,
        from: "jurisdictions:\n",
        to: "report: desk@example.org\njurisdictions:\n",
      },
      {
        line: "report: desk@example.org",
        field: "report",
        found: '"desk@example.org"',
        expected: "mailto:name@example.org",
        fix: "Correct the value.",
      },
    );
  });
});
