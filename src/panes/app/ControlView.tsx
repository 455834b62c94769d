import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { frameworksFor } from "../../app/crosswalk/crosswalkChoice";
import { frameworkOfMap } from "../../app/crosswalk/framework";
import { answerableOnce, planAnswerOnce } from "../../app/integrated/answerOnce";
import { mappedAnswers } from "../../app/integrated/mappedAnswers";
import { planTakeOver } from "../../app/integrated/planTakeOver";
import { risksThatName } from "../../app/risk/traceRisks";
import { mappedIds } from "../../app/session/mappedIds";
import { ANSWERED_TABLES } from "../../app/session/recordList";
import { viewsOf } from "../../app/session/views";
import type { RecordPlace } from "../../app/ports";
import { loadGuidance, type Standard } from "../../core/catalog";
import { tableOf } from "../../core/workbook";
import { ControlPane } from "../control/ControlPane";
import { keepCrosswalkOf } from "../crosswalk/crosswalkKept";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { RecordList } from "../list/RecordList";
import type { FilledProps } from "./filledProps";
import { keptOf } from "./keptOf";

const useStyles = makeStyles({
  beside: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    "@media (min-width: 1000px)": {
      gridTemplateColumns: "minmax(0, 1.1fr) minmax(0, 1fr)",
    },
  },
  list: {
    minWidth: 0,
    "@media (max-width: 999px)": { order: 2 },
    "@media (min-width: 1000px)": {
      position: "sticky",
      top: "64px",
      maxHeight: "calc(100vh - 76px)",
      overflowY: "auto",
    },
  },
  card: { minWidth: 0 },
});

/** The control card, from the session; beside the list of controls where no sheet shows them. */
export function ControlView(props: CardViewProps & { readonly hasList: boolean }) {
  const { session, workbook, hasList } = props;
  const styles = useStyles();
  const { place } = session.snapshot();
  const pane = <CardView {...props} />;
  if (!hasList) return pane;
  const views = viewsOf(workbook, session.today);
  const tables = ANSWERED_TABLES.filter((table) => tableOf(workbook, table) !== undefined);
  return (
    <div className={styles.beside}>
      <div className={styles.list}>
        <RecordList
          tables={tables}
          records={(table) => views.list(table)}
          place={place}
          onChoose={session.answer}
        />
      </div>
      <div className={styles.card}>{pane}</div>
    </div>
  );
}

type CardViewProps = FilledProps & { readonly isBusy: boolean };

function CardView({ session, workbook, isBusy }: CardViewProps) {
  const { place, focusRequest } = session.snapshot();
  const views = viewsOf(workbook, session.today);
  const card = place === undefined ? undefined : views.card(place);
  const openFramework = (framework: string, label: string) => {
    const key = frameworkOfMap(framework);
    if (key === undefined || !frameworksFor(views.standards).includes(key)) return undefined;
    return () => {
      keepCrosswalkOf(keptOf(session), key, label);
      session.show("crosswalk");
    };
  };
  const commit = useCallback(
    (heading: string, text: string, seen: string) =>
      card === undefined ? undefined : session.edit({ ...card.place, column: heading, text }, seen),
    [session, card],
  );
  return (
    <>
      <ReadOnlyNotice reason={views.readOnly} />
      <ControlPane
        isFilled={views.isFilled}
        card={card}
        place={place}
        records={views.answered}
        people={views.people}
        isWritable={views.readOnly === undefined}
        focusRequest={focusRequest}
        onCommit={commit}
        onSelect={session.select}
        onAnswer={session.answer}
        onReveal={session.hasSheets ? (to: RecordPlace) => void session.reveal(to) : undefined}
        mappedIds={mappedIds}
        openFramework={openFramework}
        risksOf={(standard, id) =>
          risksThatName(workbook, session.today, { standard, control: id })
        }
        mappedAnswers={(standard, id) => mappedAnswers(views.context, standard, id)}
        takeOver={{
          isBusy,
          isWritable: views.readOnly === undefined,
          answerableOnce: (standard) => answerableOnce(views.context, standard),
          onceOf: (standard, labels) => (state) =>
            planAnswerOnce(state, standard, labels, session.today),
          planOf: (taken) => (state) => planTakeOver(state, taken, session.today),
          onPreview: session.preview,
          onPerform: session.perform,
        }}
        loadGuidance={guidanceOf}
      />
    </>
  );
}

async function guidanceOf(standard: Standard, id: string) {
  const wanted = id.replace(/^Clause /i, "");
  const guide = await loadGuidance();
  return guide.find((entry) => entry.standard === standard && entry.id === wanted);
}
