import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseIsoDate } from "../../../src/core/day";
import { randomCycles } from "./randomCycles";

const SEED = 20261115;
const cycles = randomCycles(20_000, SEED);
const year = (day: string) => Number(day.slice(0, 4));

/** Every cycle that breaks the rule, as text: an empty list is what the tests want. */
const breaking = (isBroken: (cycle: (typeof cycles)[number]) => boolean) =>
  cycles.filter(isBroken).map((cycle) => JSON.stringify(cycle));

describe("20,000 random cycles", () => {
  it("hold target, window and hard limit in order", () => {
    const broken = breaking(({ plan }) =>
      plan.audits.some(
        ({ target, hardLimit, windowStart, windowEnd }) =>
          !(windowStart <= target && target <= windowEnd && windowEnd <= hardLimit),
      ),
    );
    expect(broken).toEqual([]);
  });

  it("never let a surveillance audit pass the expiry of its cycle", () => {
    const broken = breaking(({ plan }) =>
      plan.audits.some(({ hardLimit, cycle }) =>
        plan.audits.some(
          (other) =>
            other.cycle === cycle &&
            other.kind === "recertification" &&
            hardLimit > other.hardLimit,
        ),
      ),
    );
    expect(broken).toEqual([]);
  });

  it("have their first surveillance audit on the anniversary, clamped to the month's end", () => {
    const broken = breaking(({ decidedOn, plan }) => {
      const first = plan.audits[0];
      const isLeapDay = decidedOn.endsWith("-02-29");
      const expected = `${String(year(decidedOn) + 1)}${isLeapDay ? "-02-28" : decidedOn.slice(4)}`;
      return first?.target !== expected || first.hardLimit !== expected;
    });
    expect(broken).toEqual([]);
  });

  it("never move a date because of an audit held or of today", () => {
    const free = new Map<string, string>();
    const broken = breaking(({ decidedOn, plan, strictAnniversary }) => {
      const key = `${decidedOn} ${String(strictAnniversary)}`;
      const dates = JSON.stringify(
        plan.audits.slice(0, 3).map(({ target, hardLimit }) => [target, hardLimit]),
      );
      const known = free.get(key) ?? dates;
      free.set(key, known);
      return known !== dates;
    });
    expect(broken).toEqual([]);
  });

  it("have a surveillance audit in each calendar year between the ends, or say so", () => {
    const broken = breaking(({ plan }) => {
      const warned = plan.warnings.filter(({ code }) => code === "year-without-surveillance");
      return [1, 2].some((cycle) => {
        const audits = plan.audits.filter((audit) => audit.cycle === cycle);
        const recertification = audits.find(({ kind }) => kind === "recertification");
        if (recertification === undefined) return false;
        const years = audits
          .filter(({ kind }) => kind !== "recertification")
          .map(({ doneOn, plannedOn, target }) => year(doneOn ?? plannedOn ?? target));
        // Both surveillance anniversaries of a cycle lie one year apart from its start.
        const start = Math.min(...audits.map(({ target }) => year(target))) - 1;
        for (let between = start + 1; between < year(recertification.target); between += 1) {
          const isTold = warned.some(({ message }) => message.includes(` ${String(between)};`));
          if (!years.includes(between) && !isTold) return true;
        }
        return false;
      });
    });
    expect(broken).toEqual([]);
  });

  it("have every preparation its days before the audit, as agreed or else targeted", () => {
    const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    const broken = breaking(({ programme, planned, leads }) =>
      programme.some(({ name, kind, target }) => {
        const [, cycle, before] = /^(C\d) .+ before (.+)$/.exec(name) ?? [];
        if (before === undefined) return false;
        const audit = programme.find(
          (one) => one.name.toLowerCase() === `${String(cycle)} ${before}`.toLowerCase(),
        );
        const agreed = planned.find((one) => cycle === "C1" && one.kind === audit?.kind);
        const on = agreed?.on ?? audit?.target ?? "";
        return dayNumber(on) - dayNumber(target) !== leads[kind as keyof typeof leads];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("have an internal audit and a management review in each year from today's on", () => {
    const broken = breaking(({ decidedOn, today, programme }) => {
      const last = Math.max(...programme.map(({ target }) => year(target)));
      return ["internal-audit", "management-review"].some((kind) => {
        const years = new Set(
          programme.filter((one) => one.kind === kind).map(({ target }) => year(target)),
        );
        // The last audit's preparations may lie in the year before it.
        for (let one = Math.max(year(decidedOn) + 1, year(today)); one <= last; one += 1) {
          if (!years.has(one)) return true;
        }
        return false;
      });
    });
    expect(broken).toEqual([]);
  });

  it("name each entry of a programme once, in the order of its days", () => {
    const broken = breaking(({ programme }) => {
      const names = new Set(programme.map(({ name }) => name));
      const isSorted = programme.every(
        ({ target }, index) => index === 0 || (programme[index - 1]?.target ?? "") <= target,
      );
      return names.size !== programme.length || !isSorted;
    });
    expect(broken).toEqual([]);
  });

  it("expire three years after the decision, less a day, unless recertified", () => {
    const broken = breaking(({ decidedOn, recertifiedOn, plan }) => {
      if (recertifiedOn !== undefined) return false;
      const threeYearsOn = new Date(`${decidedOn}T00:00:00Z`);
      threeYearsOn.setUTCDate(1);
      threeYearsOn.setUTCFullYear(year(decidedOn) + 3);
      const lastOfMonth = new Date(
        Date.UTC(threeYearsOn.getUTCFullYear(), threeYearsOn.getUTCMonth() + 1, 0),
      ).getUTCDate();
      threeYearsOn.setUTCDate(Math.min(Number(decidedOn.slice(8)), lastOfMonth) - 1);
      return plan.expiresOn !== parseIsoDate(threeYearsOn.toISOString().slice(0, 10));
    });
    expect(broken).toEqual([]);
  });

  it("come out the same in five time zones", async () => {
    // The fifth is that of this machine.
    const zones = ["Pacific/Apia", "America/St_Johns", "Europe/Berlin", "Asia/Kathmandu"];
    const root = join(__dirname, "../../..");
    const digests = await Promise.all(
      zones.map(async (TZ) => {
        const run = promisify(execFile)(
          process.execPath,
          ["-r", join(root, "test/typescriptInNode.cjs"), join(__dirname, "printRandomCycles.ts")],
          { cwd: root, env: { ...process.env, TZ } },
        );
        return (await run).stdout.trim();
      }),
    );
    const here = createHash("sha256").update(JSON.stringify(cycles)).digest("hex");
    expect(digests).toEqual(zones.map(() => here));
  }, 300_000);
});
