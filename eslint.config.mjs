import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const PURE = ["model", "text", "locales", "samples", "reading", "review", "reconcile", "sheets"].map(
  (name) => `src/${name}/**`,
);
const SCREENS = ["src/pane/**", "src/workbench/**"];
/** Words may stand here: the registries themselves, our samples, and names of the language itself. */
const WORDLESS = ["model", "text", "sources", "reading", "review", "reconcile", "sheets", "hosts", "pane", "workbench"];

const restrict = (...rules) => ({ "no-restricted-syntax": ["error", ...rules] });

const NO_CATCH = {
  selector: "CatchClause, CallExpression[callee.property.name='catch']",
  message: "Only hosts/ and sources/ catch, and map to an Outcome; everything else is our own mistake and must throw.",
};
const NO_CLOCK = {
  selector:
    "NewExpression[callee.name='Date'], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: "Time is an argument and nothing is random: take a PlainDate.",
};
const NO_DEFAULT = { selector: "ExportDefaultDeclaration", message: "Export by name." };
const NO_VIETNAMESE = {
  selector: "Literal[raw=/^[\"'].*[ăâđêôơưạ-ỹĂÂĐÊÔƠƯ]/], TemplateElement[value.raw=/[ăâđêôơưạ-ỹĂÂĐÊÔƠƯ]/]",
  message: "Words live in src/locales.",
};
const NO_WORDS_IN_JSX = {
  selector:
    "JSXText[value=/[a-zA-Z\\u00C0-\\u1EF9]{3}/], JSXAttribute[name.name=/^(?:aria-label|title|placeholder|label|alt|hint)$/] > Literal",
  message: "Words live in src/locales.",
};
/** Calls that empty the user's undo stack in Excel. `name` of a table or a font does not. */
const NO_LOST_UNDO = [
  {
    selector:
      "AssignmentExpression[left.object.name=/[sS]heet$/][left.property.name=/^(?:name|position|visibility)$/], AssignmentExpression[left.property.name=/^(?:position|visibility)$/]",
    message: "Renaming, moving and hiding a worksheet empties the undo stack of Excel.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(?:delete|copy|protect|unprotect)$/][callee.object.name=/(?:[sS]heet|[wW]orkbook|protection)$/], CallExpression[callee.property.name='insertWorksheetsFromBase64'], CallExpression[callee.object.property.name='protection']",
    message: "This call empties the undo stack of Excel.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "test-output/", "coverage/"] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Strings are spread to compare letters, and text is composed (NFC) before.
      "@typescript-eslint/no-misused-spread": "off",
      // Our ports are objects of functions; none of them is a class that needs its `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", 60],
      // A switch over the kinds of a union is one decision.
      complexity: ["error", { max: 12, variant: "modified" }],
      "max-params": ["error", 4],
      "max-depth": ["error", 3],
      "no-console": "error",
      ...restrict(NO_DEFAULT, NO_CATCH),
    },
  },
  // A component is mostly markup; a registry of words is a table.
  { files: ["src/**/*.tsx"], rules: { "max-lines-per-function": ["error", 120] } },
  { files: ["src/locales/**"], rules: { "max-lines": "off" } },
  // The command line is an entry: it turns a refusal of the file system into its one line.
  { files: ["src/*.ts", "src/*.tsx", "src/cli/**"], rules: restrict(NO_DEFAULT) },
  { files: ["src/sources/**", "src/hosts/**"], rules: restrict(NO_DEFAULT, NO_VIETNAMESE) },
  { files: ["src/hosts/excel/**"], rules: restrict(NO_DEFAULT, NO_VIETNAMESE, ...NO_LOST_UNDO) },
  // It shows numbers and dates as Excel does in a Vietnamese setting: these are Excel's words, not ours.
  { files: ["src/hosts/memory/numberFormat.ts"], rules: restrict(NO_DEFAULT) },
  { files: PURE, rules: restrict(NO_DEFAULT, NO_CATCH, NO_CLOCK) },
  {
    files: WORDLESS.map((name) => `src/${name}/**`).filter((files) => PURE.includes(files)),
    rules: restrict(NO_DEFAULT, NO_CATCH, NO_CLOCK, NO_VIETNAMESE),
  },
  { files: ["src/model/plainDate.ts"], rules: restrict(NO_DEFAULT, NO_CATCH) },
  {
    files: SCREENS,
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...restrict(NO_DEFAULT, NO_CATCH, NO_CLOCK, NO_VIETNAMESE, NO_WORDS_IN_JSX),
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // Griffel's types call plain CSS shorthands deprecated.
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/hosts/excel/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension"].map((name) => ({
          name,
          message: "Only hosts/excel talks to Excel.",
        })),
      ],
    },
  },
  {
    files: ["src/hosts/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      // Its rules on reading before a sync cannot see a sync that goes through the gateway. Microsoft's library throws
      // PropertyNotLoaded there, and the contract tests run on that library.
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // What people paste may be a megabyte of one letter: no pattern may need more than one pass over it.
  {
    files: ["src/text/**", "src/reading/**", "src/sources/**"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-move": "error" },
  },
  {
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-misleading-unicode-character": "error",
      "regexp/no-dupe-characters-character-class": "error",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines": ["error", 300],
    },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "module",
          "require",
          "__dirname",
          "fetch",
          "TextEncoder",
          "TextDecoder",
          "Blob",
          "File",
          "structuredClone",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
