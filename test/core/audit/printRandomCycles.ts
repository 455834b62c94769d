import { createHash } from "node:crypto";
import { randomCycles } from "./randomCycles";

const plans = JSON.stringify(randomCycles(20_000, 20261115));
console.log(createHash("sha256").update(plans).digest("hex"));
