import { makeStyles, tokens } from "@fluentui/react-components";
import type { MappedIds } from "../../app/session/mappedIds";
import { Paragraph } from "../frame/Column";
import { useStrings } from "../language";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, overflowWrap: "anywhere" },
  term: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
});

/** What a control or clause is mapped to, by framework. */
export function MappedList({ mapped }: { mapped: readonly MappedIds[] }) {
  const { control } = useStrings();
  const styles = useStyles();
  if (mapped.length === 0) return <Paragraph>{control.noMapped}</Paragraph>;
  return (
    <dl className={styles.list} translate="no">
      {mapped.map(({ framework, targets }) => (
        <div key={framework}>
          <dt className={styles.term}>{framework}</dt>
          <dd className={styles.text}>
            {targets
              .map(({ id, title, relation }) =>
                [id, title, `(${relation})`].filter(Boolean).join(" "),
              )
              .join("; ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
