import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeSite } from "../../scripts/manifest/writeSite";
import { manifestFaults } from "./manifestFaults";
import { readText, ROOT, surroundings } from "./repository";
import { unifiedFaults } from "./unifiedFaults";
import type { UnifiedManifest } from "./unifiedManifest";

const ADDRESS = "https://example.org/annexbook";

describe("the site of the add-in", () => {
  let site = "";
  beforeAll(() => {
    site = mkdtempSync(join(tmpdir(), "site-"));
    writeSite(ROOT, site, ADDRESS);
  });
  afterAll(() => {
    rmSync(site, { recursive: true });
  });

  const manifest = () => readFileSync(join(site, "manifest.xml"), "utf8");
  const packaged = () => unzipSync(readFileSync(join(site, "annexbook.zip")));

  it("has a manifest that can be installed from it, with the pictures that lie in it", () => {
    expect(manifestFaults(manifest(), surroundings(site))).toEqual([]);
    expect(manifest()).toContain(`<SourceLocation DefaultValue="${ADDRESS}/taskpane.html"/>`);
  });

  it("has a package with the unified manifest, which says the same", () => {
    const text = strFromU8(packaged()["manifest.json"] ?? new Uint8Array());
    const unified = JSON.parse(text) as UnifiedManifest;
    expect(unifiedFaults(unified, manifest(), surroundings(site))).toEqual([]);
    expect(Object.keys(packaged())).toEqual(["manifest.json", "color.png", "outline.png"]);
  });

  it("has headers and a support page, and no drawing", () => {
    expect(readdirSync(site).sort()).toEqual([
      "_headers",
      "annexbook.zip",
      "assets",
      "manifest.xml",
      "support.html",
    ]);
    expect(readdirSync(join(site, "assets/icons"))).toHaveLength(88);
  });

  it("is the same, byte for byte, when it is written again", () => {
    const before = readFileSync(join(site, "annexbook.zip"));
    writeSite(ROOT, site, ADDRESS);
    expect(readFileSync(join(site, "annexbook.zip")).equals(before)).toBe(true);
  });

  it("is not begun for an address that is none", () => {
    const other = join(site, "other");
    expect(() => writeSite(ROOT, other, "http://example.org")).toThrow(/is no address/);
    expect(readdirSync(site)).not.toContain("other");
  });
});

describe("the support page", () => {
  const page = readText("assets/support.html");

  it("has the places that the unified manifest links to", () => {
    const anchors = [...readText("manifest/manifest.json").matchAll(/support\.html#(\w+)/g)];
    expect(anchors.map(([, id]) => id)).toEqual(["privacy", "terms"]);
    for (const [, id] of anchors) expect(page).toContain(`<h2 id="${String(id)}">`);
  });

  it("loads nothing from elsewhere and runs nothing", () => {
    expect(page).not.toMatch(/<script|<style|style=|https?:|\bon\w+=/);
  });
});

describe("the headers for hosts", () => {
  const policyOf = (path: string) =>
    /Content-Security-Policy:? "?([^"\n]+)/.exec(readText(path))?.[1] ?? "";
  const paths = ["manifest/hosting/_headers", "manifest/hosting/nginx.conf"];

  it("have one policy on every host", () => {
    expect(policyOf(paths[0] ?? "")).toBe(policyOf(paths[1] ?? ""));
  });

  it.each(paths)("let Excel on the web frame the pane, and nothing inline run: %s", (path) => {
    const directives = new Map(
      policyOf(path)
        .split("; ")
        .map((text) => [text.split(" ", 1)[0], text.split(" ").slice(1)]),
    );
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.get("frame-ancestors")).toContain("https://*.officeapps.live.com");
    expect(policyOf(path)).not.toMatch(/unsafe|\*(;| |$)|http:/);
  });

  it.each(paths)("keep hashed files for a year and ask again for pages: %s", (path) => {
    const text = readText(path);
    expect(text).toMatch(/static\/[\s\S]{0,60}max-age=31536000, immutable/);
    expect(text).toMatch(/(taskpane\.html\n {2}Cache-Control: |default ")no-cache/);
    expect(text).toMatch(/assets\/[\s\S]{0,60}max-age=86400/);
  });
});
