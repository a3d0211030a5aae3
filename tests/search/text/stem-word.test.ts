import { describe, expect, it } from "vitest";

import { stemWord } from "../../../src/search/text/stem-word.ts";

describe("stemWord", () => {
  it.each([
    ["voucher", "vouchers"],
    ["subsidy", "subsidies"],
    ["train", "training", "trained", "trains"],
    ["organise", "organize", "organised", "organizing"],
    ["centre", "center", "centres", "centers"],
    ["programme", "program", "programmes"],
    ["labour", "labor"],
    ["evaluate", "evaluation", "evaluations"],
    ["commercialise", "commercialisation", "commercialization"],
    ["university", "universities"],
    ["gpu", "gpus"],
    ["up", "ups"],
    ["stop", "stopped", "stopping"],
  ])("brings the forms of %s together", (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it.each([
    ["model", "modest"],
    ["corpus", "corporate"],
    ["rent", "rental"],
    ["migration", "immigration"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });

  it.each(["ai", "gpu", "训力", "the", "3d"])("leaves %s alone", (word) => {
    expect(stemWord(word)).toBe(word);
  });
});
