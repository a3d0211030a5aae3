import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", ".astro/", "content/.generated/", "test-results/"] },
  {
    files: ["**/*.{ts,mts}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
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
  },
  {
    // A suite is one long call of `describe`; its cases are the units.
    files: ["tests/**/*.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  ...astro.configs.recommended,
  { files: ["**/*.mjs"], extends: [tseslint.configs.recommended] },
);
