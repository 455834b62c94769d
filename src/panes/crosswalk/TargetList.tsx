import { useState } from "react";
import { Card } from "../frame/Card";
import { Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { CrosswalkPaneProps } from "./crosswalkProps";
import { TargetLine } from "./TargetLine";

const SHOWN_FIRST = 15;

/** What a framework consists of, each with the controls and clauses that are mapped to it. */
export function TargetList({ view, onAnswer }: Pick<CrosswalkPaneProps, "view" | "onAnswer">) {
  const strings = useStrings();
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { targets } = view;
  const more = targets.length - shown;
  return (
    <Card title={strings.crosswalk.targets(targets.length)}>
      {targets.length === 0 && <Paragraph>{strings.crosswalk.nothing}</Paragraph>}
      <ul className={layout.list}>
        {targets.slice(0, shown).map((target) => (
          <li key={target.label}>
            <TargetLine target={target} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <PlainButton onOpen={() => setShown(targets.length)}>{strings.more(more)}</PlainButton>
      )}
    </Card>
  );
}
