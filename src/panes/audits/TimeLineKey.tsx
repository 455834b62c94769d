import { makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../language";
import { MarkShape } from "./MarkShape";

const useStyles = makeStyles({
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  limit: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: "2px" },
  window: { fill: tokens.colorBrandBackground2Hover, stroke: tokens.colorBrandStroke1 },
  valid: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorTransparentStroke },
});

/** What the shapes of the time line mean. */
export function TimeLineKey() {
  const { line } = useStrings().audits;
  const styles = useStyles();
  const entries = [
    [line.done, <MarkShape key="shape" shape="done" />],
    [line.agreed, <MarkShape key="shape" shape="agreed" />],
    [line.target, <MarkShape key="shape" shape="target" />],
    [
      line.window,
      <rect key="shape" className={styles.window} x="-7" y="-6" width="14" height="12" />,
    ],
    [line.limit, <line key="shape" className={styles.limit} y1="-7" y2="7" />],
    [line.valid, <rect key="shape" className={styles.valid} x="-8" y="-4" width="16" height="8" />],
  ] as const;
  return (
    <ul className={styles.key}>
      {entries.map(([name, shape]) => (
        <li key={name} className={styles.entry}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            {shape}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
