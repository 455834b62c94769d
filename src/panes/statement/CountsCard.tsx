import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupCounts } from "../../app/session/statementCounts";
import type { Standard } from "../../core/catalog";
import { IMPLEMENTATION_STATUSES } from "../../core/workbook";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { StateBar, StateKey } from "./StateBar";

const useStyles = makeStyles({
  group: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  states: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  state: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  number: { margin: 0, fontVariantNumeric: "tabular-nums" },
  finer: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The states of one standard's controls. */
export interface CountsCardProps {
  readonly standard: Standard;
  /** The first is the whole standard. */
  readonly counts: readonly GroupCounts[];
  /** @param path - as explainScore takes it */
  readonly onWhy: (path: string) => void;
}

/** Three states and the undecided rest, for the standard and each theme or objective. */
export function CountsCard({ standard, counts, onWhy }: CountsCardProps) {
  const { statement } = useStrings();
  return (
    <Card title={statement.counts}>
      {counts.map((group) => (
        <Group key={group.group} standard={standard} counts={group} onWhy={onWhy} />
      ))}
      <Paragraph isFaint>{statement.note}</Paragraph>
    </Card>
  );
}

function Group(props: {
  readonly standard: Standard;
  readonly counts: GroupCounts;
  readonly onWhy: (path: string) => void;
}) {
  const { standard, counts, onWhy } = props;
  const { statement } = useStrings();
  const styles = useStyles();
  const states = [
    ["implemented", "conformity"],
    ["notYet", "conformity"],
    ["excluded", "progress"],
    ["undecided", "progress"],
  ] as const;
  const path = pathOf(standard, counts.group);
  return (
    <div className={styles.group}>
      <h3 className={styles.name}>
        {counts.group === "" ? statement.all : <Own>{counts.group}</Own>}{" "}
        {statement.ofRows(counts.rows)}
      </h3>
      <StateBar counts={counts} />
      <dl className={styles.states}>
        {states.map(([state, figure]) => (
          <div key={state} className={styles.state}>
            <dt>
              <StateKey state={state} />
              {statement[state]}
            </dt>
            <dd className={styles.number}>
              <PlainButton
                name={`${statement[state]} ${String(counts[state])}`}
                onOpen={() => onWhy(`${path}/${figure}`)}
              >
                {counts[state]}
              </PlainButton>
            </dd>
          </div>
        ))}
      </dl>
      <FinerStates counts={counts} />
    </div>
  );
}

function FinerStates({ counts }: { counts: GroupCounts }) {
  const { statement } = useStrings();
  const styles = useStyles();
  return (
    <details className={styles.finer}>
      <summary>{statement.finer}</summary>
      <dl className={styles.states}>
        {([...IMPLEMENTATION_STATUSES, ""] as const).map((status) => (
          <div key={status} className={styles.state}>
            <dt>{status === "" ? statement.noStatus : <Own>{status}</Own>}</dt>
            <dd className={styles.number}>{counts.byStatus[status]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function pathOf(standard: Standard, group: string): string {
  if (group === "") return standard;
  if (group === "Own") return `${standard}/own`;
  return `${standard}/${standard === "27001" ? "theme" : "objective"}/${group}`;
}
