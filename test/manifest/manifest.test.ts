import { manifestFaults } from "./manifestFaults";
import { readText, surroundings } from "./repository";

const MANIFEST = readText("manifest.xml");
const ICON = "https://localhost:3000/assets/icons";

/** The manifest with one text changed wherever it stands; the text must be there. */
function planted(text: string, other: string): string {
  expect(MANIFEST).toContain(text);
  return MANIFEST.replaceAll(text, other);
}

const faults = (manifest: string) => manifestFaults(manifest, surroundings());

describe("manifest.xml", () => {
  it("can be installed", () => {
    expect(faults(MANIFEST)).toEqual([]);
  });

  it("keeps the id that installed copies know it by", () => {
    expect(MANIFEST).toContain("<Id>f9f4805e-3ca3-40d6-8190-fa437dfcad8d</Id>");
  });

  const x = (count: number) => "x".repeat(count);
  it.each([
    [
      "a reference to nothing",
      'resid="Home.Tip"',
      'resid="Home.Top"',
      ["Description: there is no resource Home.Top.", "Nothing uses the resource Home.Tip."],
    ],
    [
      "a tip where a label belongs",
      '<Label resid="Home.Label"',
      '<Label resid="Home.Tip"',
      ["Label: Home.Tip stands in bt:LongStrings."],
    ],
    [
      "a resource without a use",
      "</bt:Urls>",
      '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/o"/></bt:Urls>',
      ["Nothing uses the resource Old.Url."],
    ],
    [
      "two resources of one id",
      'id="Open.Label"',
      'id="Home.Label"',
      ["The resource Home.Label is there twice."],
    ],
    [
      "a long resid",
      "Support.Url",
      `Support.${x(25)}`,
      [`The id Support.${x(25)} is longer than 32 characters.`],
    ],
    [
      "a long label",
      'DefaultValue="Go to"',
      `DefaultValue="${x(126)}"`,
      ["Places.Label is longer than 125 characters."],
    ],
    [
      "a long tip",
      'DefaultValue="Opens the pane beside the workbook."',
      `DefaultValue="${x(251)}"`,
      ["Open.Tip is longer than 250 characters."],
    ],
    ["an empty label", 'DefaultValue="Go to"', 'DefaultValue=""', ["Places.Label is empty."]],
    [
      "a long description",
      'Description DefaultValue="',
      `Description DefaultValue="${x(100)}`,
      ["Description is longer than 250 characters."],
    ],
    [
      "an icon that lacks a size",
      '<bt:Image size="80" resid="Home.80"/>',
      "",
      ["Nothing uses the resource Home.80.", "Icon Home.16: no 80."],
    ],
    [
      "an icon of another size",
      "/home-80.png",
      "/home-64.png",
      [`Home.80: ${ICON}/home-64.png is 64 x 64 pixels, not 80.`],
    ],
    [
      "an icon that is not there",
      "/home-24.png",
      "/house-24.png",
      [`Home.24: there is no picture ${ICON}/house-24.png.`],
    ],
    [
      "a picture of another size",
      '<IconUrl DefaultValue="https://localhost:3000/assets/icons/annexbook-32',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icons/annexbook-64',
      [`IconUrl: ${ICON}/annexbook-64.png is 64 x 64 pixels, not 32.`],
    ],
    [
      "an address without https",
      "<AppDomain>https:",
      "<AppDomain>http:",
      ["AppDomain: http://localhost:3000 is not https."],
    ],
    [
      "a support page without https",
      'SupportUrl DefaultValue="https:',
      'SupportUrl DefaultValue="http:',
      ["SupportUrl: http://localhost:3000/support.html is not https."],
    ],
    [
      "no support page",
      '  <SupportUrl DefaultValue="https://localhost:3000/support.html"/>\n',
      "",
      ["SupportUrl is missing."],
    ],
    [
      "an id that is none",
      "f9f4805e-3ca3-40d6-8190-fa437dfcad8d",
      "annexbook",
      ["Id: annexbook is no GUID."],
    ],
    [
      "another version than the package's",
      "<Version>1.0.1.0<",
      "<Version>1.0.0.9<",
      ["Version: 1.0.0.9 is not 1.0.1.0."],
    ],
    [
      "one id for two buttons",
      'id="Annexbook.Home"',
      'id="Annexbook.Open"',
      ["Annexbook.Open is there twice."],
    ],
    [
      "a long id",
      'id="Annexbook.Home"',
      `id="${x(126)}"`,
      [`${x(126)} is longer than 125 characters.`],
    ],
    [
      "a label before the groups of the tab",
      '<CustomTab id="Annexbook.Tab">',
      '<CustomTab id="Annexbook.Tab"><Label resid="Pane.Title"/>',
      ["CustomTab: Group stands after Label.", "CustomTab: Group stands after Label."],
    ],
    [
      "an element that Office does not know there",
      "<FunctionFile",
      "<Functions/><FunctionFile",
      ["DesktopFormFactor has no Functions."],
    ],
    [
      "a runtime asked of the iPad",
      "</Sets>",
      '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>',
      ["The base requires ExcelApi 1.13, SharedRuntime 1.1, not ExcelApi 1.13."],
    ],
    [
      "a ribbon that asks for no runtime",
      '<bt:Set Name="SharedRuntime" MinVersion="1.1"/>',
      "",
      ["The ribbon does not require SharedRuntime 1.1."],
    ],
    ["a short runtime", 'lifetime="long"', 'lifetime="short"', ["There is no one long runtime."]],
    [
      "a second page",
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Support.Url"',
      ["The page Support.Url runs outside the shared runtime, which is Pane.Url."],
    ],
    [
      "a runtime with another page than the iPad's",
      '"Pane.Url" DefaultValue="https://localhost:3000/taskpane',
      '"Pane.Url" DefaultValue="https://localhost:3000/other',
      ["The shared runtime has another page than the base."],
    ],
    [
      "a button for a function that is not there",
      "showHome",
      "showHouse",
      ["No function showHouse.", "No button for showHome."],
    ],
  ])("is refused with %s", (_name, text, other, expected) => {
    expect(faults(planted(text, other))).toEqual(expected);
  });

  it("is refused with a second tab", () => {
    const tab = /<CustomTab[\s\S]*<\/CustomTab>/.exec(MANIFEST)?.[0] ?? "";
    expect(faults(planted(tab, tab + tab))).toContain("There is more than one tab.");
  });

  it("is refused with a second pane", () => {
    const open =
      /<Control xsi:type="Button" id="Annexbook.Open">[\s\S]*?<\/Control>/.exec(MANIFEST)?.[0] ??
      "";
    const other = open.replace("Annexbook.Open", "Annexbook.Two").replace("Annexbook.Pane", "Two");
    expect(faults(planted(open, open + other))).toEqual(["There is more than one pane."]);
  });

  it.each([
    ["an element that is not closed", "</AppDomains>", ""],
    ["a bare ampersand", "Go to", "Go & to"],
    ["a prefix that means nothing", "xmlns:bt=", "xmlns:be="],
  ])("is refused with %s", (_name, text, other) => {
    expect(faults(planted(text, other))).toEqual([expect.stringContaining("Not well-formed")]);
  });
});
