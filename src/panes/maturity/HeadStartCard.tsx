import { makeStyles, tokens } from "@fluentui/react-components";
import type { HeadStartView } from "../../app/maturity/headStarts";
import type { RecordPlace } from "../../app/ports";
import { RELATIONS, STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useTableStyles } from "../frame/tableStyles";
import { useStrings } from "../language";
import { HeadStartList, type EntryChoice } from "./HeadStartList";
import { useKept } from "../frame/kept";

const useStyles = makeStyles({ chosen: { fontWeight: tokens.fontWeightBold } });

const KINDS = ["control", "clause"] as const;

/** The head start of one direction: numbers by relation, and the list behind each of them. */
export function HeadStartCard(props: {
  readonly start: HeadStartView;
  readonly onWhy: (path: string) => void;
  /** Left out where the standard has no cards because it is out of scope. */
  readonly onAnswer: ((place: RecordPlace) => void) | undefined;
}) {
  const { start, onWhy, onAnswer } = props;
  const { headStart } = useStrings().maturity;
  const [choice, setChoice] = useKept<EntryChoice>(`head start ${start.to}`, ALL_CONTROLS);
  const { controls, clauses } = start;
  const [to, from] = [STANDARD_NAMES[start.to].cell, STANDARD_NAMES[start.from].cell];
  return (
    <Card title={<Own>{headStart.title(to, from)}</Own>}>
      <Paragraph>
        {headStart.summary(
          headStart.of(controls.supported, controls.total),
          headStart.of(clauses.supported, clauses.total),
          from,
        )}
      </Paragraph>
      <RelationTable start={start} choice={choice} onChoose={setChoice} />
      <Paragraph isFaint>
        <PlainButton onOpen={() => onWhy(pathOf(start, choice))}>{headStart.add}</PlainButton>
      </Paragraph>
      <HeadStartList start={start} choice={choice} onAnswer={onAnswer} />
    </Card>
  );
}

const ALL_CONTROLS: EntryChoice = { kind: "control", relation: "all" };

/** Relations open controls and clauses together; a total opens those of its kind. */
function pathOf({ to }: HeadStartView, { kind, relation }: EntryChoice): string {
  return relation === "all"
    ? `${to}/kind/${kind}/headStart`
    : `${to}/relation/${relation}/headStart`;
}

function RelationTable(props: {
  readonly start: HeadStartView;
  readonly choice: EntryChoice;
  readonly onChoose: (choice: EntryChoice) => void;
}) {
  const { start, choice, onChoose } = props;
  const { headStart } = useStrings().maturity;
  const table = useTableStyles();
  const styles = useStyles();
  const counts = { control: start.controls, clause: start.clauses };
  const names = { control: headStart.controls, clause: headStart.clauses };
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{headStart.relation}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col">
              {names[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(["all", ...RELATIONS] as const).map((relation) => {
          const word = relation === "all" ? headStart.all : headStart.relations[relation];
          return (
            <tr key={relation}>
              <th scope="row">{word}</th>
              {KINDS.map((kind) => {
                const { supported, byRelation } = counts[kind];
                const number = relation === "all" ? supported : byRelation[relation];
                const isChosen = choice.kind === kind && choice.relation === relation;
                return (
                  <td key={kind}>
                    <PlainButton
                      name={headStart.show(word, names[kind], number)}
                      className={isChosen ? styles.chosen : undefined}
                      isPressed={isChosen}
                      onOpen={() => onChoose({ kind, relation })}
                    >
                      {number}
                    </PlainButton>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
