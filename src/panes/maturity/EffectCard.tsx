import { Button } from "@fluentui/react-components";
import type { WhatIf } from "../../app/maturity/whatIf";
import { figurePath } from "../../app/score/rollUpPath";
import type { MaturityFigures } from "../../core/maturity";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";
import { rollUpText } from "./rollUpName";

/** What a what-if would change. */
export interface EffectCardProps {
  readonly effect: WhatIf;
  readonly isBusy: boolean;
  /** Opens a number as it is. */
  readonly onWhy: (path: string) => void;
  /** Opens a number as it would be. */
  readonly onWhyThen: (path: string) => void;
  readonly onDiscard: () => void;
  /** Left out where nothing can be written. */
  readonly onWrite: (() => void) | undefined;
}

/** The numbers now and then, what is left as it is and why, and the two ways to go on. */
export function EffectCard(props: EffectCardProps) {
  const { effect, isBusy, onDiscard, onWrite } = props;
  const { whatIf } = useStrings().maturity;
  return (
    <Card title={whatIf.effect}>
      <Paragraph>
        {whatIf.chosen(effect.rows.length)}. {whatIf.still}
      </Paragraph>
      <EffectTable {...props} />
      <PassedOver effect={effect} />
      <Line>
        {onWrite !== undefined && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onWrite}>
            {whatIf.write}
          </Button>
        )}
        <Button onClick={onDiscard}>{whatIf.discard}</Button>
      </Line>
    </Card>
  );
}

const FIGURES = ["mean", "attainment", "gap"] as const;
type EffectFigure = (typeof FIGURES)[number];

function EffectTable({ effect, onWhy, onWhyThen }: EffectCardProps) {
  const { whatIf, numbers } = useStrings().maturity;
  const table = useTableStyles();
  const { standard } = effect;
  const moved = effect.rollUps.filter(
    ({ by, before, after }) =>
      by === "Total" || FIGURES.some((figure) => before[figure] !== after[figure]),
  );
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={whatIf.table}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{whatIf.rollUp}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col">
                {numbers[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map(({ by, key, path, before, after }) => (
            <tr key={path}>
              <th scope="row">
                <Own>{rollUpText({ standard, by, key })}</Own>
              </th>
              {FIGURES.map((figure) => (
                <td key={figure}>
                  <NowAndThen
                    {...{ figure, before, after }}
                    onNow={() => onWhy(figurePath(path, figure))}
                    onThen={() => onWhyThen(figurePath(path, figure))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NowAndThen(props: {
  readonly figure: EffectFigure;
  readonly before: MaturityFigures;
  readonly after: MaturityFigures;
  readonly onNow: () => void;
  readonly onThen: () => void;
}) {
  const { figure, before, after, onNow, onThen } = props;
  const { whatIf, numbers } = useStrings().maturity;
  const { fineLevel, finePercent } = useFormats();
  const text = figure === "attainment" ? finePercent : fineLevel;
  const [from, to] = [text(before[figure]), text(after[figure])];
  const now = (
    <PlainButton name={numbers.number(numbers[figure], whatIf.isNow(from))} onOpen={onNow}>
      {from}
    </PlainButton>
  );
  if (from === to) return now;
  return (
    <>
      {now} →{" "}
      <PlainButton name={numbers.number(numbers[figure], whatIf.wouldBe(to))} onOpen={onThen}>
        {to}
      </PlainButton>
    </>
  );
}

function PassedOver({ effect: { passedOver } }: { effect: WhatIf }) {
  const { whatIf } = useStrings().maturity;
  const reasons = [...new Set(passedOver.map(({ why }) => why))];
  return reasons.map((reason) => {
    const controls = passedOver.filter(({ why }) => why === reason).map(({ control }) => control);
    return (
      <Paragraph key={reason} isFaint>
        {whatIf.passedOver(whatIf.why[reason], controls.length)}: <Own>{controls.join(", ")}</Own>
      </Paragraph>
    );
  });
}
