/** The development server of the add-in: pages compiled on change, all else from dist/taskpane. */
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configs from "../../webpack.config.js";

/** The port of manifest.xml. */
const PORT = 3000;

/**
 * @param certificate - ca, cert and key, as node:https takes them
 * @returns the running server, with stop()
 */
export async function servePane(certificate) {
  const pane = configs.find(({ name }) => name === "taskpane");
  if (pane === undefined) throw new Error("webpack.config.js has no configuration named taskpane.");
  const server = new WebpackDevServer(
    {
      server: { type: "https", options: certificate },
      host: "localhost",
      port: PORT,
      // Excel on the web reads the manifest from its own address.
      headers: { "Access-Control-Allow-Origin": "*" },
      static: { directory: "dist/taskpane", watch: false },
      // Nothing is put into the pages: their policy forbids it, and Reload in the pane is enough.
      client: false,
      hot: false,
      liveReload: false,
      // Ctrl+C is the caller's: Excel is to be told first.
      setupExitSignals: false,
    },
    webpack(pane),
  );
  await server.start();
  return server;
}
