import ts from "typescript";

/** What the compiler says of some files, which see no page and no Node. */
export function complaints(
  files: readonly string[],
  options: ts.CompilerOptions = {},
): readonly string[] {
  const program = ts.createProgram(files, {
    noEmit: true,
    strict: true,
    skipDefaultLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    ...options,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ code: number, messageText }) =>
        `TS${number} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}
