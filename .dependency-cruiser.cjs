/** Who may import whom (docs/architecture.md). A sentence each; whatever no rule allows is forbidden. */

const CORE_SUBJECTS =
  "soa|maturity|audit|risk|inventory|findings|governance|calendar|exchange|suggestion|documents|readiness|roadmap";

const forbidden = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbidden(
      "no-cycles",
      "Two modules that need each other are one module, or hide a third.",
      {},
      { circular: true },
    ),
    forbidden(
      "core-is-pure",
      "The core knows no Node, no browser, no file and no Excel: only itself and date-fns.",
      { path: "^src/core" },
      { pathNot: ["^src/core", "node_modules/(date-fns|@date-fns/utc)/"] },
    ),
    forbidden(
      "only-day-uses-date-fns",
      "Calendar arithmetic has one home, so that no other module meets a time zone.",
      { path: "^src", pathNot: "^src/core/day" },
      { path: "node_modules/(date-fns|@date-fns)/" },
    ),
    forbidden(
      "core-foundations",
      "Days, issues and the catalog are what the rules stand on: they import none of them.",
      { path: "^src/core/(day|issue|catalog)" },
      { path: "^src/core/(?!(day|issue|catalog)/)" },
    ),
    forbidden(
      "subjects-are-separate",
      "One subject of the core never imports another; what two need is a record of core/workbook.",
      { path: `^src/core/(${CORE_SUBJECTS})/` },
      { path: `^src/core/(${CORE_SUBJECTS})/`, pathNot: "^src/core/$1/" },
    ),
    forbidden(
      "subjects-and-sheets",
      "Rules stand on records, not on sheets; only core/sheets puts both together.",
      { path: "^src/core", pathNot: "^src/core/sheets" },
      { path: "^src/core/sheets" },
    ),
    forbidden(
      "workbook-below-subjects",
      "The language of workbooks knows no rule about what a workbook says.",
      { path: "^src/core/workbook" },
      { path: `^src/core/(${CORE_SUBJECTS}|sheets)/` },
    ),
    forbidden(
      "app-stands-on-core",
      "Use cases are the same in Excel, in a browser and on the command line.",
      { path: "^src/app" },
      { pathNot: ["^src/app", "^src/core"] },
    ),
    forbidden(
      "ooxml-stands-alone",
      "The .xlsx layer knows packages and parts, and nothing of what a workbook is about.",
      { path: "^src/ooxml" },
      { pathNot: ["^src/ooxml", "node_modules/(fflate|saxes|xmlchars)/"] },
    ),
    forbidden(
      "xlsx-adapter",
      "The .xlsx adapter joins packages to use cases and core; nothing else.",
      { path: "^src/adapters/xlsx" },
      { pathNot: ["^src/adapters/xlsx", "^src/ooxml", "^src/app", "^src/core"] },
    ),
    forbidden(
      "office-adapter",
      "The adapter of Excel joins the library of Office to use cases and core; nothing else.",
      { path: "^src/adapters/office" },
      { pathNot: ["^src/adapters/office", "^src/app", "^src/core", "^office-js$"] },
    ),
    forbidden(
      "office-behind-its-adapter",
      "Whoever wants something of Excel asks the port: the library of Office is not imported.",
      { path: "^src" },
      { path: "node_modules/@microsoft/office-js/" },
    ),
    forbidden(
      "ooxml-behind-its-adapter",
      "Only the .xlsx adapter speaks with packages.",
      { path: "^src", pathNot: "^src/(ooxml|adapters/xlsx)" },
      { path: "^src/ooxml" },
    ),
    forbidden(
      "delivery-adapter",
      "Calendar files and what else leaves the workbook are made from core and use cases alone.",
      { path: "^src/adapters/delivery" },
      {
        pathNot: [
          "^src/adapters/delivery",
          "^src/(app|core)",
          "node_modules/(fflate|ical-generator)/",
        ],
      },
    ),
    forbidden(
      "calendars-behind-their-adapter",
      "Only the delivery adapter knows how calendar files are written.",
      { path: "^src", pathNot: "^src/adapters/delivery" },
      { path: "node_modules/ical-generator/" },
    ),
    forbidden(
      "disk-and-process",
      "On the command line, disk and process are touched in few files, which commands do not import.",
      { path: "^src/cli/commands" },
      { path: "^src/cli/(main|disk|nodeCodecs|quickToRead|unpackAhead)" },
    ),
    forbidden(
      "cli-joins",
      "The command line joins adapters, use cases and core; it knows no pane and no Office.",
      {
        path: "^src/cli",
        pathNot: "^src/cli/(main|disk|nodeCodecs|quickToRead|unpackAhead)\\.ts$",
      },
      {
        pathNot: [
          "^src/(cli|app|core)",
          "^src/adapters/(xlsx|delivery)",
          "^(node:)?util$",
          "node_modules/fastest-levenshtein/",
        ],
      },
    ),
    forbidden(
      "panes-take-props",
      "A pane shows what it is given and calls back: it knows use cases and core, no file, no Excel.",
      { path: "^src/panes" },
      {
        pathNot: [
          "^src/(panes|app|core)",
          "node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui/react-components)/",
        ],
      },
    ),
    forbidden(
      "web-joins",
      "The browser page joins panes, adapters of files, use cases and core; it knows no Office.",
      { path: "^src/web" },
      {
        pathNot: [
          "^src/(web|panes|app|core)",
          "^src/adapters/(xlsx|delivery)",
          "node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui/react-components)/",
        ],
      },
    ),
    forbidden(
      "calendar-page-is-small",
      "The page that hands over a calendar knows the delivery adapter and its texts: no React, no pane.",
      { path: "^src/calendarPage" },
      { pathNot: ["^src/(calendarPage|app|core|panes/strings)", "^src/adapters/delivery"] },
    ),
    forbidden(
      "taskpane-joins",
      "The task pane joins panes, the adapters, use cases and core; it knows no package.",
      { path: "^src/taskpane" },
      {
        pathNot: [
          "^src/(taskpane|panes|app|core)",
          "^src/adapters/(office|xlsx|delivery)",
          "^office-js$",
          "node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui/react-components)/",
        ],
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
