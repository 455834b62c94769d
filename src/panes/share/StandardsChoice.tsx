import { Checkbox, makeStyles } from "@fluentui/react-components";
import { STANDARD_NAMES, STANDARDS, type Standard } from "../../core/catalog";
import { useStrings } from "../language";

// No Field: that would give its name to the first of the boxes alone.
const useStyles = makeStyles({
  group: { display: "grid", margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
});

/** Which standards something is about. */
export function StandardsChoice(props: {
  readonly standards: readonly Standard[];
  readonly chosen: readonly Standard[];
  readonly onChange: (chosen: readonly Standard[]) => void;
}) {
  const { standards, chosen, onChange } = props;
  const { setup } = useStrings();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{setup.standards}</legend>
      {standards.map((standard) => (
        <Checkbox
          key={standard}
          label={<span translate="no">{STANDARD_NAMES[standard].full}</span>}
          checked={chosen.includes(standard)}
          onChange={(_event, { checked }) =>
            onChange(
              STANDARDS.filter((one) =>
                one === standard ? checked === true : chosen.includes(one),
              ),
            )
          }
        />
      ))}
    </fieldset>
  );
}
