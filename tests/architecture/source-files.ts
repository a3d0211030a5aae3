import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { extname, join, posix, relative, sep } from "node:path";
import ts from "typescript";

export const ROOT = process.cwd();
const CODE = new Set([".ts", ".mts", ".mjs", ".js", ".astro"]);
const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPTS = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

export interface SourceFile {
  /** From the project's folder, with slashes: `src/domain/money.ts`. */
  readonly path: string;
  readonly text: string;
  /** Parsed parts: one, or an `.astro` file's frontmatter and scripts. */
  readonly parts: readonly ts.SourceFile[];
}

/** Every text file below a folder of the project, in a fixed order. */
export function readSources(folder: string): readonly SourceFile[] {
  const entries = readdirSync(join(ROOT, folder), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readSource(relative(ROOT, file).split(sep).join("/")));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  return { path, text, parts: codeOf(path, text).map(parse) };
}

function codeOf(path: string, text: string): readonly string[] {
  if (!CODE.has(extname(path))) return [];
  if (!path.endsWith(".astro")) return [text];
  const scripts = [...text.matchAll(SCRIPTS)].map(([, code = ""]) => code);
  return [FRONTMATTER.exec(text)?.[1] ?? "", ...scripts];
}

/** Whether the file holds code, and not only style or data. */
export function isCode({ parts }: SourceFile): boolean {
  return parts.length > 0;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("part.ts", code, ts.ScriptTarget.Latest, true);
}

/** Every node of a file's code. */
export function nodesOf(file: SourceFile): readonly ts.Node[] {
  return file.parts.flatMap((part) => below(part));
}

function below(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return [node, ...children.flatMap((child) => below(child))];
}

export interface Import {
  /** A file of the project, a package, or Node itself (`node:`). */
  readonly kind: "file" | "package";
  /** The path in the project without its query, or the package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** All that a file imports, dynamically and as types too. */
export function importsOf(file: SourceFile): readonly Import[] {
  return nodesOf(file).flatMap((node) => {
    const found = specifierOf(node);
    if (!found || !ts.isStringLiteral(found.specifier)) return [];
    return [resolveImport(file, found.specifier.text, found.typeOnly)];
  });
}

function specifierOf(
  node: ts.Node,
): { specifier: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const phase = node.importClause?.phaseModifier;
    const typeOnly = phase === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { specifier: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, typeOnly: true };
  if (!ts.isCallExpression(node)) return undefined;
  const [argument] = node.arguments;
  return node.expression.kind === ts.SyntaxKind.ImportKeyword && argument
    ? { specifier: argument, typeOnly: false }
    : undefined;
}

function resolveImport(
  { path }: SourceFile,
  specifier: string,
  typeOnly: boolean,
): Import {
  const [bare = ""] = specifier.split("?");
  if (bare.startsWith("."))
    return {
      kind: "file",
      target: posix.join(posix.dirname(path), bare),
      typeOnly,
    };
  if (isBuiltin(bare)) return { kind: "package", target: "node:", typeOnly };
  const segments = bare.split("/");
  const name = segments.slice(0, bare.startsWith("@") ? 2 : 1).join("/");
  return { kind: "package", target: name, typeOnly };
}

/** One line for each finding, so that all are seen at once. */
export function findings(
  files: readonly SourceFile[],
  find: (file: SourceFile) => readonly string[],
): readonly string[] {
  return files.flatMap((file) =>
    find(file).map((found) => `${file.path}: ${found}`),
  );
}
