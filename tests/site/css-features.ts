import {
  generate,
  parse,
  walk,
  type Atrule,
  type CssNode,
  type Declaration,
  type Rule,
  type Selector,
} from "css-tree";

/** Something that an engine must know, as MDN's table names it. */
export interface CssFeature {
  readonly path: string;
  /** Where it stands, for a message. */
  readonly where: string;
  /** It is also written with the engines' own prefix. */
  readonly prefixed: boolean;
  /**
   * Declared before in a way of its own, which engines keep that do not know
   * this one: what came before must then be known itself.
   */
  readonly before?: readonly CssFeature[];
}

/** One rule of a style sheet, as an engine takes or leaves it. */
export interface CssRule {
  /** Of each selector of the list; the rule is dropped with any one of them. */
  readonly selectors: readonly (readonly CssFeature[])[];
  readonly declarations: readonly CssFeature[];
}

export interface SheetFeatures {
  readonly rules: readonly CssRule[];
  readonly atRules: readonly CssFeature[];
}

/** What a style sheet asks of an engine, but for what stands in `@supports`. */
export function cssFeatures(css: string): SheetFeatures {
  const rules: CssRule[] = [];
  const atRules: CssFeature[] = [];
  walk(parse(css), function (node) {
    if (node.type === "Atrule" && node.name === "supports") return this.skip;
    if (node.type === "Atrule") atRules.push(...ofAtRule(node));
    if (node.type === "Rule") rules.push(ofRule(node));
    return undefined;
  });
  return { rules, atRules };
}

const feature = (
  path: string,
  node: CssNode,
  prefixed = false,
): CssFeature => ({
  path,
  where: generate(node).slice(0, 90),
  prefixed,
});

function ofAtRule(node: Atrule): readonly CssFeature[] {
  const found = [feature(`css.at-rules.${node.name}`, node)];
  if (node.name !== "media" || !node.prelude) return found;
  walk(node.prelude, (part) => {
    if (part.type === "Feature")
      found.push(
        feature(`css.at-rules.media.${part.name}`, node.prelude ?? node),
      );
    if (part.type === "FeatureRange")
      found.push(
        feature("css.at-rules.media.range_syntax", node.prelude ?? node),
      );
  });
  return found;
}

function ofRule(node: Rule): CssRule {
  const list =
    node.prelude.type === "SelectorList" ? node.prelude.children : [];
  const selectors = [...list].map((each) => ofSelector(each as Selector));
  const declared = [...node.block.children].filter(
    (each): each is Declaration => each.type === "Declaration",
  );
  return { selectors, declarations: ofDeclarations(declared) };
}

function ofSelector(selector: Selector): readonly CssFeature[] {
  const found: CssFeature[] = [];
  walk(selector, (node) => {
    if (
      node.type === "PseudoClassSelector" ||
      node.type === "PseudoElementSelector"
    )
      found.push(feature(`css.selectors.${node.name}`, selector));
    if (node.type === "NestingSelector")
      found.push(feature("css.selectors.nesting", selector));
    if (node.type === "PseudoClassSelector" && isListOf(node, "not"))
      found.push(feature("css.selectors.not.selector_list", selector));
  });
  return found;
}

function isListOf(node: CssNode, name: string): boolean {
  if (node.type !== "PseudoClassSelector" || node.name !== name) return false;
  const list = node.children?.first;
  return list?.type === "SelectorList" && list.children.size > 1;
}

function ofDeclarations(declared: readonly Declaration[]): CssFeature[] {
  const names = new Set(declared.map(({ property }) => property));
  const seen = new Map<string, readonly CssFeature[]>();
  const flex = declared.some(
    ({ property, value }) =>
      property === "display" && generate(value).endsWith("flex"),
  );
  return declared.flatMap((node) => {
    const { property } = node;
    if (property.startsWith("-")) return [];
    const isPrefixed = names.has(`-webkit-${property}`);
    const features = ofDeclaration(node, isPrefixed);
    if (flex && property === "gap")
      features.push(feature("css.properties.gap.flex_context", node));
    const before = seen.get(property);
    seen.set(property, features);
    return before ? features.map((each) => ({ ...each, before })) : features;
  });
}

/** The property, and of its value each keyword, function and unit. */
function ofDeclaration(node: Declaration, prefixed: boolean): CssFeature[] {
  const path = `css.properties.${node.property}`;
  const found = [feature(path, node, prefixed)];
  walk(node.value, (part) => {
    if (part.type === "Identifier")
      found.push(feature(`${path}.${part.name}`, node, prefixed));
    if (part.type === "Function")
      for (const at of ["css.types", "css.types.color", path])
        found.push(feature(`${at}.${part.name}`, node));
    if (part.type === "Dimension" && /^[dsl]v/.test(part.unit))
      found.push(
        feature("css.types.length.viewport_percentage_units_dynamic", node),
      );
  });
  return found;
}
