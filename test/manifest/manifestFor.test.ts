import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { AddressError, addressFrom, manifestFor } from "../../scripts/manifest/manifestFor";
import { readText, ROOT } from "./repository";

const MANIFESTS = ["manifest.xml", "manifest/manifest.json"];

describe("manifestFor", () => {
  it("puts all addresses below the new one", () => {
    expect(
      manifestFor(
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
        "https://example.org/annexbook",
      ),
    ).toBe('<SourceLocation DefaultValue="https://example.org/annexbook/taskpane.html"/>');
  });

  it("trusts the host without the folder, as a domain has none", () => {
    expect(
      manifestFor("<AppDomain>https://localhost:3000</AppDomain>", "https://example.org:8443/a/b"),
    ).toBe("<AppDomain>https://example.org:8443</AppDomain>");
    expect(manifestFor('["localhost:3000"]', "https://example.org:8443/a/b")).toBe(
      '["example.org:8443"]',
    );
  });

  it.each(["https://example.org/x/", "https://example.org/x", "https://EXAMPLE.org/x//"])(
    "writes no double slash for %s",
    (address) => {
      expect(manifestFor("https://localhost:3000/a.png", address)).toBe(
        "https://example.org/x/a.png",
      );
    },
  );

  it.each(MANIFESTS)("changes nothing in %s for the development server", (path) => {
    expect(manifestFor(readText(path), "https://localhost:3000")).toBe(readText(path));
  });

  it.each(MANIFESTS)("leaves no trace of the development server in %s", (path) => {
    expect(manifestFor(readText(path), "https://example.org/annexbook")).not.toMatch(/localhost/);
  });

  it.each([
    ["no https", "http://example.org"],
    ["no address", "example.org"],
    ["nothing", ""],
    ["a file", "file:///srv/annexbook"],
    ["a password", "https://a:b@example.org"],
    ["a query", "https://example.org/?a=1"],
    ["a fragment", "https://example.org/#a"],
    ["an ampersand, which XML would read", "https://example.org/a&b"],
    ["a quote", "https://example.org/a'b"],
    ["a long folder", `https://example.org/${"x".repeat(200)}`],
  ])("refuses %s", (_name, address) => {
    expect(() => manifestFor("", address)).toThrow(new AddressError(address));
  });

  it("never lets markup through, whatever the address", () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ["https"], withQueryParameters: true }), (address) => {
        let text = "";
        try {
          text = manifestFor("https://localhost:3000/", address);
        } catch {
          return;
        }
        expect(text).toMatch(/^https:\/\/[^&<>"'?#\s]+\/$/);
      }),
    );
  });
});

describe("the address of a build", () => {
  it.each([
    ["the development server without a setting", undefined, "https://localhost:3000"],
    ["what --env says", ["origin=https://example.org/a"], "https://example.org/a"],
    [
      "the last of several",
      ["origin=https://a.example", "origin=https://b.example"],
      "https://b.example",
    ],
  ])("is %s", (_name, settings, expected) => {
    expect(addressFrom(settings)).toBe(expected);
  });

  it.each(["origin", "Origin=https://a.example", "production"])(
    "is not to be had from %s",
    (setting) => {
      expect(() => addressFrom([setting])).toThrow(
        `"${setting}" is no setting of the build; it has one, --env origin=https://...`,
      );
    },
  );

  it.each(["origin=", "origin=http://a.example"])("is refused in %s", (setting) => {
    expect(() => addressFrom([setting])).toThrow(AddressError);
  });

  it("ends the build with one sentence when it is none", () => {
    const build = ["scripts/build.mjs", "--env", "origin=http://example.org"];
    const { status, stderr } = spawnSync(process.execPath, build, { cwd: ROOT, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toBe(
      '"http://example.org" is no address for the add-in; it begins with https:// and names a host ' +
        "and, where needed, a folder, such as https://example.org/annexbook.\n",
    );
  });
});
