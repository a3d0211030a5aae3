import { describe, expect, test } from "vitest";

import { poolWords } from "../../src/i18n/pool-words.ts";
import { policy } from "../content/real-content.ts";

const words = (id: string) => {
  const measure = policy.measures.find((candidate) => candidate.id === id);
  const pool = measure?.benefits.find((benefit) => benefit.pool)?.pool;
  return (
    measure &&
    pool &&
    poolWords(
      {
        locale: "en",
        t: (key, values) => key + JSON.stringify(values),
        say: ({ en }) => en,
      },
      measure,
      pool,
    )
  );
};

describe("how far a yearly total goes", () => {
  test("is told by the full sum of its support", () => {
    expect(words("m02")).toBe(
      'pool.arithmetic-sole{"support":"Training-compute funding","award":"RMB 10 million","count":"50"}',
    );
  });

  test("is told by the sum that uses it up with the fewest", () => {
    expect(words("m09")).toMatch(/^pool\.arithmetic\{.*"count":"10"/);
  });

  test("leaves out a support whose amount the text leaves open", () => {
    expect(words("m05")).toContain("Demonstration");
  });
});
