import { Button } from "@fluentui/react-components";
import type { ListedSuggestion } from "../../app/suggest/suggestionView";
import { Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import type { SuggestionGroupProps } from "./suggestionProps";

/** One proposal: whether the control applies, why by which answers, and how it stands to its row. */
export function SuggestionLine(
  props: Omit<SuggestionGroupProps, "group"> & { readonly suggestion: ListedSuggestion },
) {
  const { suggestion, isBusy, onAccept, onAnswer } = props;
  const { profile: strings } = useStrings();
  const { standard, control, title, applicable, justification, state, keptBecause } = suggestion;
  return (
    <>
      <PlainButton onOpen={() => onAnswer({ table: `AB_SoA_${standard}`, key: control })}>
        <Own>{`${control} ${title}`}</Own>
      </PlainButton>{" "}
      <strong>{strings.applicable[applicable]}</strong>
      <Paragraph>
        <Own>{justification}</Own>
      </Paragraph>
      <Proposed suggestion={suggestion} />
      {state === "kept" && (
        <Paragraph>
          {strings.kept} <Own>{keptBecause}</Own>
        </Paragraph>
      )}
      {state === "settled" && <Paragraph isFaint>{strings.settled}</Paragraph>}
      {suggestion.cells.length > 0 && onAccept !== undefined && (
        <Line>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => onAccept([{ standard, control }])}
          >
            {state === "completes" ? strings.complete(control) : strings.accept(control)}
          </Button>
        </Line>
      )}
    </>
  );
}

function Proposed({ suggestion }: { readonly suggestion: ListedSuggestion }) {
  const { profile: strings } = useStrings();
  const { drivers, owner, ownerName, target } = suggestion;
  const parts = [
    ...(drivers.length > 0 ? [strings.drivers(drivers.join(", "))] : []),
    ...(owner === undefined ? [] : [ownerText(owner, ownerName, strings)]),
    ...(target === undefined ? [] : [strings.target(target)]),
  ];
  return parts.length === 0 ? null : <Paragraph isFaint>{parts.join(" · ")}</Paragraph>;
}

function ownerText(
  role: string,
  name: string | undefined,
  strings: ReturnType<typeof useStrings>["profile"],
): string {
  if (name === undefined) return strings.noOwner(role);
  return name === role ? strings.owner(role) : strings.ownerIs(role, name);
}
