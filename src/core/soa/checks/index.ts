import type { SoaCheck } from "../soaCheck";
import { CLS001 } from "./CLS001";
import { CLS002 } from "./CLS002";
import { CLS003 } from "./CLS003";
import { SOA001 } from "./SOA001";
import { SOA002 } from "./SOA002";
import { SOA003 } from "./SOA003";
import { SOA004 } from "./SOA004";
import { SOA005 } from "./SOA005";
import { SOA006 } from "./SOA006";
import { SOA007 } from "./SOA007";
import { SOA008 } from "./SOA008";
import { SOA009 } from "./SOA009";
import { SOA010 } from "./SOA010";
import { SOA011 } from "./SOA011";
import { SOA012 } from "./SOA012";
import { SOA013 } from "./SOA013";
import { SOA014 } from "./SOA014";
import { SOA015 } from "./SOA015";
import { SOA016 } from "./SOA016";
import { SOA017 } from "./SOA017";
import { SOA018 } from "./SOA018";
import { SOA019 } from "./SOA019";
import { SOA020 } from "./SOA020";
import { SOA021 } from "./SOA021";
import { SOA022 } from "./SOA022";
import { SOA023 } from "./SOA023";
import { SOA024 } from "./SOA024";
import { SOA025 } from "./SOA025";
import { SOA026 } from "./SOA026";

/** All checks in the order of their ids, those of the clauses last. */
export const SOA_CHECKS: readonly SoaCheck[] = [
  SOA001,
  SOA002,
  SOA003,
  SOA004,
  SOA005,
  SOA006,
  SOA007,
  SOA008,
  SOA009,
  SOA010,
  SOA011,
  SOA012,
  SOA013,
  SOA014,
  SOA015,
  SOA016,
  SOA017,
  SOA018,
  SOA019,
  SOA020,
  SOA021,
  SOA022,
  SOA023,
  SOA024,
  SOA025,
  SOA026,
  CLS001,
  CLS002,
  CLS003,
];
