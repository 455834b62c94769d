import { useState } from "react";
import type { AuditsView } from "../../app/programme/auditsView";
import type { TypedDecision } from "../../app/programme/planDecision";
import type { ProgrammeLine } from "../../app/programme/programmeLine";
import type { Action } from "../../app/session/actions";
import type { CardField } from "../../app/session/cardFields";
import type { ActionPreview } from "../../app/session/session";
import type { Standard } from "../../core/catalog";
import { Column } from "../frame/Column";
import { PreviewPanel } from "../home/PreviewPanel";
import { useStrings } from "../language";
import { CalendarCard, type CalendarCardProps } from "./CalendarCard";
import { DecisionForm } from "./DecisionForm";
import { OutdatedNotice } from "./OutdatedNotice";
import { ProgrammeCard } from "./ProgrammeCard";
import { RemindersCard, type RemindersCardProps } from "./RemindersCard";
import { StandardCard } from "./StandardCard";
import { TimeLineCard } from "./TimeLineCard";
import { WarningsCard } from "./WarningsCard";

/** What the pane needs. */
export interface AuditsPaneProps {
  readonly view: AuditsView;
  readonly reminders: Omit<RemindersCardProps, "isWritable" | "isBusy" | "onDone">;
  readonly calendar: CalendarCardProps;
  /** Cells of an audit that people fill in. */
  readonly fieldsOf: (line: ProgrammeLine) => readonly CardField[];
  readonly people: readonly string[];
  readonly isWritable: boolean;
  readonly isBusy: boolean;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
  /** @returns why the cell does not take the text; undefined when it does */
  readonly onEdit: (
    line: ProgrammeLine,
    typed: { readonly heading: string; readonly text: string; readonly seen: string },
  ) => string | undefined;
  /** undefined where no sheets are seen. */
  readonly onReveal: ((line: ProgrammeLine) => void) | undefined;
}

interface Decision {
  readonly name: "decision";
  readonly standard: Standard;
  /** What was typed before the difference was looked at. */
  readonly typed?: TypedDecision;
}
interface Previewed {
  readonly name: "preview";
  readonly action: Action;
  readonly preview: ActionPreview;
  /** Where Back leads. */
  readonly from: View;
}
type View = { readonly name: "main" } | Decision | Previewed;

const MAIN: View = { name: "main" };

/** Both certification cycles, the audit programme, and what falls due. */
export function AuditsPane(props: AuditsPaneProps) {
  const { audits: strings } = useStrings();
  const [view, setView] = useState<View>(MAIN);
  const { isBusy } = props;
  const preview = async (action: Action, from: View) => {
    const planned = await props.onPreview(action);
    if (planned !== undefined) setView({ name: "preview", action, preview: planned, from });
  };
  if (view.name === "preview") {
    const perform = async () => {
      if (await props.onPerform(view.action)) setView(MAIN);
    };
    return (
      <PreviewPanel
        changes={view.preview.changes}
        applyLabel={strings.decision.apply}
        isBusy={isBusy}
        onApply={() => void perform()}
        onBack={() => setView(view.from)}
      />
    );
  }
  const audits = props.view.standards.find(
    ({ standard }) => view.name === "decision" && standard === view.standard,
  );
  if (view.name === "decision" && audits !== undefined) {
    return (
      <DecisionForm
        audits={audits}
        typed={view.typed}
        today={props.view.today}
        isBusy={isBusy}
        onSubmit={(typed) => {
          const { standard } = view;
          void preview({ name: "decide", standard, typed }, { ...view, typed });
        }}
        onCancel={() => setView(MAIN)}
      />
    );
  }
  return (
    <Main
      {...props}
      onDecide={(standard) => setView({ name: "decision", standard })}
      onPlan={() => void preview({ name: "plan" }, MAIN)}
    />
  );
}

function Main(
  props: AuditsPaneProps & {
    readonly onDecide: (standard: Standard) => void;
    readonly onPlan: () => void;
  },
) {
  const { view, isWritable, isBusy, onPerform } = props;
  return (
    <div data-pane="audits">
      <Column>
        {view.standards.map((audits) => (
          <StandardCard
            key={audits.standard}
            audits={audits}
            deadlines={view.deadlinesOf(audits.standard)}
            isWritable={isWritable}
            onDecide={() => props.onDecide(audits.standard)}
          />
        ))}
        {view.outdated > 0 && isWritable && (
          <OutdatedNotice number={view.outdated} isBusy={isBusy} onPlan={props.onPlan} />
        )}
        {view.timeLine !== undefined && (
          <TimeLineCard timeLine={view.timeLine} standards={view.standards} />
        )}
        <WarningsCard warnings={view.warnings} jointVisits={view.jointVisits} />
        <RemindersCard
          {...props.reminders}
          isWritable={isWritable}
          isBusy={isBusy}
          onDone={(thing, doneOn) => onPerform({ name: "done", thing, doneOn })}
        />
        {view.standards.map((audits) => (
          <ProgrammeCard key={audits.standard} {...props} audits={audits} />
        ))}
        <CalendarCard {...props.calendar} />
      </Column>
    </div>
  );
}
