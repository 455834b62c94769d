/** What `Office.context` says about the Excel around the add-in. */
export interface OfficeSurroundings {
  /** Highest ExcelApi set, such as "1.13". */
  readonly apiSet: string;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  readonly version: string;
  /** Language of Excel and of what people type. */
  readonly locale: string;
}

/** Where the library keeps what `Office.context` gives. */
interface Globals {
  readonly OSF: { _OfficeAppFactory?: { readonly getContext: () => object } };
}

/** Further sets that every Excel of today has. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
};

/**
 * Gives the library the `Office.context` that office.js would set after its handshake with Excel,
 * which only the web host has.
 */
export function provideOfficeContext({
  apiSet,
  platform,
  version,
  locale,
}: OfficeSurroundings): void {
  const sets: Readonly<Record<string, string>> = { ...OTHER_SETS, ExcelApi: apiSet };
  const context = {
    host: "Excel",
    platform,
    displayLanguage: locale,
    contentLanguage: locale,
    diagnostics: { host: "Excel", platform, version },
    requirements: {
      isSetSupported: (name: string, least = "1.1"): boolean => {
        const has = sets[name];
        return has !== undefined && rank(has) >= rank(least);
      },
    },
  };
  const { OSF } = globalThis as unknown as Globals;
  OSF._OfficeAppFactory = { getContext: () => context };
}

/** "1.13" is above "1.9". */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1_000 + minor;
}
