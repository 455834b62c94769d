/**
 * The part of `npm run excel` that needs Windows or a Mac with Excel: certificates that the system
 * trusts, and Excel itself. The build machine has neither, so no test runs this file.
 */
import { execFileSync } from "node:child_process";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { servePane } from "./servePane.mjs";

const MANIFEST = "manifest.xml";

/** Builds, serves and sideloads; returns while the server runs, and Ctrl+C undoes all of it. */
export async function sideload({ app, document }) {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = await servePane({ ca, cert, key });
  process.once("SIGINT", () => void takeOut(server).finally(() => process.exit()));
  try {
    await startDebugging(MANIFEST, {
      app: "excel",
      appType: app === "web" ? AppType.Web : AppType.Desktop,
      document,
    });
  } catch (failure) {
    await takeOut(server);
    throw failure;
  }
  console.log("Annexbook is loaded. Ctrl+C stops the server and takes it out of Excel.");
}

async function takeOut(server) {
  await stopDebugging(MANIFEST).finally(() => server.stop());
}
