/** The peer of the page: React and Fluent with one button, and nothing else. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const button = createElement(Button, { appearance: "primary" }, "Open a workbook");
createRoot(document.getElementById("root")).render(
  createElement(FluentProvider, { theme: webLightTheme }, button),
);
