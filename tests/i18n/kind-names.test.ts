import { expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { SAMPLES } from "../domain/benefit/build-benefit.ts";

it.each(LOCALES)("the search names every kind of benefit in %s", (locale) => {
  const names = createTemplates(locale)("search.kinds");
  expect(Object.keys(names).sort()).toEqual(Object.keys(SAMPLES).sort());
});
