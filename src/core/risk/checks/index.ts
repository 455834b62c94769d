import { RSK001 } from "./RSK001";
import { RSK002 } from "./RSK002";
import { RSK003 } from "./RSK003";
import { RSK004 } from "./RSK004";
import { RSK005 } from "./RSK005";
import { RSK006 } from "./RSK006";
import { RSK007 } from "./RSK007";
import { RSK008 } from "./RSK008";
import { RSK009 } from "./RSK009";
import { RSK010 } from "./RSK010";
import { RSK011 } from "./RSK011";
import { RSK012 } from "./RSK012";
import type { RiskCheck } from "../riskCheck";

/** All checks of risks, in the order of their ids. */
export const RISK_CHECKS: readonly RiskCheck[] = [
  RSK001,
  RSK002,
  RSK003,
  RSK004,
  RSK005,
  RSK006,
  RSK007,
  RSK008,
  RSK009,
  RSK010,
  RSK011,
  RSK012,
];
