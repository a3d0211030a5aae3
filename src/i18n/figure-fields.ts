import { FIGURE_SORTS } from "../domain/figure/figure-choice.ts";
import { FIGURE_KINDS, figureKind } from "../domain/figure/figure-kind.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import type { FieldOption } from "./form-fields.ts";
import { officeName } from "./office-name.ts";
import type { View } from "./view.ts";

/** A choice among the figures. */
interface FigureField {
  /** The parameter of the page's address. */
  readonly name: string;
  /** The words for no choice. */
  readonly all: string;
  readonly options: readonly FieldOption[];
}

/** By which a policy's figures can be chosen, and how they can be ordered. */
export function figureFields({
  policy,
  shared,
  locale,
  t,
}: Pick<View, "policy" | "shared" | "locale" | "t">): readonly FigureField[] {
  const figures = policySentences(policy).flatMap((each) => each.figures);
  const kinds = FIGURE_KINDS.map((id) => ({
    id,
    count: figures.filter((figure) => figureKind(figure, policy.pools) === id)
      .length,
  })).filter(({ count }) => count > 0);
  const named = officesWithFigures(policy);
  const offices = shared.departments.filter(({ id }) => named.has(id));
  return [
    {
      name: "figures",
      all: t("figures.all-kinds", { count: figures.length }),
      options: kinds.map(({ id, count }) => ({
        id,
        label: t(`figures.kinds.${id}`, { count }),
      })),
    },
    {
      name: "department",
      all: t("figures.all-departments"),
      options: offices.map((office) => ({
        id: office.id,
        label: officeName(office, locale),
      })),
    },
    {
      name: "sort",
      all: t("figures.sorts.text"),
      options: FIGURE_SORTS.map((id) => ({
        id,
        label: t(`figures.sorts.${id}`),
      })),
    },
  ];
}

/** The offices of the measures that have figures. */
function officesWithFigures({ measures }: Policy): ReadonlySet<string> {
  const having = measures.filter(({ sentences }) =>
    sentences.some(({ figures }) => figures.length > 0),
  );
  return new Set(having.flatMap(({ departments }) => departments));
}
