import { makeStyles, tokens } from "@fluentui/react-components";
import type { MappedIds } from "../../app/session/mappedIds";
import { Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
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
export function MappedList(props: {
  readonly mapped: readonly MappedIds[];
  /** Opens a framework in the pane of crosswalks; undefined for one that cannot be opened. */
  readonly openFramework: (framework: string) => (() => void) | undefined;
}) {
  const { mapped, openFramework } = props;
  const { control } = useStrings();
  const styles = useStyles();
  if (mapped.length === 0) return <Paragraph>{control.noMapped}</Paragraph>;
  return (
    <dl className={styles.list} translate="no">
      {mapped.map(({ framework, targets }) => (
        <div key={framework}>
          <dt className={styles.term}>
            <FrameworkName name={framework} onOpen={openFramework(framework)} />
          </dt>
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

function FrameworkName({ name, onOpen }: { name: string; onOpen: (() => void) | undefined }) {
  const { crosswalk } = useStrings();
  if (onOpen === undefined) return name;
  return (
    <PlainButton name={crosswalk.open(name)} onOpen={onOpen}>
      {name}
    </PlainButton>
  );
}
