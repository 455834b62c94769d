import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { HeatField, HeatMap } from "../../app/risk/heatMaps";
import type { RiskLevel } from "../../core/workbook";
import { useStrings } from "../language";
import { labelLines } from "./labelLines";

/** Sizes in the units of the drawing, which are pixels in a pane of 320 pixels. */
const FIELD = { width: 50, height: 36 };
const TOP = 36;
const LABEL = 14;
const ROW = FIELD.height + LABEL;
const LETTERS = { across: 10, down: 40 };

/** Words of the workbook, which no language translates and the names of the fields say again. */
const HIDDEN = { translate: "no", "aria-hidden": true } as object;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "340px", height: "auto" },
  field: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  Low: { fill: tokens.colorStatusSuccessBackground2 },
  Medium: { fill: tokens.colorPaletteYellowBackground2 },
  High: { fill: tokens.colorStatusWarningBackground2 },
  "Very high": { fill: tokens.colorStatusDangerBackground2 },
  hole: { fill: tokens.colorNeutralBackground1, strokeDasharray: "3 3" },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "15px",
    fontWeight: tokens.fontWeightSemibold,
  },
  level: { fill: tokens.colorNeutralForeground1, fontSize: "9px", pointerEvents: "none" },
  button: {
    cursor: "pointer",
    ":hover rect": { strokeWidth: "2px" },
    ":focus-visible": { outline: "none" },
    ":focus-visible rect": { stroke: tokens.colorStrokeFocus2, strokeWidth: "3px" },
  },
  pressed: { "& rect": { stroke: tokens.colorNeutralForeground1, strokeWidth: "3px" } },
});

/** Risks by likelihood (upwards) and impact (to the right) as a drawing; a number opens its risks. */
export function HeatMapChart(props: {
  readonly map: HeatMap;
  readonly chosen: HeatField | undefined;
  readonly onChoose: (field: HeatField) => void;
}) {
  const { map, chosen, onChoose } = props;
  const { map: strings } = useStrings().registers;
  const styles = useStyles();
  const impacts = map.rows[0] ?? [];
  const width = FIELD.width * impacts.length + 2;
  const height = TOP + ROW * map.rows.length + 2;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="group"
      aria-label={`${strings.title[map.when]}: ${strings.axes}`}
    >
      {impacts.map(({ impact }, index) => (
        <text key={impact.step} className={styles.label} {...HIDDEN} y="10">
          {labelLines(`${String(impact.step)} ${impact.label}`, LETTERS.across).map((line, at) => (
            <tspan key={at} x={middleOf(index)} y={10 + at * 11} textAnchor="middle">
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {map.rows.map((fields, row) => (
        <g key={fields[0]?.likelihood.step}>
          <text className={styles.label} {...HIDDEN} x="1" y={TOP + row * ROW + LABEL - 4}>
            {labelLines(stepText(fields[0]?.likelihood), LETTERS.down)[0]}
          </text>
          {fields.map((field, column) => (
            <Field
              key={field.impact.step}
              {...{ field, column, row, onChoose }}
              isChosen={isSameField(field, chosen)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A step as it is called. */
export function stepText(step: HeatField["impact"] | undefined): string {
  return step === undefined ? "" : `${String(step.step)} ${step.label}`.trim();
}

/** Whether two fields are of the same likelihood and impact. */
export function isSameField(one: HeatField, other: HeatField | undefined): boolean {
  return one.likelihood.step === other?.likelihood.step && one.impact.step === other.impact.step;
}

function Field(props: {
  readonly field: HeatField;
  readonly column: number;
  readonly row: number;
  readonly isChosen: boolean;
  readonly onChoose: (field: HeatField) => void;
}) {
  const { field, column, row, isChosen, onChoose } = props;
  const { map: strings } = useStrings().registers;
  const styles = useStyles();
  const { likelihood, impact, level, word, risks } = field;
  const [x, y] = [1 + column * FIELD.width, TOP + row * ROW + LABEL];
  const ground = (
    <rect
      className={mergeClasses(styles.field, styles[level ?? "hole"])}
      {...{ x, y, width: FIELD.width, height: FIELD.height }}
    />
  );
  const label = (
    <text className={styles.level} x={x + 4} y={y + FIELD.height - 4} {...HIDDEN}>
      {shortLevel(level)}
    </text>
  );
  return (
    <>
      {risks.length === 0 ? (
        ground
      ) : (
        <g
          className={mergeClasses(styles.button, isChosen && styles.pressed)}
          role="button"
          tabIndex={0}
          aria-pressed={isChosen}
          aria-label={strings.field(stepText(likelihood), stepText(impact), word, risks.length)}
          onClick={() => onChoose(field)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            onChoose(field);
          }}
        >
          {ground}
          <text className={styles.number} x={x + FIELD.width / 2} y={y + 23} textAnchor="middle">
            {risks.length}
          </text>
        </g>
      )}
      {label}
    </>
  );
}

/** So that no level is told by its colour alone: "VH". */
export function shortLevel(level: RiskLevel | undefined): string {
  if (level === undefined) return "?";
  const words = level.split(" ");
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

function middleOf(column: number): number {
  return 1 + column * FIELD.width + FIELD.width / 2;
}
