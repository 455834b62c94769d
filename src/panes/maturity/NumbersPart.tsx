import { Button } from "@fluentui/react-components";
import { controlsOf } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";
import { LevelNames } from "./LevelNames";
import { ManagementSystemCard } from "./ManagementSystemCard";
import type { MaturityPaneProps } from "./maturityActions";
import { StandardNumbersCard } from "./StandardNumbersCard";

/** The numbers of both standards side by side, and those of their clauses apart. */
export function NumbersPart(props: MaturityPaneProps) {
  const { parts, onWhy, onAnswer } = props;
  const { maturity } = useStrings();
  const { numbers } = maturity;
  const layout = useLayoutStyles();
  const { standards } = parts;
  const isEmpty = standards.every(({ total }) => total.counts.assessed === 0);
  const [first] = standards;
  return (
    <Column>
      {isEmpty && first !== undefined && (
        <Card title={maturity.parts.numbers}>
          <Paragraph>{numbers.none}</Paragraph>
          <Line>
            <Button
              appearance="primary"
              onClick={() =>
                onAnswer({
                  table: `AB_SoA_${first.standard}`,
                  key: controlsOf(first.standard)[0]?.id ?? "",
                })
              }
            >
              {numbers.toControls}
            </Button>
          </Line>
        </Card>
      )}
      <div className={layout.beside}>
        {standards.map((one) => (
          <StandardNumbersCard key={one.standard} maturity={one} onWhy={onWhy} />
        ))}
      </div>
      <h2 className={layout.heading}>{numbers.managementSystem}</h2>
      <Paragraph isFaint>{numbers.apart}</Paragraph>
      <div className={layout.beside}>
        {standards.map((one) => (
          <ManagementSystemCard key={one.standard} maturity={one} onWhy={onWhy} />
        ))}
      </div>
      <LevelNames {...props} />
      <Paragraph isFaint>{numbers.practice}</Paragraph>
    </Column>
  );
}
