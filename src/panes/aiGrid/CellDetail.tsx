import { Button } from "@fluentui/react-components";
import type { GridCell, GridFact, GridRow } from "../../core/inventory";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";
import { statementPlace, type AiGridProps } from "./aiGridProps";

type CellDetailProps = Pick<AiGridProps, "onAnswer" | "onRecord"> & {
  readonly row: GridRow;
  readonly cell: GridCell;
  readonly onFold: () => void;
};

/** Why a control applies to a system or not, what the inventory holds for it, and ways there. */
export function CellDetail({ row, cell, onAnswer, onRecord, onFold }: CellDetailProps) {
  const { aiGrid: strings } = useStrings();
  const { control } = row;
  return (
    <Column>
      <Paragraph>
        <strong>{strings.why}</strong> <Own>{cell.reason}</Own>
      </Paragraph>
      <Facts title={strings.held} facts={cell.held} onRecord={onRecord} />
      <Facts title={strings.missing} facts={cell.missing} onRecord={onRecord} />
      {cell.applies === true && (
        <Paragraph isFaint>{cell.isNamed ? strings.named : strings.notNamed}</Paragraph>
      )}
      <Line>
        <Button size="small" onClick={() => onAnswer(statementPlace(control))}>
          {strings.openRow(control)}
        </Button>
        <Button size="small" onClick={() => onRecord({ table: "AB_AI_systems", key: cell.system })}>
          {strings.openSystem(cell.system)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onFold}>
          {strings.fold}
        </Button>
      </Line>
    </Column>
  );
}

function Facts(props: {
  readonly title: string;
  readonly facts: readonly GridFact[];
  readonly onRecord: AiGridProps["onRecord"];
}) {
  const { title, facts, onRecord } = props;
  const layout = useLayoutStyles();
  if (facts.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul className={layout.list}>
        {facts.map(({ text, table, key, column }) => (
          <li key={`${key} ${column}`}>
            {key === "" ? (
              <Own>{text}</Own>
            ) : (
              <PlainButton onOpen={() => onRecord({ table, key, column })}>
                <Own>{text}</Own>
              </PlainButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
