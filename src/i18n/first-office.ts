import type { Measure } from "../domain/policy/measure.ts";
import { findDepartment } from "./find-record.ts";
import { officeName } from "./office-name.ts";
import type { View } from "./view.ts";

/** The first of a measure's offices, and how many more there are. */
export function firstOffice(
  { departments }: Pick<Measure, "departments">,
  { shared, locale, t }: Pick<View, "shared" | "locale" | "t">,
): string {
  const [first, ...others] = departments;
  if (!first) return "";
  const office = officeName(findDepartment(shared, first), locale);
  const count = others.length;
  return count > 0 ? t("figures.and-others", { office, count }) : office;
}
