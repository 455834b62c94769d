import { Button } from "@fluentui/react-components";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { usePreview } from "../maturity/usePreview";
import type { AiGridPartProps, AiGridProps } from "./aiGridProps";
import { GridTable } from "./GridTable";
import { ProposalGroup } from "./ProposalGroup";
import { proposalGroups } from "./proposalGroups";

/** The AI systems against the controls of 42001, and what they propose for the statement. */
export function AiGridPart(props: AiGridPartProps) {
  const { aiGrid: strings, profile } = useStrings();
  const [panel, ask] = usePreview(props, profile.write);
  const grid = props.gridOf();
  const { systems } = grid;
  if (panel !== undefined) return panel;
  if (systems.length === 0) {
    return (
      <div data-part="ai">
        <Card title={strings.none}>
          <Paragraph>{strings.noneHint}</Paragraph>
        </Card>
      </div>
    );
  }
  const accept = (ids: readonly string[]) => {
    const controls = ids.map((control) => ({ standard: "42001" as const, control }));
    ask({ name: "accept", controls, from: "AI systems" }, () => undefined);
  };
  return (
    <div data-part="ai">
      <Column>
        <Card title={strings.title(systems.length)}>
          <GridTable {...props} grid={grid} />
        </Card>
        <Proposals {...props} grid={grid} onAccept={accept} />
      </Column>
    </div>
  );
}

function Proposals(
  props: AiGridProps & { readonly onAccept: (controls: readonly string[]) => void },
) {
  const { grid, isBusy, isWritable, onAccept, onAnswer } = props;
  const { aiGrid: strings } = useStrings();
  const acceptable = grid.proposals.filter(({ cells }) => cells.length > 0);
  const all = acceptable.map(({ control }) => control);
  return (
    <Card title={strings.proposals(grid.proposals.length, all.length)}>
      <Paragraph>{all.length === 0 ? strings.nothing : strings.proposalsHint}</Paragraph>
      {isWritable && all.length > 0 && (
        <Line>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onAccept(all)}>
            {strings.acceptAll(all.length)}
          </Button>
        </Line>
      )}
      {proposalGroups(grid.proposals).map((group) => (
        <ProposalGroup
          key={group.objective}
          group={group}
          isBusy={isBusy}
          onAccept={isWritable ? onAccept : undefined}
          onAnswer={onAnswer}
        />
      ))}
    </Card>
  );
}
