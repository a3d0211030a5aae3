import { parseAst } from "rolldown/parseAst";

import { compatOf, pathsOf } from "./engine-support.ts";

/** Something a script asks of an engine. */
export interface ScriptFeature {
  /** What it is called in a script or a specification: `replaceChildren`. */
  readonly name: string;
  /** As MDN's table names what it may be; an engine must know one of them. */
  readonly paths: readonly string[];
}

interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

const BUILTINS = "javascript.builtins";
const OPERATORS = "javascript.operators";

/** What the syntax itself asks for, by the kind of node. */
const SYNTAX: Readonly<Record<string, (node: AstNode) => string | undefined>> =
  {
    ChainExpression: () => `${OPERATORS}.optional_chaining`,
    LogicalExpression: ({ operator }) =>
      operator === "??" ? `${OPERATORS}.nullish_coalescing` : undefined,
    AssignmentExpression: ({ operator }) => ASSIGNMENTS[String(operator)],
    PropertyDefinition: ({ static: isStatic }) =>
      isStatic
        ? "javascript.classes.static.class_fields"
        : "javascript.classes.public_class_fields",
    PrivateIdentifier: () => "javascript.classes.private_class_fields",
    StaticBlock: () => "javascript.classes.static.initialization_blocks",
    ImportExpression: () => `${OPERATORS}.import`,
    MetaProperty: () => `${OPERATORS}.import_meta`,
    CatchClause: ({ param }) =>
      param
        ? undefined
        : "javascript.statements.try_catch.optional_catch_binding",
    ForOfStatement: ({ await: isAwaited }) =>
      isAwaited ? "javascript.statements.for_await_of" : undefined,
    Literal: ({ bigint }) => (bigint ? `${BUILTINS}.BigInt` : undefined),
  };

const ASSIGNMENTS: Readonly<Record<string, string>> = {
  "??=": `${OPERATORS}.nullish_coalescing_assignment`,
  "||=": `${OPERATORS}.logical_or_assignment`,
  "&&=": `${OPERATORS}.logical_and_assignment`,
  "**=": `${OPERATORS}.exponentiation_assignment`,
};

/** What a regular expression asks for, by what stands in it or behind it. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, "lookbehind_assertion"],
  [/\(\?<[^=!]/, "named_capturing_group"],
  [/\(\?[ims-]+:/, "modifier"],
  [/\\p\{/i, "unicode_character_class_escape"],
];
const FLAGS: Readonly<Record<string, string>> = {
  d: `${BUILTINS}.RegExp.hasIndices`,
  s: `${BUILTINS}.RegExp.dotAll`,
  u: `${BUILTINS}.RegExp.unicode`,
  v: `${BUILTINS}.RegExp.unicodeSets`,
  y: `${BUILTINS}.RegExp.sticky`,
};

/** Where the things lie that a script finds without naming their owner. */
const GLOBALS = [BUILTINS, "api", "api.Window"] as const;
/** Where the things lie that a member may belong to. */
const OWNERS = [BUILTINS, `${BUILTINS}.Intl`, "api"] as const;

/** Objects whose members are named by the page, not by the engine. */
const HOLDERS: ReadonlySet<unknown> = new Set(["dataset", "style"]);

/**
 * What a script asks of an engine: its syntax, its regular expressions, what
 * it takes from the engine by name, and every member that some object of an
 * engine has, but for names that the script gives to members of its own.
 */
export function scriptFeatures(code: string): readonly ScriptFeature[] {
  const nodes = [...nodesOf(parseAst(code) as unknown as AstNode)];
  const own = ownNames(nodes);
  const found = new Map<string, ScriptFeature>();
  const add = (name: string, paths: readonly string[]) => {
    if (paths.length > 0 && !own.has(name))
      found.set(name + paths.join(), { name, paths });
  };
  for (const node of nodes) {
    const syntax = SYNTAX[node.type]?.(node);
    if (syntax) add(syntax, [syntax]);
    for (const path of [...ofPattern(node), ...ofSelectors(node)])
      add(path, [path]);
    if (node.type === "Identifier") addGlobal(String(node["name"]), add);
    if (node.type === "MemberExpression") addMember(node, add);
  }
  return [...found.values()];
}

type Add = (name: string, paths: readonly string[]) => void;

function addGlobal(name: string, add: Add): void {
  add(name, existing(GLOBALS.map((owner) => `${owner}.${name}`)));
}

/** `Object.groupBy` is one thing; `list.at` may be any object's. */
function addMember({ object, property, computed }: AstNode, add: Add): void {
  if (computed) return;
  const { type, name: owner, property: holder } = object as AstNode;
  if (HOLDERS.has((holder as { name?: unknown } | undefined)?.name)) return;
  const { name } = property as { name: string };
  const ownName = String(owner);
  const isGlobal =
    type === "Identifier" &&
    existing(OWNERS.map((each) => `${each}.${ownName}`)).length > 0;
  const statics = OWNERS.flatMap((each) => [
    `${each}.${ownName}.${name}`,
    `${each}.${ownName}.${name}_static`,
  ]);
  add(
    isGlobal ? `${ownName}.${name}` : name,
    isGlobal ? existing(statics) : pathsOf(OWNERS, name),
  );
}

function ofPattern({ type, regex }: AstNode): readonly string[] {
  if (type !== "Literal" || !regex) return [];
  const { pattern, flags } = regex as { pattern: string; flags: string };
  return [
    ...PATTERNS.filter(([sign]) => sign.test(pattern)).map(
      ([, name]) => `javascript.regular_expressions.${name}`,
    ),
    ...Object.keys(FLAGS)
      .filter((flag) => flags.includes(flag))
      .flatMap((flag) => FLAGS[flag] ?? []),
  ];
}

/** The names of members in the script's own objects and classes. */
function ownNames(nodes: readonly AstNode[]): ReadonlySet<string> {
  const keys = nodes
    .filter(({ type }) => type === "Property" || type === "MethodDefinition")
    .map(({ key }) => key as { name?: string; value?: unknown });
  return new Set(keys.map(({ name, value }) => name ?? String(value)));
}

/** Of a text that may be a selector: the pseudo-classes it names. */
function ofSelectors({ type, value }: AstNode): readonly string[] {
  const text =
    type === "TemplateElement" ? (value as { cooked?: unknown }).cooked : value;
  if (typeof text !== "string") return [];
  const named = [...text.matchAll(/:([a-z-]+)\(/g)].map(([, name]) => name);
  return existing(named.map((name) => `css.selectors.${String(name)}`));
}

function existing(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => compatOf(path));
}

/** Every node of a tree, itself first. */
function* nodesOf(node: AstNode): Generator<AstNode> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) yield* nodesOf(child);
}

function isNode(value: unknown): value is AstNode {
  return typeof value === "object" && value !== null && "type" in value;
}
