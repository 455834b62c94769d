export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type AttributeValue = string | number | boolean | undefined;

const RARE = /[&<>\r_\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
// With the flag u, \p{Cs} is half a surrogate pair: whole pairs are one character.

const UNWRITABLE = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const reference = (character: string): string => MARKUP[character] ?? character;

/** XML text; characters that XML cannot hold become U+FFFD. Line feeds and tabs stay. */
export function escapeText(text: string): string {
  if (!RARE.test(text)) return text;
  return text.replace(UNWRITABLE, "\ufffd").replace(/[&<>\r]/g, reference);
}

/** The value of an attribute; line feeds and tabs become references, else a reader loses them. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n]/g, reference);
}

/**
 * Text of the type ST_Xstring (ECMA-376 part 1, 22.9.2.19), not yet XML: what XML cannot hold is
 * written as _xHHHH_, and a text that looks like that has its underscore written so.
 *
 * @example
 * encodeXstring("bell \u0007"); //=> "bell _x0007_"
 * encodeXstring("_x0041_"); //=> "_x005F_x0041_"
 */
export function encodeXstring(text: string): string {
  if (!RARE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/\r/g, "_x000D_")
    .replace(UNWRITABLE, (unit) => `_x${hexadecimal(unit)}_`);
}

/** As encodeXstring, for attributes: Excel writes the line feeds of column headings so. */
export function encodeXstringAttribute(text: string): string {
  return encodeXstring(text).replace(/[\n\t]/g, (unit) => `_x${hexadecimal(unit)}_`);
}

/** Text that encodeXstring wrote. */
export function decodeXstring(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_match, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

function hexadecimal(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** Attributes in the given order, each with a space before it; those that are undefined left out. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  let xml = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    xml += ` ${name}="${attributeText(value)}"`;
  }
  return xml;
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : escapeAttribute(value);
}

/**
 * One element.
 *
 * @param children - XML already; "" and undefined are nothing. Text goes through escapeText first.
 */
export function element(
  name: string,
  values: Readonly<Record<string, AttributeValue>>,
  ...children: readonly (string | undefined)[]
): string {
  const content = children.join("");
  const start = `<${name}${attributes(values)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element that counts its children; "" when it has none. */
export function countedList(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : element(name, { count: children.length }, ...children);
}
