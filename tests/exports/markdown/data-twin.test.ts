import { describe, expect, it } from "vitest";

import { dataTwin } from "../../../src/exports/markdown/data-twin.ts";
import { leadingViewsOf, SITES, sourceOf } from "./twin-views.ts";
import { unescaped } from "./unescape.ts";

describe.each(SITES)("the twin of the data files, of %s", (_, content) => {
  const { listed } = sourceOf(content);

  it("says of each file its address, what it holds, its type, size, licence and sum", () => {
    for (const view of leadingViewsOf(content)) {
      const text = unescaped(dataTwin({ ...view, path: "data/" }, listed));
      for (const file of listed.flatMap(({ files }) => files)) {
        const address = `](https://example.org/x/data/${file.path})`;
        const [, own = ""] = text.split(address);
        const [part = ""] = own.split("\n- ");
        for (const said of [
          view.t(`data.of.${file.kind}`),
          file.type,
          file.licence,
          file.measured ? `${String(file.measured.size)} B` : "",
          file.measured?.sha256 ?? "",
        ])
          expect(part, file.path).toContain(said);
      }
    }
  });
});
