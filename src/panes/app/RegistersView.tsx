import { useMemo, useState } from "react";
import { listFindings } from "../../app/findings/listFindings";
import { planReviewFindings } from "../../app/findings/planReviewFindings";
import type { RecordPlace } from "../../app/ports";
import { planAddRecord, type TypedCells } from "../../app/registers/planAddRecord";
import { registerOf, registers, type Register } from "../../app/registers/register";
import { registerCard } from "../../app/registers/registerCard";
import { registerRows } from "../../app/registers/registerRows";
import { planReminders } from "../../app/remind/planReminders";
import { heatMaps } from "../../app/risk/heatMaps";
import { planAddRisks } from "../../app/risk/planAddRisks";
import { riskLibrary } from "../../app/risk/riskLibrary";
import { traceRisks } from "../../app/risk/traceRisks";
import type { Session } from "../../app/session/session";
import { viewsOf } from "../../app/session/views";
import type { IsoDate } from "../../core/day";
import { recordKey, tableOf, type WorkbookState } from "../../core/workbook";
import { KeptContext, useKept } from "../frame/kept";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { RegistersPane } from "../registers/RegistersPane";
import type { RegisterPart } from "../registers/registerParts";
import type { FindingParts, RiskParts } from "../registers/registersProps";
import type { FilledProps } from "./filledProps";
import { keptOf } from "./keptOf";

/** The pane of registers, from the session. */
export function RegistersView(props: FilledProps & { readonly isBusy: boolean }) {
  return (
    <KeptContext.Provider value={keptOf(props.session)}>
      <Chosen {...props} />
    </KeptContext.Provider>
  );
}

/** What was chosen in the pane, and the place of the session at that time: a new one is followed. */
interface Choice {
  readonly table: string | undefined;
  readonly part: RegisterPart;
  readonly seen: RecordPlace | undefined;
}

const AT_FIRST: Choice = { table: undefined, part: "list", seen: undefined };

function Chosen({ session, workbook, isBusy }: FilledProps & { readonly isBusy: boolean }) {
  const { place, focusRequest, outcome } = session.snapshot();
  const [choice, setChoice] = useKept("registers choice", AT_FIRST);
  const [lastKey, setLastKey] = useState<string>();
  const followed =
    place === undefined || place === choice.seen ? undefined : registerOf(place.table);
  const register = followed ?? registerOf(choice.table ?? "") ?? registers()[0];
  const found = useFound(session, workbook, register);
  if (register === undefined) return null;
  const views = viewsOf(workbook, session.today);
  const chosen = followed === undefined ? undefined : place;
  const leave = (changes: Partial<Choice>, left?: string) => {
    setLastKey(left);
    setChoice({ ...choice, table: register.table, ...changes, seen: place });
  };
  return (
    <>
      <ReadOnlyNotice reason={views.readOnly} />
      <RegistersPane
        registers={registers()}
        register={register}
        rows={found?.rows}
        place={chosen}
        card={chosen && found?.cardOf(chosen.key)}
        part={choice.part}
        lastKey={lastKey}
        people={views.people}
        isBusy={isBusy}
        isWritable={views.readOnly === undefined}
        canUndo={outcome?.action === "edit"}
        focusRequest={focusRequest}
        risks={register.table === "AB_Risks" ? riskParts(workbook, session.today) : undefined}
        findings={
          register.table === "AB_Findings" ? findingParts(workbook, session.today) : undefined
        }
        onRegister={(table) => leave({ table, part: "list" })}
        onPart={(part) => leave({ part })}
        onBack={() => leave({}, place?.key)}
        // A place of its own each time: the same one would have been left already.
        onOpen={(to) => session.answer({ ...to })}
        onAdd={(typed) => add(session, register, typed)}
        onCommit={(column, text, seen) =>
          chosen && session.edit({ table: register.table, key: chosen.key, column, text }, seen)
        }
        onPreview={session.preview}
        onPerform={session.perform}
        onReveal={session.hasSheets ? (to) => void session.reveal(to) : undefined}
        onHome={() => session.show("home")}
      />
    </>
  );
}

/** The rows of a register and their cards, computed anew when the workbook has changed. */
function useFound(session: Session, workbook: WorkbookState, register: Register | undefined) {
  const { today } = session;
  return useMemo(() => {
    if (register === undefined) return undefined;
    const { context, statementIssues: issues } = viewsOf(workbook, today);
    const input = { state: workbook, context, issues };
    const reminders = planReminders(workbook, today);
    return {
      rows: registerRows(register, { ...input, reminders }),
      cardOf: (key: string) => registerCard(register, key, input),
    };
  }, [workbook, today, register]);
}

function riskParts(workbook: WorkbookState, today: IsoDate): RiskParts {
  const { context } = viewsOf(workbook, today);
  return {
    maps: () => heatMaps(context),
    library: () => riskLibrary(workbook),
    addPlan: (ids) => (state) => planAddRisks(state, ids),
    traced: (id) =>
      traceRisks(workbook, today).risks.find(
        ({ risk }) => risk.id.toLowerCase() === id.toLowerCase(),
      ),
    today: context.today,
  };
}

function findingParts(workbook: WorkbookState, today: IsoDate): FindingParts {
  const { context } = viewsOf(workbook, today);
  return {
    listed: (id) =>
      listFindings(workbook, today).find(
        ({ finding }) => finding.id.toLowerCase() === id.toLowerCase(),
      ),
    remarks: () => planReviewFindings(workbook).addedRows.length,
    remarksPlan: planReviewFindings,
    today: context.today,
  };
}

/** Adds a record and opens its card; true when it was added. */
async function add(session: Session, register: Register, typed: TypedCells): Promise<boolean> {
  const plan = (state: WorkbookState) => planAddRecord(state, register, typed, session.today);
  if (!(await session.perform({ name: "edit", plan }))) return false;
  const { workbook } = session.snapshot();
  const last = workbook && tableOf(workbook, register.table)?.records.at(-1);
  const key = last && recordKey(last.row, register.keys);
  if (key !== undefined && key !== "") session.answer({ table: register.table, key });
  return true;
}
