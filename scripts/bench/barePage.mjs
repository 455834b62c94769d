/**
 * The peer of Home: a page of React and Fluent that shows what Home's first screen shows, the same
 * texts and the same buttons, and does nothing else.
 */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement, Fragment, useState } from "react";
import { createRoot } from "react-dom/client";

const CHOICES = [
  ["Open a workbook", "An .xlsx file: drop it here, or choose it.", "primary"],
  ["New workbook", "Starts an empty workbook for your organisation.", "secondary"],
  ["Open the demo", "A small company, filled in, with eight problems to find.", "secondary"],
];

function Page() {
  const [chosen, setChosen] = useState();
  const choices = CHOICES.map(([label, hint, appearance]) =>
    createElement(
      "div",
      { key: label },
      createElement(Button, { appearance, onClick: () => setChosen(label) }, label),
      createElement("p", {}, hint),
    ),
  );
  return createElement(
    Fragment,
    {},
    createElement("header", {}, createElement("h1", {}, "Annexbook")),
    createElement(
      "main",
      {},
      createElement("h2", {}, "A management system in a workbook"),
      createElement("p", {}, "Both catalogs, the Statements of Applicability, maturity."),
      choices,
      chosen !== undefined && createElement("form", {}, chosen),
    ),
    createElement("footer", {}, createElement("details", {}, createElement("summary", {}, "Help"))),
  );
}

createRoot(document.getElementById("root")).render(
  createElement(FluentProvider, { theme: webLightTheme }, createElement(Page)),
);
