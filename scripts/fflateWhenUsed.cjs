/**
 * Stands for fflate in the command line, whose codecs are those of Node: the tables that it makes when
 * it is loaded are made when something asks for it.
 */
module.exports = {
  get Inflate() {
    return require("fflate/browser").Inflate;
  },
  get deflateSync() {
    return require("fflate/browser").deflateSync;
  },
  get strFromU8() {
    return require("fflate/browser").strFromU8;
  },
  get strToU8() {
    return require("fflate/browser").strToU8;
  },
  get unzipSync() {
    return require("fflate/browser").unzipSync;
  },
};
