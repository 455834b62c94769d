import { makeStyles, tokens } from "@fluentui/react-components";
import {
  stagesOf,
  type Readiness,
  type StageReadiness,
  type StandingLine,
} from "../../app/ready/readyWorkbook";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0 0`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

/** What the readiness of one standard needs. */
export interface ReadinessCardProps {
  readonly readiness: Readiness;
  /** Whether there is a place to lead to. */
  readonly canGo: (line: StandingLine) => boolean;
  readonly onGo: (line: StandingLine) => void;
  readonly onRoadmap: () => void;
}

/** Stage 1 and stage 2 of one standard: ready, or what blocks it, line by line. */
export function ReadinessCard(props: ReadinessCardProps) {
  const { readiness } = props;
  const { readiness: strings } = useStrings();
  return (
    <Card title={strings.title(STANDARD_NAMES[readiness.standard].cell)}>
      {stagesOf(readiness).map((stage) => (
        <StageLines key={stage.stage} {...props} stage={stage} />
      ))}
      <Paragraph isFaint>{strings.practice}</Paragraph>
      <div>
        <PlainButton onOpen={props.onRoadmap}>{strings.roadmap}</PlainButton>
      </div>
    </Card>
  );
}

function StageLines({ stage, ...props }: ReadinessCardProps & { readonly stage: StageReadiness }) {
  const { readiness: strings } = useStrings();
  const styles = useStyles();
  const { blockers, total } = stage;
  if (blockers.length === 0) return <Paragraph>{strings.ready(stage.stage, total)}</Paragraph>;
  return (
    <details>
      <summary className={styles.summary}>
        {strings.blocked(stage.stage, blockers.length, total)}
      </summary>
      <ul className={styles.list}>
        {blockers.map((line) => (
          <li key={line.id}>
            <Blocker {...props} line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Blocker({ line, canGo, onGo }: ReadinessCardProps & { readonly line: StandingLine }) {
  const { readiness: strings } = useStrings();
  const { label, blocker } = line;
  return (
    <>
      {canGo(line) ? (
        <PlainButton name={strings.goTo(label)} onOpen={() => onGo(line)}>
          <Own>{label}</Own>
        </PlainButton>
      ) : (
        <Own>{label}</Own>
      )}
      : <Own>{blocker}</Own>
    </>
  );
}
