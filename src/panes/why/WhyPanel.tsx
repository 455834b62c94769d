import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExplainedScore } from "../../app/score/explainScore";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { useTableStyles } from "../frame/tableStyles";

const useStyles = makeStyles({
  sum: { margin: 0, fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
});

const SHOWN_FIRST = 150;

/** A number opened to its rows. */
export interface WhyPanelProps {
  readonly explained: ExplainedScore;
  /** How many controls are thought to have reached a level; undefined for the numbers as they are. */
  readonly raised?: number | undefined;
  readonly onControl: (control: string) => void;
  readonly onBack: () => void;
}

/** Numbers that levels, targets and weights make. */
const OF_LEVELS: readonly ExplainedScore["figure"][] = ["mean", "target", "attainment", "gap"];

/** Where a number comes from: its rule, each row, what was left out, and the sum. */
export function WhyPanel({ explained, raised, onControl, onBack }: WhyPanelProps) {
  const strings = useStrings();
  const { why } = strings;
  const { exact } = useFormats();
  const styles = useStyles();
  const { standard, figure, rule, rows, above, below, value } = explained;
  return (
    <Card title={why.title(why.figures[figure])} takesFocus>
      <Line>
        <Button onClick={onBack}>{strings.back}</Button>
      </Line>
      <Paragraph>
        <Own>{STANDARD_NAMES[standard].full}</Own>,{" "}
        {rows === "all controls" ? why.allControls : <Own>{rows}</Own>}
      </Paragraph>
      {raised !== undefined && <Paragraph>{why.thought(raised)}</Paragraph>}
      <Paragraph>
        <Own>{rule}</Own>
      </Paragraph>
      <p className={styles.sum}>
        {why.sum(exact(above), exact(below), value === undefined ? why.nothing : exact(value))}
      </p>
      <SharesTable explained={explained} onControl={onControl} />
      <LeftOut explained={explained} />
    </Card>
  );
}

function SharesTable({ explained, onControl }: Omit<WhyPanelProps, "onBack">) {
  const strings = useStrings();
  const { columns } = strings.why;
  const { exact } = useFormats();
  const table = useTableStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { shares, figure } = explained;
  if (shares.length === 0) return null;
  const hasLevels = OF_LEVELS.includes(figure);
  return (
    <Column>
      <div
        className={table.scroll}
        tabIndex={0}
        role="group"
        aria-label={strings.why.figures[figure]}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{columns.control}</th>
              {hasLevels && <th scope="col">{columns.level}</th>}
              {hasLevels && <th scope="col">{columns.target}</th>}
              {hasLevels && <th scope="col">{columns.weight}</th>}
              <th scope="col">{columns.above}</th>
              <th scope="col">{columns.below}</th>
            </tr>
          </thead>
          <tbody>
            {shares.slice(0, shown).map((share) => (
              <tr key={share.control}>
                <th scope="row">
                  <PlainButton onOpen={() => onControl(share.control)}>
                    <Own>{share.control}</Own>
                  </PlainButton>
                </th>
                {hasLevels && <td>{exact(share.level)}</td>}
                {hasLevels && <td>{exact(share.target)}</td>}
                {hasLevels && <td>{exact(share.weight)}</td>}
                <td>{exact(share.above)}</td>
                <td>{exact(share.below)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shares.length > shown && (
        <PlainButton onOpen={() => setShown(shares.length)}>
          {strings.more(shares.length - shown)}
        </PlainButton>
      )}
    </Column>
  );
}

function LeftOut({ explained: { leftOut } }: { explained: ExplainedScore }) {
  const { why } = useStrings();
  const reasons = [...new Set(leftOut.map(({ why: reason }) => reason))];
  return (
    <>
      {reasons.map((reason) => {
        const controls = leftOut.filter((one) => one.why === reason).map(({ control }) => control);
        const known = Object.entries(why.reasons).find(([word]) => word === reason)?.[1];
        return (
          <Paragraph key={reason} isFaint>
            {why.leftOut(known ?? reason, controls.length)}: <Own>{controls.join(", ")}</Own>
          </Paragraph>
        );
      })}
    </>
  );
}
