import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RegisterRow } from "../../app/registers/registerRows";
import { RecordFields } from "../control/RecordFields";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { registerSections } from "./registerSections";
import type { RegistersPaneProps } from "./registersProps";

const LONGEST_TITLE = 80;

/** One record: all its cells, what checks say of them, and the way to the next. */
export function RegisterCardView(
  props: RegistersPaneProps & {
    /** As the list shows them. */
    readonly found: readonly RegisterRow[];
    /** What this register says of the record above its fields, and below them. */
    readonly above: ReactNode;
    readonly below: ReactNode;
  },
) {
  const { register, card, place, above, below, onReveal } = props;
  const { registers, control } = useStrings();
  if (card === undefined) {
    return (
      <Card title={<Own>{place?.key}</Own>}>
        <Paragraph>{registers.gone}</Paragraph>
        <Steps {...props} />
      </Card>
    );
  }
  const sections = registerSections(register.table, register.keys, card.fields).map((one) => ({
    ...one,
    label: registers.sections[one.name],
  }));
  const first = sections[0]?.fields[0]?.heading;
  const isShown = card.fields.some(({ heading }) => heading === place?.column);
  const isKey = place?.column !== undefined && register.keys.includes(place.column);
  return (
    <Card title={<Own>{shortened(`${card.id} ${card.title}`.trim())}</Own>}>
      <Steps {...props} />
      {above}
      <RecordFields
        {...props}
        key={card.id}
        sections={sections}
        card={card}
        focused={isShown && !isKey ? place?.column : first}
      />
      {below}
      {onReveal !== undefined && (
        <Line>
          <Button onClick={() => onReveal(place ?? card.place)}>{control.showOnSheet}</Button>
        </Line>
      )}
    </Card>
  );
}

function Steps(props: Parameters<typeof RegisterCardView>[0]) {
  const { found, place, onOpen, onBack } = props;
  const strings = useStrings();
  const at = found.findIndex(({ id }) => id.toLowerCase() === place?.key.toLowerCase());
  const to = (by: number) => (at < 0 ? undefined : found[at + by]?.place);
  const step = (by: number, label: string) => {
    const target = to(by);
    return (
      <Button
        size="small"
        disabledFocusable={target === undefined}
        onClick={() => target !== undefined && onOpen(target)}
      >
        {label}
      </Button>
    );
  };
  return (
    <Line>
      <Button size="small" onClick={onBack}>
        {strings.back}
      </Button>
      {step(-1, strings.registers.previous)}
      {step(1, strings.registers.next)}
    </Line>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 3)}...` : text;
}
