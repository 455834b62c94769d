const {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} = require("@fluentui/react-components");

/** By the names of src/panes/frame/themeChoice.ts. */
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/**
 * Loader of webpack: adds the themes of Fluent to a style sheet, each under its name in the
 * attribute data-theme of the page. Computing them in the browser took a third of the time to Home.
 */
module.exports = function themesAhead(source) {
  const all = Object.values(THEMES);
  const [first] = all;
  const shared = Object.keys(first).filter((name) =>
    all.every((theme) => theme[name] === first[name]),
  );
  const rules = Object.entries(THEMES).map(([name, theme]) => {
    const own = Object.keys(theme).filter((token) => !shared.includes(token));
    // For what the browser draws itself, such as the signs in date fields.
    const scheme = `[data-theme="${name}"]{color-scheme:${name === "light" ? "light" : "dark"}}`;
    return `${rule(`[data-theme="${name}"]`, theme, own)}\n${scheme}`;
  });
  return [source.trim(), rule(":root", first, shared), ...rules, ""].join("\n");
};

function rule(selector, theme, tokens) {
  return `${selector}{${tokens.map((token) => `--${token}:${theme[token]}`).join(";")}}`;
}
