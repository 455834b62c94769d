import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NextStep } from "../../app/maturity/nextSteps";
import type { RecordPlace } from "../../app/ports";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { Choice } from "./Choice";
import { useLayoutStyles } from "../frame/layoutStyles";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  place: { padding: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  text: { paddingTop: tokens.spacingVerticalSNudge, minWidth: 0 },
});

const SHOWN_FIRST = 10;
const FILTERS = ["all", "unowned"] as const;

/** The next actions of one standard. */
export interface StepsCardProps {
  readonly standard: Standard;
  readonly steps: readonly NextStep[];
  readonly hasApplicable: boolean;
  /** Ids of controls. */
  readonly chosen: ReadonlySet<string>;
  /** Left out where nothing can be written. */
  readonly onToggle: ((control: string) => void) | undefined;
  readonly onAnswer: (place: RecordPlace) => void;
}

/** Controls below their target in the order of doing them, each with the reason for its place. */
export function StepsCard(props: StepsCardProps) {
  const { standard, steps, hasApplicable } = props;
  const strings = useStrings();
  const { steps: texts } = strings.maturity;
  const layout = useLayoutStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>("all");
  const found = steps.filter(
    ({ owner, targetOn }) => filter === "all" || owner.trim() === "" || targetOn === undefined,
  );
  const more = found.length - shown;
  return (
    <Card title={<Own>{texts.of(STANDARD_NAMES[standard].cell, steps.length)}</Own>}>
      {steps.length === 0 && (
        <Paragraph>{hasApplicable ? texts.none : texts.noneDecided}</Paragraph>
      )}
      {steps.length > 0 && (
        <Choice
          label={texts.only}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: texts[value] }))}
          onChoose={setFilter}
        />
      )}
      <ol className={layout.list}>
        {found.slice(0, shown).map((step) => (
          <StepLine key={step.control} {...props} step={step} />
        ))}
      </ol>
      {more > 0 && (
        <PlainButton onOpen={() => setShown(shown + 50)}>
          {strings.more(Math.min(more, 50))}
        </PlainButton>
      )}
    </Card>
  );
}

function StepLine(props: StepsCardProps & { readonly step: NextStep }) {
  const { standard, step, chosen, onToggle, onAnswer } = props;
  const { steps: texts } = useStrings().maturity;
  const { exact, day } = useFormats();
  const styles = useStyles();
  const { control, title, target, level, weight, urgency, openErrors, linkedRisks } = step;
  const level0 = level === undefined ? texts.noLevel : String(Math.min(level, target));
  return (
    <li className={styles.step}>
      {onToggle === undefined ? (
        <span />
      ) : (
        <Checkbox
          checked={chosen.has(control)}
          aria-label={texts.choose(control)}
          onChange={() => onToggle(control)}
        />
      )}
      <div className={styles.text}>
        <PlainButton onOpen={() => onAnswer({ table: `AB_SoA_${standard}`, key: control })}>
          <Own>{`${control} ${title}`}</Own>
        </PlainButton>
        <Paragraph>
          {texts.sum(target, level0, exact(weight), exact(urgency))}
          {openErrors > 0 && `, ${texts.openErrors(openErrors)}`}
          {linkedRisks > 0 && `, ${texts.linkedRisks(linkedRisks)}`}
        </Paragraph>
        {step.reason !== undefined && <Paragraph isFaint>{texts.reason[step.reason]}</Paragraph>}
        <Paragraph isFaint>
          {step.owner.trim() === "" ? texts.noOwner : <Own>{step.owner}</Own>},{" "}
          {step.targetOn === undefined ? texts.noDate : texts.by(day(step.targetOn))}
        </Paragraph>
      </div>
    </li>
  );
}
