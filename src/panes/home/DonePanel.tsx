import { Button } from "@fluentui/react-components";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";

/** Where to go once a workbook is filled. */
export function DonePanel(props: {
  readonly onHome: () => void;
  readonly onStatement: () => void;
  readonly onControl: () => void;
}) {
  const { done } = useStrings();
  return (
    <Card title={done.title} takesFocus>
      <Paragraph>{done.next}</Paragraph>
      <Column>
        <Button appearance="primary" onClick={props.onControl}>
          {done.control}
        </Button>
        <Button onClick={props.onStatement}>{done.statement}</Button>
        <Button onClick={props.onHome}>{done.home}</Button>
      </Column>
    </Card>
  );
}
