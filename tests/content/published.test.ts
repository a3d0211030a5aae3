import { expect, it } from "vitest";

import { readPolicy } from "../../src/model/read/read-policy.ts";
import { parseYaml } from "../../src/model/read/yaml-file.ts";
import { toRecord } from "../../src/model/release/to-record.ts";
import { policies, ROOT, shared } from "./real-content.ts";

const [newest] = shared.releases;

it.each(policies.map(({ id }) => id))(
  "the register of %s has every text as it stands: else `npm run published`",
  async (id) => {
    const { draft } = await readPolicy(ROOT, id, parseYaml);
    expect(draft && toRecord(draft, newest?.version ?? "")).toEqual([]);
    expect(draft?.register.length).toBeGreaterThan(0);
  },
);
