import { STANDARD_NAMES } from "../../core/catalog";
import { LEVEL_LABEL_SETS } from "../../core/workbook";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { Choice } from "./Choice";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";

/** What the levels 0 to 5 are called, a set for each standard. */
export function LevelNames({ parts, isWritable, onLabelSet }: MaturityPaneProps) {
  const { numbers } = useStrings().maturity;
  const layout = useLayoutStyles();
  return (
    <Card title={numbers.labels}>
      <Paragraph isFaint>{numbers.labelSetHint}</Paragraph>
      <div className={layout.beside}>
        {parts.standards.map(({ standard, levelLabels, levelLabelSet }) => (
          <div key={standard}>
            <h3 className={layout.heading}>
              <Own>{STANDARD_NAMES[standard].full}</Own>
            </h3>
            {isWritable && (
              <Choice
                label={numbers.labelSet(STANDARD_NAMES[standard].cell)}
                value={levelLabelSet}
                options={LEVEL_LABEL_SETS.map((set) => ({ value: set, label: set }))}
                isOwn
                onChoose={(set) => onLabelSet(standard, set)}
              />
            )}
            <Paragraph isFaint>
              <Own>
                {levelLabels.map((name, level) => numbers.levelName(level, name)).join(", ")}
              </Own>
            </Paragraph>
          </div>
        ))}
      </div>
    </Card>
  );
}
