import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Code in TypeScript modules and in components, all of it with types. */
const TYPED = {
  extends: [tseslint.configs.strictTypeChecked],
  rules: {
    // A switch over a closed union ends in `satisfies never` instead.
    "@typescript-eslint/switch-exhaustiveness-check": "off",
    "@typescript-eslint/restrict-template-expressions": [
      "error",
      { allowNumber: true },
    ],
    "@typescript-eslint/consistent-type-imports": [
      "error",
      { fixStyle: "inline-type-imports" },
    ],
    // Dictionaries parsed from YAML have keys only known at run time.
    "@typescript-eslint/no-unnecessary-condition": "off",
    complexity: ["error", 12],
    "max-lines": ["error", { max: 220, skipComments: true }],
    "max-lines-per-function": [
      "error",
      { max: 50, skipComments: true, skipBlankLines: true },
    ],
  },
};

export default defineConfig(
  { ignores: ["dist/", ".astro/", "content/.generated/", "test-results/"] },
  {
    ...TYPED,
    files: ["**/*.{ts,mts}"],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    // A suite is one long call of `describe`; its cases are the units.
    files: ["tests/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // Before the plugin's own, whose parser then stands.
    ...TYPED,
    files: ["**/*.astro"],
    languageOptions: {
      parserOptions: {
        project: "./tsconfig.json",
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...TYPED.rules,
      // Imported components and JSX have types for `astro check` only, and a
      // prop called `name` is taken for the window's.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  ...astro.configs.recommended,
  { files: ["**/*.mjs"], extends: [tseslint.configs.recommended] },
);
