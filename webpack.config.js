const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { ServiceWorkerFiles } = require("./scripts/serviceWorkerFiles.cjs");

const compiler = {
  loader: "ts-loader",
  // Types are checked by `npm run types`, once and for all entries.
  options: {
    transpileOnly: true,
    // Else that of the first file's room, which with a cache may be any.
    configFile: join(__dirname, "tsconfig.json"),
    compilerOptions: { noEmit: false, module: "esnext", sourceMap: false, jsx: "react-jsx" },
  },
};
const typescript = {
  test: /\.tsx?$/,
  use: [compiler],
  // What nobody asks a module for is left out with all that it imports: the lint and its parser.
  sideEffects: false,
};
const panes = { ...typescript, use: ["./scripts/stylesAhead.cjs", compiler] };

/** `shell.css?themes` is one file for both: each more is a request that the scripts wait for. */
const themes = {
  test: /\.css$/,
  resourceQuery: /themes/,
  use: ["./scripts/themesAhead.cjs"],
};

const versionOfPackage = new DefinePlugin({ ANNEXBOOK_VERSION: JSON.stringify(version) });

/** The command line: needs nothing but Node, and loads the code of a command when asked for it. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { annexbook: "./src/cli/main.ts" },
  output: {
    path: join(__dirname, "dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    clean: true,
  },
  // The build of fflate for Node loads threads that nothing here uses.
  resolve: { extensions: [".ts", ".tsx", ".js"], alias: { fflate$: "fflate/browser" } },
  module: { rules: [typescript] },
  // Readable stack traces under --debug are worth more than 100 KB.
  optimization: { minimize: false, chunkIds: "named" },
  plugins: [
    versionOfPackage,
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^annexbook/ }),
  ],
  stats: "errors-warnings",
};

/** The browser page over an .xlsx file: static files for any web server, all of one origin. */
const web = {
  name: "web",
  mode: "production",
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  target: ["web", "es2022"],
  entry: {
    page: "./src/web/main.tsx",
    serviceWorker: { import: "./src/web/serviceWorker.ts", filename: "serviceWorker.js" },
  },
  output: {
    path: join(__dirname, "dist/web"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    assetModuleFilename: "[name].[contenthash:12][ext]",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [panes, { test: /\.css$/, type: "asset/resource" }, themes] },
  plugins: [
    versionOfPackage,
    new HtmlWebpackPlugin({ template: "./src/web/index.html", chunks: ["page"] }),
    new ServiceWorkerFiles("serviceWorker.js"),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The task pane: served from the address that the manifest names. */
const taskpane = {
  ...web,
  name: "taskpane",
  entry: { pane: "./src/taskpane/main.tsx", calendar: "./src/calendarPage/main.ts" },
  output: {
    path: join(__dirname, "dist/taskpane"),
    // The folder whose files never change: manifest/hosting says so to browsers.
    filename: "static/[name].[contenthash:12].js",
    chunkFilename: "static/[name].[contenthash:12].js",
    assetModuleFilename: "static/[name].[contenthash:12][ext]",
    publicPath: "auto",
    clean: true,
  },
  plugins: [
    versionOfPackage,
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["pane"],
      inject: false,
      templateParameters: (_compilation, _assets, tags, options) => ({
        htmlWebpackPlugin: { tags, options },
        version,
      }),
    }),
    // Where Excel lets a pane download nothing, a browser opens this page with the data behind the #.
    new HtmlWebpackPlugin({
      template: "./src/calendarPage/calendar.html",
      filename: "calendar.html",
      chunks: ["calendar"],
      inject: false,
    }),
  ],
};

module.exports = [cli, web, taskpane];
