import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { planExcel } from "../../scripts/excel/excelPlan";

const ROOT = join(__dirname, "../..");
const isFile = (path: string) => path === "isms.xlsx";
const LINK = "https://contoso.sharepoint.com/:x:/s/team/Ea1?e=4";

describe("npm run excel", () => {
  it.each<NodeJS.Platform>(["linux", "freebsd", "android"])("refuses on %s", (platform) => {
    expect(planExcel({ platform, document: undefined, isFile })).toEqual({
      kind: "refuse",
      message: `Excel does not run on this system (${platform}); npm run web shows the same panes in a browser.`,
    });
  });

  it("refuses there also for a workbook on the web, whose certificate it could not install", () => {
    expect(planExcel({ platform: "linux", document: LINK, isFile }).kind).toBe("refuse");
  });

  it.each<NodeJS.Platform>(["win32", "darwin"])("opens Excel of the machine on %s", (platform) => {
    const plan = planExcel({ platform, document: undefined, isFile });
    expect(plan).toEqual({ kind: "sideload", app: "desktop", document: undefined });
  });

  it("opens a workbook of the machine", () => {
    const plan = planExcel({ platform: "darwin", document: "isms.xlsx", isFile });
    expect(plan).toEqual({ kind: "sideload", app: "desktop", document: "isms.xlsx" });
  });

  it("opens a workbook on the web", () => {
    const plan = planExcel({ platform: "win32", document: LINK, isFile });
    expect(plan).toEqual({ kind: "sideload", app: "web", document: LINK });
  });

  it.each(["missing.xlsx", "http://contoso.sharepoint.com/a", ""])("refuses %p", (document) => {
    expect(planExcel({ platform: "win32", document, isFile })).toEqual({
      kind: "refuse",
      message: `"${document}" is neither a workbook of this machine nor the https address of one in Excel on the web.`,
    });
  });

  const itOnLinux = process.platform === "linux" ? it : it.skip;
  itOnLinux("says one sentence and fails where Excel does not run", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/excel.mjs"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe(
      "Excel does not run on this system (linux); npm run web shows the same panes in a browser.\n",
    );
  });
});
