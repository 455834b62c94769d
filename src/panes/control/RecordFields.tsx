import { makeStyles, tokens } from "@fluentui/react-components";
import type { CardField } from "../../app/session/cardFields";
import { useStrings } from "../language";
import { FieldEditor, type FieldEditorProps } from "./FieldEditor";
import { sectionsOf } from "./sections";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0 0`,
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: {
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  ticks: { display: "flex", flexWrap: "wrap", gridColumnStart: 1, gridColumnEnd: -1 },
});

/** A part of a card. */
interface FieldSection {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly CardField[];
}

/** The fields of a card, by section. */
export interface RecordFieldsProps extends Pick<
  FieldEditorProps,
  "people" | "isWritable" | "onCommit"
> {
  readonly card: { readonly fields: readonly CardField[] };
  /** Parts of the card with their names; those of controls and clauses when left out. */
  readonly sections?: readonly FieldSection[];
  /** Heading of the field that takes the focus, when asked to. */
  readonly focused: string | undefined;
  readonly focusRequest: number;
}

/** All cells of a record, ready to be edited. */
export function RecordFields(props: RecordFieldsProps) {
  const { card, focused, focusRequest } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const editor = (field: CardField) => (
    <FieldEditor
      key={field.heading}
      {...props}
      field={field}
      focusRequest={field.heading === focused ? focusRequest : 0}
    />
  );
  const sections =
    props.sections ??
    sectionsOf(card.fields).map((one) => ({ ...one, label: control.sections[one.name] }));
  return (
    <>
      {sections.map(({ name, label, fields }) => {
        const ticks = fields.filter(({ kind }) => kind === "tick");
        const others = fields.filter(({ kind }) => kind !== "tick");
        const [first, ...rest] = others;
        return (
          <fieldset key={name} className={styles.section}>
            <legend className={styles.legend}>{label}</legend>
            {first !== undefined && (
              <div className={first.kind === "text" ? styles.wide : undefined}>{editor(first)}</div>
            )}
            {ticks.length > 0 && <div className={styles.ticks}>{ticks.map(editor)}</div>}
            {rest.map((field) => (
              <div key={field.heading} className={field.kind === "text" ? styles.wide : undefined}>
                {editor(field)}
              </div>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
