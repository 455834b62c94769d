import { makeStyles, tokens } from "@fluentui/react-components";
import type { StandardOverview } from "../../app/session/overview";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { Figure, PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { SinceLine } from "./SinceLine";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  errors: { color: tokens.colorStatusDangerForeground2 },
});

/** What the card of one standard needs. */
export interface StandardCardProps {
  readonly overview: StandardOverview;
  /** @param path - as explainScore takes it */
  readonly onWhy: (path: string) => void;
  readonly onIssues: () => void;
}

/** The three numbers of one standard, what is open, and what has changed. */
export function StandardCard({ overview, onWhy, onIssues }: StandardCardProps) {
  const { overview: strings } = useStrings();
  const formats = useFormats();
  const styles = useStyles();
  const { standard, progress, conformity, mean, targetMean, undecided } = overview;
  const figure = (path: string, label: string, value: string, detail?: string) => (
    <Figure
      value={value}
      label={label}
      detail={detail}
      hint={strings.why}
      onOpen={() => onWhy(`${standard}/${path}`)}
    />
  );
  return (
    <Card title={<Own>{STANDARD_NAMES[standard].full}</Own>}>
      <div className={styles.figures}>
        {figure("progress", strings.progress, formats.percent(progress))}
        {figure(
          "conformity",
          strings.implemented,
          formats.percent(conformity),
          undecided > 0 ? strings.provisional : undefined,
        )}
        {figure(
          "mean",
          strings.mean,
          formats.level(mean),
          strings.ofTarget(formats.level(targetMean)),
        )}
      </div>
      <Counted overview={overview} onIssues={onIssues} />
      <SinceLine since={overview.since} onWhy={(one) => onWhy(`${standard}/${one}`)} />
    </Card>
  );
}

function Counted({ overview, onIssues }: { overview: StandardOverview; onIssues: () => void }) {
  const { overview: strings } = useStrings();
  const { day } = useFormats();
  const styles = useStyles();
  const { assessed, applicable, excluded, undecided, errors, warnings, nextAudit } = overview;
  return (
    <>
      <Line>
        <PlainButton onOpen={onIssues} className={errors > 0 ? styles.errors : undefined}>
          {strings.errors(errors)}
        </PlainButton>
        <PlainButton onOpen={onIssues}>{strings.warnings(warnings)}</PlainButton>
        <span>{nextAudit === null ? strings.noAudit : strings.nextAudit(day(nextAudit))}</span>
      </Line>
      <Paragraph isFaint>{strings.counted(assessed, applicable, excluded, undecided)}</Paragraph>
    </>
  );
}
