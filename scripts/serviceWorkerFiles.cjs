const { Compilation, sources } = require("webpack");

const NAME = "ServiceWorkerFiles";

/** Writes the list of all built files in front of the service worker, which keeps them for offline. */
class ServiceWorkerFiles {
  /** @param {string} script - file name of the service worker */
  constructor(script) {
    this.script = script;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const files = Object.keys(assets).filter((file) => file !== this.script);
        const list = `self.ANNEXBOOK_FILES=${JSON.stringify(files.sort())};\n`;
        compilation.updateAsset(this.script, (old) => new sources.ConcatSource(list, old));
      });
    });
  }
}

module.exports = { ServiceWorkerFiles };
