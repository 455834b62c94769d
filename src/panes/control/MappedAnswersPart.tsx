import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeOf, type MappedAnswer, type MappedAnswers } from "../../app/integrated/mappedAnswers";
import { takenCells } from "../../app/integrated/planTakeOver";
import type { RecordPlace } from "../../app/ports";
import { STANDARD_NAMES } from "../../core/catalog";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { AnswerOnce } from "./AnswerOnce";
import type { TakeOverActions } from "./takeOverActions";
import { TakeOverForm } from "./TakeOverForm";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0 0`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

/** What the rows of the other standard say that a control or clause is mapped to. */
export function MappedAnswersPart(props: {
  readonly answers: MappedAnswers;
  readonly onSelect: (place: RecordPlace) => void;
  readonly actions: TakeOverActions;
}) {
  const { answers, onSelect, actions } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const [taken, setTaken] = useState<string>();
  const { own, mapped, other } = answers;
  return (
    <Column>
      {own.answeredWith !== undefined && (
        <>
          <Paragraph>
            {control.answered} <Own>{own.answer}</Own>,{" "}
            {control.answeredWith(STANDARD_NAMES[own.answeredWith].cell)}
          </Paragraph>
          <Paragraph isFaint>{control.sharedNote}</Paragraph>
        </>
      )}
      {actions.isWritable && <AnswerOnce own={own} other={other} actions={actions} />}
      <ul className={styles.list}>
        {mapped.map((from) => (
          <li key={from.label}>
            <AnswerLines from={from} onSelect={onSelect} />
            {taken === from.label && (
              <TakeOverForm
                own={own}
                from={from}
                actions={actions}
                onClose={() => setTaken(undefined)}
              />
            )}
            {taken !== from.label && actions.isWritable && takenCells(own, from).length > 0 && (
              <Line>
                <Button size="small" onClick={() => setTaken(from.label)}>
                  {control.takeOver(from.label)}
                </Button>
              </Line>
            )}
          </li>
        ))}
      </ul>
    </Column>
  );
}

function AnswerLines(props: {
  readonly from: MappedAnswer;
  readonly onSelect: (place: RecordPlace) => void;
}) {
  const { from, onSelect } = props;
  const { control, crosswalk, maturity } = useStrings();
  const { day } = useFormats();
  const { label, title, relation, source, answer, level, implementation, evidence } = from;
  return (
    <>
      <PlainButton onOpen={() => onSelect(placeOf(from.ref))}>
        <Own>{`${label} ${title}`}</Own>
      </PlainButton>
      <Paragraph isFaint>
        <Own>{control.mappedBy(maturity.headStart.relations[relation], source)}</Own>
      </Paragraph>
      <Paragraph>
        {control.answer} <Own>{answer}</Own>
        {level !== undefined && `, ${crosswalk.level(level)}`}
        {from.owner !== "" && (
          <>
            , {control.ownedBy} <Own>{from.owner}</Own>
          </>
        )}
      </Paragraph>
      {implementation !== "" && (
        <Paragraph>
          <Own>{implementation}</Own>
        </Paragraph>
      )}
      {evidence !== "" && (
        <Paragraph>
          <Own>{evidence}</Own>
          {from.evidenceOn !== undefined && `, ${control.evidenceOn(day(from.evidenceOn))}`}
        </Paragraph>
      )}
    </>
  );
}
