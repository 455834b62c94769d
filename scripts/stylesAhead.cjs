const { resolveStyleRulesForSlots } = require("@griffel/core");
const ts = require("typescript");

/** Each token is a property of the theme that bears its name. */
const tokens = new Proxy({}, { get: (_target, name) => `var(--${String(name)})` });

/**
 * Loader of webpack: resolves the styles of makeStyles when the bundle is built, so that no browser
 * spends its first screen on that, nor loads the code for it. What stands in makeStyles may name
 * `tokens` and nothing else of its module.
 */
module.exports = function stylesAhead(source) {
  const file = ts.createSourceFile("styles.js", source, ts.ScriptTarget.ES2022, true);
  const calls = callsOf(file);
  if (calls.length === 0) return source;
  const resolved = calls.reduceRight((text, call) => {
    const [argument] = call.arguments;
    return (
      text.slice(0, call.getStart()) + resolvedCall(argument.getText()) + text.slice(call.getEnd())
    );
  }, source);
  return `import { __styles } from "@fluentui/react-components";\n${resolved}`;
};

/** Calls of makeStyles in the order of the file. */
function callsOf(node) {
  const isCall = ts.isCallExpression(node) && node.expression.getText() === "makeStyles";
  const calls = isCall ? [node] : [];
  ts.forEachChild(node, (child) => {
    calls.push(...callsOf(child));
  });
  return calls;
}

function resolvedCall(styles) {
  const slots = new Function("tokens", `return (${styles});`)(tokens);
  return `__styles(${resolveStyleRulesForSlots(slots)
    .map((part) => JSON.stringify(part))
    .join(", ")})`;
}
