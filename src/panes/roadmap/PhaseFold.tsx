import { makeStyles, tokens } from "@fluentui/react-components";
import type { PdcaState, PdcaThing } from "../../app/pdca/pdcaThing";
import type { PdcaPart, PdcaQuarter } from "../../app/pdca/pdcaView";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useSteps } from "../frame/useSteps";
import { useFormats, useStrings } from "../language";
import { CycleBar } from "./CycleBar";
import type { CycleWays } from "./roadmapProps";

const useStyles = makeStyles({
  phase: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
  quarters: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  overdue: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

const STEP = 20;
const LONGEST = 120;

/** A phase: its counts, what belongs to it, and, unfolded, its quarters with their things. */
export function PhaseFold({ part, ...ways }: CycleWays & { readonly part: PdcaPart }) {
  const { cycle } = useStrings().roadmap;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { phase, counts, quarters } = part;
  return (
    <div className={styles.phase}>
      <h3 className={styles.heading}>
        {cycle.phases[phase]}
        <span className={styles.counts}>
          {cycle.counts(counts.Done, counts.Open, counts.Overdue)}
        </span>
      </h3>
      <CycleBar counts={counts} />
      {quarters.length === 0 ? (
        <Paragraph isFaint>{cycle.nothing}</Paragraph>
      ) : (
        <details className={layout.folded}>
          <summary className={layout.summary}>{cycle.holds[phase]}</summary>
          <div className={styles.quarters}>
            {quarters.map((quarter) => (
              <QuarterFold key={quarter.quarter ?? ""} {...ways} quarter={quarter} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function QuarterFold({ quarter, ...ways }: CycleWays & { readonly quarter: PdcaQuarter }) {
  const { cycle } = useStrings().roadmap;
  const layout = useLayoutStyles();
  const { things } = quarter;
  const [shown, more] = useSteps(things, STEP);
  const number = (state: PdcaState) => things.filter((one) => one.state === state).length;
  const counts = cycle.counts(number("Done"), number("Open"), number("Overdue"));
  return (
    <details className={layout.folded}>
      <summary className={layout.summary}>
        {cycle.of(quarter.quarter ?? cycle.noDay, counts)}
      </summary>
      <ul className={layout.list}>
        {shown.map((thing, index) => (
          <li key={index}>
            <Thing {...ways} thing={thing} />
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}

function Thing({ thing, onOpen, sheetOf }: CycleWays & { readonly thing: PdcaThing }) {
  const { cycle } = useStrings().roadmap;
  const { day } = useFormats();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { what, on, state, place } = thing;
  const stands = cycle.stands(cycle.states[state], on === undefined ? "" : day(on));
  return (
    <>
      <PlainButton onOpen={() => onOpen(place)}>
        <span translate="no">{shortened(what)}</span>
      </PlainButton>{" "}
      <span className={state === "Overdue" ? styles.overdue : layout.faint}>{stands}</span>
      <span className={layout.faint}>
        {", "}
        <Own>{sheetOf(place.table)}</Own>
      </span>
    </>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
