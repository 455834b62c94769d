import { UserError } from "../../src/core/issue";

/** Where the manifests of the repository say that the add-in lives: the development server. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** An address that no add-in can be installed from. */
export class AddressError extends UserError {
  override readonly name = "AddressError";
  readonly code = "bad-address";

  constructor(readonly address: string) {
    super(
      `"${address}" is no address for the add-in; it begins with https:// and names a host and, ` +
        "where needed, a folder, such as https://example.org/annexbook.",
    );
  }
}

/** A setting of the build that it does not have. */
class SettingError extends UserError {
  override readonly name = "SettingError";
  readonly code = "unknown-setting";

  constructor(readonly setting: string) {
    super(`"${setting}" is no setting of the build; it has one, --env origin=https://...`);
  }
}

/** What stands in a manifest as it is, in XML and in JSON; long folders break bounds of Excel. */
const PLAIN_ADDRESS = /^[\w.~:/%-]{1,200}$/;

/**
 * A manifest of the repository, XML or unified, for another address.
 *
 * @param manifest - text whose addresses all begin with DEVELOPMENT_ADDRESS
 * @param address - https, a host, where needed a port and a folder; with or without a last slash
 * @returns the same text with all addresses below the new one, and the new host among the domains
 *   that the add-in trusts, where a folder means nothing
 * @throws AddressError for anything but https, for user names, queries, fragments and for
 *   characters that would need escaping
 * @example
 * manifestFor('<SupportUrl DefaultValue="https://localhost:3000/support.html"/>', "https://a.example/x");
 * //=> '<SupportUrl DefaultValue="https://a.example/x/support.html"/>'
 */
export function manifestFor(manifest: string, address: string): string {
  const { origin, host, pathname } = parseAddress(address);
  const folder = origin + pathname.replace(/\/+$/, "");
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}<`, `<AppDomain>${origin}<`)
    .replaceAll(`"${new URL(DEVELOPMENT_ADDRESS).host}"`, `"${host}"`)
    .replaceAll(`${DEVELOPMENT_ADDRESS}/`, `${folder}/`);
}

/**
 * The address that the build is for.
 *
 * @param settings - what was given as --env, such as ["origin=https://example.org/annexbook"]; the
 *   last one counts
 * @returns that address as it was given, or that of the development server without any
 * @throws SettingError, AddressError
 */
export function addressFrom(settings: readonly string[] = []): string {
  for (const setting of settings) {
    if (!setting.startsWith("origin=")) throw new SettingError(setting);
    parseAddress(setting.slice("origin=".length));
  }
  return settings.at(-1)?.slice("origin=".length) ?? DEVELOPMENT_ADDRESS;
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new AddressError(address);
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") {
    throw new AddressError(address);
  }
  // Looked at as the parser wrote it, with queries and fragments, which have no place here either.
  if (!PLAIN_ADDRESS.test(url.href)) throw new AddressError(address);
  return url;
}
