import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState, type KeyboardEvent } from "react";
import type { MappedAnswers } from "../../app/integrated/mappedAnswers";
import type { TracedRisk } from "../../app/risk/traceRisks";
import type { MappedIds } from "../../app/session/mappedIds";
import type { RecordCard } from "../../app/session/recordCard";
import { nextUndecided, positionOf, type ListedRecord } from "../../app/session/recordList";
import type { RecordPlace } from "../../app/ports";
import { STANDARD_NAMES, type Guidance, type Standard } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { GuidancePanel } from "./GuidancePanel";
import { MappedAnswersPart } from "./MappedAnswersPart";
import { MappedList } from "./MappedList";
import { RecordFields, type RecordFieldsProps } from "./RecordFields";
import { RisksPart } from "./RisksPart";
import { SearchBox } from "./SearchBox";
import type { TakeOverActions } from "./takeOverActions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  faint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What the control card needs. */
export interface ControlPaneProps extends Pick<
  RecordFieldsProps,
  "people" | "isWritable" | "onCommit" | "focusRequest"
> {
  readonly isFilled: boolean;
  /** undefined when the chosen record is not there. */
  readonly card: RecordCard | undefined;
  readonly place: RecordPlace | undefined;
  readonly records: readonly ListedRecord[];
  readonly onSelect: (place: RecordPlace) => void;
  /** Like onSelect, and the first field to answer takes the focus. */
  readonly onAnswer: (place: RecordPlace) => void;
  /** Left out where no sheets are seen. */
  readonly onReveal?: ((place: RecordPlace) => void) | undefined;
  readonly mappedIds: (standard: Standard, id: string) => readonly MappedIds[];
  /** Opens a framework in the pane of crosswalks, at a row; undefined for one that cannot be. */
  readonly openFramework: (framework: string, id: string) => (() => void) | undefined;
  /** Risks that name a control. */
  readonly risksOf: (standard: Standard, id: string) => readonly TracedRisk[];
  /** Rows of the other standard that a control or clause is mapped to. */
  readonly mappedAnswers: (standard: Standard, id: string) => MappedAnswers | undefined;
  readonly takeOver: TakeOverActions;
  readonly loadGuidance: (standard: Standard, id: string) => Promise<Guidance | undefined>;
}

/** One control or clause: what it asks, all its cells, guidance, mappings, and the way to the next. */
export function ControlPane(props: ControlPaneProps) {
  const { isFilled, card, place, records, onAnswer } = props;
  const { control } = useStrings();
  if (!isFilled) return <Paragraph>{control.notFilled}</Paragraph>;
  const toUndecided = () => {
    const next = nextUndecided(records, place);
    if (next !== undefined) onAnswer(next.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !event.ctrlKey) return;
    // What is typed in the field is written when it loses the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    toUndecided();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <Column>
        <SearchBox records={records} onChoose={(record) => onAnswer(record.place)} />
        <Navigation {...props} onUndecided={toUndecided} />
        {card === undefined ? (
          <Card title={control.none}>
            <Paragraph>{place === undefined ? control.noneHint : control.gone}</Paragraph>
          </Card>
        ) : (
          <CardOfRecord key={`${card.place.table} ${card.place.key}`} {...props} card={card} />
        )}
      </Column>
    </div>
  );
}

function Navigation(props: ControlPaneProps & { readonly onUndecided: () => void }) {
  const { place, records, onSelect, onUndecided } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const at = place === undefined ? -1 : positionOf(records, place);
  const left = records.filter(({ isUndecided }) => isUndecided).length;
  const step = (by: number) => {
    const target = records[at + by];
    if (target !== undefined) onSelect(target.place);
  };
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={left === 0}
        aria-keyshortcuts="Control+Enter"
        onClick={onUndecided}
      >
        {control.nextUndecided}
      </Button>
      <Button disabledFocusable={at <= 0} onClick={() => step(-1)}>
        {control.previous}
      </Button>
      <Button disabledFocusable={at >= records.length - 1} onClick={() => step(1)}>
        {control.next}
      </Button>
      <span className={styles.faint} role="status">
        {left === 0 ? control.allDecided : control.left(left)}
        {at >= 0 && `, ${control.position(at + 1, records.length)}`}
      </span>
      <span className={styles.faint}>{control.shortcut}</span>
    </div>
  );
}

function CardOfRecord(props: ControlPaneProps & { readonly card: RecordCard }) {
  const { card, place, onReveal } = props;
  const { control, checks } = useStrings();
  const { standard, id, title, group, asks, otherIssues } = card;
  const subtitle = [standard && STANDARD_NAMES[standard].full, group].filter(Boolean).join(" · ");
  return (
    <Card title={<Own>{`${id} ${title}`}</Own>}>
      {subtitle !== "" && (
        <Paragraph isFaint>
          <Own>{subtitle}</Own>
        </Paragraph>
      )}
      {asks !== "" && (
        <Paragraph>
          <Own>{asks}</Own>
        </Paragraph>
      )}
      {otherIssues.map((issue, index) => (
        <Paragraph key={index}>
          <Own>{control.issue(checks.severity[issue.severity], issue.message)}</Own>
        </Paragraph>
      ))}
      <RecordFields {...props} focused={place?.column ?? firstToAnswer(card)} />
      {onReveal !== undefined && (
        <Line>
          <Button onClick={() => onReveal(card.place)}>{control.showOnSheet}</Button>
        </Line>
      )}
      {standard !== undefined && card.place.table !== "AB_Clauses" && (
        <RisksPart risksOf={() => props.risksOf(standard, id)} onOpen={props.onAnswer} />
      )}
      {standard !== undefined && <OtherStandard {...props} standard={standard} id={id} />}
      {standard !== undefined && <Background {...props} standard={standard} id={id} />}
    </Card>
  );
}

/** Folded, and read only when somebody looks: every edit would compute it anew. */
function OtherStandard(
  props: ControlPaneProps & { readonly standard: Standard; readonly id: string },
) {
  const { standard, id, mappedAnswers, onSelect, takeOver } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const [isOpened, setOpened] = useState(false);
  const answers = isOpened ? mappedAnswers(standard, id) : undefined;
  const other = standard === "27001" ? "42001" : "27001";
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className={styles.summary}>{control.other(STANDARD_NAMES[other].cell)}</summary>
      {isOpened && answers === undefined && <Paragraph>{control.noMapped}</Paragraph>}
      {answers !== undefined && (
        <MappedAnswersPart answers={answers} onSelect={onSelect} actions={takeOver} />
      )}
    </details>
  );
}

function Background(
  props: ControlPaneProps & { readonly standard: Standard; readonly id: string },
) {
  const { standard, id, loadGuidance, mappedIds, openFramework } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const [opened, setOpened] = useState({ guidance: false, mapped: false });
  const load = useCallback(() => loadGuidance(standard, id), [loadGuidance, standard, id]);
  return (
    <>
      <details
        onToggle={({ currentTarget }) =>
          setOpened((now) => ({ ...now, guidance: now.guidance || currentTarget.open }))
        }
      >
        <summary className={styles.summary}>{control.guidance}</summary>
        {opened.guidance && <GuidancePanel load={load} />}
      </details>
      <details
        onToggle={({ currentTarget }) =>
          setOpened((now) => ({ ...now, mapped: now.mapped || currentTarget.open }))
        }
      >
        <summary className={styles.summary}>{control.mapped}</summary>
        {opened.mapped && (
          <MappedList
            mapped={mappedIds(standard, id)}
            openFramework={(framework) => openFramework(framework, id)}
          />
        )}
      </details>
    </>
  );
}

/** The field that is answered first: the first of the list that is blank, else the first. */
function firstToAnswer({ fields }: RecordCard): string | undefined {
  const asked = ["Applicable", "Conformity", "ISO 27001"].filter((heading) =>
    fields.some((field) => field.heading === heading),
  );
  return asked[0];
}
