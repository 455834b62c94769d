import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/**
 * Requests to Excel, counted over the model of the tests, against what they may be, and the time of a
 * fill against a naive one's. `node scripts/bench/excelRows.mjs` prints these rows alone.
 */
export function excelRows() {
  const command = ["--require", "./test/typescriptInNode.cjs", "scripts/bench/excelTrips.ts"];
  const out = execFileSync("node", command, { encoding: "utf8" });
  const { read, fill, change, milliseconds } = JSON.parse(out);
  return [
    row("Excel, read: trips", read.trips, 1, 1),
    row("Excel, read: actions", read.readActions, 300, 1),
    row("Excel, read: KB of the response", read.responseBytes / 1000, 2000, 1),
    row("Excel, empty fill: trips", fill.trips, 8, 1),
    row("Excel, empty fill: KB of the largest request", fill.requestBytes / 1000, 250, 1),
    row("Excel, empty fill: actions of the largest request", fill.actions, 300, 1),
    row("Excel, empty fill: actions of all writes, of six full requests", fill.allActions, 1800, 1),
    row("Excel, change of a cell: trips", change.trips, 2, 1),
    row("Excel, change of a cell: KB of the largest request", change.requestBytes / 1000, 250, 1),
    row(
      "Excel, empty fill: ms on the model, against naive",
      milliseconds.ours,
      milliseconds.naive,
      1,
    ),
  ];
}

function row(name, ours, peer, most) {
  return { name, ours, peer, ratio: ours / peer, most };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, ours, peer, ratio } of excelRows()) {
    console.log([name, ours.toFixed(1), peer.toFixed(1), ratio.toFixed(2)].join("  "));
  }
}
