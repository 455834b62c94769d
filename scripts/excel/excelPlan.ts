/** What `npm run excel` is going to do. */
export type ExcelPlan =
  | { readonly kind: "refuse"; readonly message: string }
  /** document: a workbook of this machine; undefined opens an empty one. */
  | { readonly kind: "sideload"; readonly app: "desktop"; readonly document: string | undefined }
  /** document: the address of a workbook in Excel on the web. */
  | { readonly kind: "sideload"; readonly app: "web"; readonly document: string };

export interface ExcelRequest {
  readonly platform: NodeJS.Platform;
  /** --document as it was typed. */
  readonly document: string | undefined;
  readonly isFile: (path: string) => boolean;
}

const refuse = (message: string): ExcelPlan => ({ kind: "refuse", message });

/**
 * Where the add-in is going to be loaded: in Excel of this machine, or in Excel on the web when a
 * web address is given. Without Excel for the machine, nowhere: the tools that sideload would say
 * so too, but succeed.
 */
export function planExcel({ platform, document, isFile }: ExcelRequest): ExcelPlan {
  if (platform !== "win32" && platform !== "darwin") {
    return refuse(
      `Excel does not run on this system (${platform}); ` +
        "npm run web shows the same panes in a browser.",
    );
  }
  if (document === undefined || isFile(document)) {
    return { kind: "sideload", app: "desktop", document };
  }
  if (document.startsWith("https://")) return { kind: "sideload", app: "web", document };
  return refuse(
    `"${document}" is neither a workbook of this machine nor the https address of one in Excel ` +
      "on the web.",
  );
}
