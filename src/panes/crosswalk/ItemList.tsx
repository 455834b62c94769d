import { useState } from "react";
import type { CrosswalkItem } from "../../app/crosswalk/crosswalk";
import type { ItemAnswer } from "../../app/crosswalk/itemAnswers";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";
import { placeOfRef, type CrosswalkPaneProps } from "./crosswalkProps";

const SHOWN_FIRST = 15;

type Listed = Pick<CrosswalkPaneProps, "view" | "onAnswer">;

/** The way back: our controls and clauses, each with what it is mapped to. */
export function ItemList(props: Listed) {
  const { view, onAnswer } = props;
  const strings = useStrings();
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { items } = view;
  const more = items.length - shown;
  return (
    <>
      <Card title={strings.crosswalk.items(items.length)}>
        {items.length === 0 && <Paragraph>{strings.crosswalk.nothing}</Paragraph>}
        <ul className={layout.list}>
          {items.slice(0, shown).map((item) => (
            <li key={item.label}>
              <ItemLine item={item} onAnswer={onAnswer} />
              <Targets item={item} />
            </li>
          ))}
        </ul>
        {more > 0 && (
          <PlainButton onOpen={() => setShown(items.length)}>{strings.more(more)}</PlainButton>
        )}
      </Card>
      <Unmapped {...props} />
    </>
  );
}

function ItemLine(props: Pick<Listed, "onAnswer"> & { readonly item: ItemAnswer }) {
  const { item, onAnswer } = props;
  const { crosswalk: strings } = useStrings();
  return (
    <>
      <PlainButton onOpen={() => onAnswer(placeOfRef(item.ref))}>
        <Own>{`${item.label} ${item.title}`}</Own>
      </PlainButton>
      : <Own>{item.answer}</Own>
      {item.level !== undefined && `, ${strings.level(item.level)}`}
    </>
  );
}

function Targets({ item }: { readonly item: CrosswalkItem }) {
  const { crosswalk: strings, maturity } = useStrings();
  return item.targets.map(({ label, title, state, relation }) => (
    <Paragraph key={label} isFaint>
      <Own>{`${label} ${title}`.trim()}</Own> ({maturity.headStart.relations[relation]}):{" "}
      {strings.states[state]}
    </Paragraph>
  ));
}

function Unmapped({ view, onAnswer }: Listed) {
  const { crosswalk: strings } = useStrings();
  const layout = useLayoutStyles();
  const { unmapped, framework } = view;
  if (unmapped.length === 0) return null;
  const isPast = framework.key === "2013";
  return (
    <Card title={isPast ? strings.isNew(unmapped.length) : strings.unmapped(unmapped.length)}>
      <details className={layout.folded}>
        <summary className={layout.summary}>{strings.show}</summary>
        <ul className={layout.list}>
          {unmapped.map((item) => (
            <li key={item.label}>
              <ItemLine item={item} onAnswer={onAnswer} />
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
