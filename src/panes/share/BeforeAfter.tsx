import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { Own } from "../frame/Column";
import { useStrings } from "../language";

const useStyles = makeStyles({
  values: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    maxWidth: "110px",
    overflowWrap: "anywhere",
  },
  value: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

const LONGEST = 600;

/** What two sides say, each with its name; blanks are said, too. */
export function BeforeAfter(props: {
  readonly names: readonly [before: string, after: string];
  readonly before: string;
  readonly after: string;
}) {
  const { names, before, after } = props;
  return <Values values={[[names[0], before] as const, [names[1], after] as const]} />;
}

/** What several sides say of one cell, each with its name. */
export function Values({ values }: { readonly values: readonly (readonly [string, string])[] }) {
  const { preview } = useStrings();
  const styles = useStyles();
  return (
    <dl className={styles.values}>
      {values.map(([name, value], index) => (
        <Fragment key={index}>
          <dt className={styles.name}>
            <Own>{name}</Own>
          </dt>
          <dd className={styles.value}>
            {value === "" ? preview.blank : <Own>{shortened(value)}</Own>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function shortened(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 3)}...` : value;
}
