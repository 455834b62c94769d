import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Guidance } from "../../core/catalog";
import { Own, Paragraph } from "../frame/Column";
import { Waiting } from "../frame/Waiting";
import { useStrings } from "../language";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  term: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  points: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Loads and shows what a consultant would say about one control or clause. */
export function GuidancePanel({ load }: { load: () => Promise<Guidance | undefined> }) {
  const strings = useStrings();
  const [guidance, setGuidance] = useState<Guidance | "loading" | undefined>("loading");
  useEffect(() => {
    let isWanted = true;
    void load().then((loaded) => {
      if (isWanted) setGuidance(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (guidance === "loading") return <Waiting />;
  if (guidance === undefined) return <Paragraph>{strings.guidance.none}</Paragraph>;
  return <GuidanceText guidance={guidance} />;
}

function GuidanceText({ guidance }: { guidance: Guidance }) {
  const { guidance: strings } = useStrings();
  const styles = useStyles();
  const { asks, small, large, evidence, questions, mistake, levels, related } = guidance;
  const texts: readonly [string, string][] = [
    [strings.asks, asks],
    [strings.small, small],
    [strings.large, large],
    [strings.mistake, mistake],
  ];
  const lists: readonly [string, readonly string[]][] = [
    [strings.evidence, evidence],
    [strings.questions, questions],
    [strings.levels, Object.entries(levels).map(([level, text]) => strings.level(level, text))],
  ];
  return (
    <dl className={styles.list}>
      {texts.map(([term, text]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>
            <Own>{text}</Own>
          </dd>
        </div>
      ))}
      {lists.map(([term, points]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>
            <ul className={styles.points} translate="no">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      <div>
        <dt className={styles.term}>{strings.related}</dt>
        <dd className={styles.text}>
          <Own>{related.map(({ standard, id }) => `${standard} ${id}`).join(", ")}</Own>
        </dd>
      </div>
    </dl>
  );
}
