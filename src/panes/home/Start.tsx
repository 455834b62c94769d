import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";

const useStyles = makeStyles({
  choice: { display: "grid", rowGap: tokens.spacingVerticalXXS, justifyItems: "stretch" },
});

/** What can be begun; a host leaves out what it does not offer. */
export interface StartProps {
  readonly onFill?: (() => void) | undefined;
  readonly onNew?: (() => void) | undefined;
  readonly onDemo?: (() => void) | undefined;
  readonly onOpen?: (() => void) | undefined;
}

/** Home before anything is filled: what this is, and the ways to begin. */
export function Start({ onFill, onNew, onDemo, onOpen }: StartProps) {
  const { start } = useStrings();
  const choices = [
    { label: start.fill, hint: start.fillHint, onChoose: onFill },
    { label: start.open, hint: start.openHint, onChoose: onOpen },
    { label: start.newWorkbook, hint: start.newHint, onChoose: onNew },
    { label: start.demo, hint: start.demoHint, onChoose: onDemo },
  ].filter(({ onChoose }) => onChoose !== undefined);
  return (
    <Card title={start.title}>
      <Paragraph>{start.intro}</Paragraph>
      {onFill !== undefined && <Paragraph isFaint>{start.notFilled}</Paragraph>}
      <Column>
        {choices.map((choice, index) => (
          <Choice key={choice.label} {...choice} isFirst={index === 0} />
        ))}
      </Column>
    </Card>
  );
}

function Choice(props: {
  readonly label: string;
  readonly hint: string;
  readonly isFirst: boolean;
  readonly onChoose: (() => void) | undefined;
}) {
  const { label, hint, isFirst, onChoose } = props;
  return (
    <div className={useStyles().choice}>
      <Button appearance={isFirst ? "primary" : "secondary"} onClick={onChoose}>
        {label}
      </Button>
      <Paragraph isFaint>{hint}</Paragraph>
    </div>
  );
}
