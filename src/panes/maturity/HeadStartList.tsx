import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HeadStartView } from "../../app/maturity/headStarts";
import type { RecordPlace } from "../../app/ports";
import { STANDARD_NAMES, type Relation, type Standard } from "../../core/catalog";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";

const useStyles = makeStyles({
  entry: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
});

const SHOWN_FIRST = 12;

/** Which entries of a head start are listed; "all" for every relation. */
export interface EntryChoice {
  readonly kind: "control" | "clause";
  readonly relation: Relation | "all";
}

/** The controls or clauses behind a number of a head start, each with what supports it. */
export function HeadStartList(props: {
  readonly start: HeadStartView;
  readonly choice: EntryChoice;
  readonly onAnswer: ((place: RecordPlace) => void) | undefined;
}) {
  const { start, choice, onAnswer } = props;
  const strings = useStrings();
  const { headStart } = strings.maturity;
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const entries = start.entries.filter(
    ({ of, relation }) =>
      of.kind === choice.kind && (choice.relation === "all" || relation === choice.relation),
  );
  const more = entries.length - shown;
  return (
    <>
      <h3 className={layout.heading}>{headStart.list}</h3>
      {entries.length === 0 && <Paragraph>{headStart.none}</Paragraph>}
      <ul className={layout.list}>
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.of.id} entry={entry} to={start.to} onAnswer={onAnswer} />
        ))}
      </ul>
      {more > 0 && (
        <PlainButton onOpen={() => setShown(entries.length)}>{strings.more(more)}</PlainButton>
      )}
    </>
  );
}

function Entry(props: {
  readonly entry: HeadStartView["entries"][number];
  readonly to: Standard;
  readonly onAnswer: ((place: RecordPlace) => void) | undefined;
}) {
  const { entry, to, onAnswer } = props;
  const { headStart } = useStrings().maturity;
  const styles = useStyles();
  const { of, title, state, support } = entry;
  const name = <Own>{`${of.id} ${title}`}</Own>;
  return (
    <li className={styles.entry}>
      {onAnswer === undefined ? (
        name
      ) : (
        <PlainButton onOpen={() => onAnswer(placeOf(to, of))}>{name}</PlainButton>
      )}{" "}
      ({headStart.state[state]})
      {support.map(({ by, title: byTitle, relation, source }) => (
        <Paragraph key={by.id} isFaint>
          {headStart.by(headStart.relations[relation], by.id, byTitle, source)}
        </Paragraph>
      ))}
    </li>
  );
}

function placeOf(to: Standard, { kind, id }: HeadStartView["entries"][number]["of"]): RecordPlace {
  return kind === "control"
    ? { table: `AB_SoA_${to}`, key: id }
    : { table: "AB_Clauses", key: `${STANDARD_NAMES[to].cell} Clause ${id}` };
}
