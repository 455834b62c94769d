import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const EXCEL_GLOBALS = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/adapters/office speaks with Excel: ask its port.",
}));

/**
 * These see one function at a time, while ours queue in one and read in another, after the trip; the
 * Excel of the tests throws at every read of what was not loaded or sent.
 */
const SEEN_BY_THE_DOUBLE = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
];

const DIALOGS = ["alert", "confirm", "prompt"];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "max-lines": ["error", { max: 300, skipComments: true, skipBlankLines: true }],
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
      "max-params": ["error", 4],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Exports have names." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/adapters/office/**", "src/{calendarPage,panes,taskpane,web}/**"],
    rules: { "no-restricted-globals": ["error", ...EXCEL_GLOBALS] },
  },
  {
    files: ["src/adapters/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [
        `office-addins/${rule}`,
        SEEN_BY_THE_DOUBLE.includes(rule) ? "off" : "error",
      ]),
    ),
  },
  {
    files: ["src/{calendarPage,panes,taskpane,web}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // A page neither asks with window dialogs nor writes markup from text.
      "no-restricted-globals": ["error", ...DIALOGS, ...EXCEL_GLOBALS],
      "no-restricted-properties": [
        "error",
        { object: "window", property: "alert" },
        { object: "window", property: "confirm" },
        { object: "window", property: "prompt" },
        { property: "innerHTML" },
        { property: "outerHTML" },
      ],
    },
  },
  {
    // The entry waits for Office itself.
    files: ["src/taskpane/main.tsx"],
    rules: { "no-restricted-globals": ["error", ...DIALOGS] },
  },
  {
    // All visible texts of a language stand in one file, so that a translator sees them together.
    files: ["src/panes/strings.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": "off", "max-params": "off" },
  },
);
