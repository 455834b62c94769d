import { planAudits } from "../../app/programme/planAudits";
import { fileArgument } from "../fileArgument";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { Command } from "../command";
import { dayOption } from "../optionValues";

/** `plan`: the audit programme as the settings make it. */
export const planCommand: Command = {
  name: "plan",
  help: `Usage: annexbook plan FILE.xlsx [options]

Plans the audits of both standards on the sheet Audits from the settings: stages, surveillance,
recertification, and what must happen before each of them. Run it after the decision, the expiry or
the body's policy have changed; --dry-run shows the difference first. What you typed stays: Planned
on, Done on, Decided on and every other column. A second run changes nothing.
${CHANGE_HELP}`,
  options: CHANGE_OPTIONS,
  maxPositionals: 1,
  run: async (input, io) => {
    const today = dayOption(input, "today") ?? io.today();
    return changeFile(fileArgument(input, "plan"), input, io, (state) => planAudits(state, today));
  },
};
