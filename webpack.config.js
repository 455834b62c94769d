const { join } = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const rules = [
  {
    test: /\.tsx?$/,
    loader: "ts-loader",
    // What nobody asks a module for is left out with all that it imports: the lint and its parser.
    sideEffects: false,
    // Types are checked by `npm run types`, once and for all entries.
    options: {
      transpileOnly: true,
      compilerOptions: { noEmit: false, module: "esnext", sourceMap: false },
    },
  },
];

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
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules },
  // Readable stack traces under --debug are worth more than 100 KB.
  optimization: { minimize: false, chunkIds: "named" },
  plugins: [
    new DefinePlugin({ ANNEXBOOK_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^annexbook/ }),
  ],
  stats: "errors-warnings",
};

module.exports = [cli];
