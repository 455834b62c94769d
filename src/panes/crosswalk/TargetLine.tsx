import type { CrosswalkTarget } from "../../app/crosswalk/crosswalk";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { placeOfRef, type CrosswalkPaneProps } from "./crosswalkProps";

/** An outcome, article or control of a framework, how it stands, and what is mapped to it. */
export function TargetLine(
  props: Pick<CrosswalkPaneProps, "onAnswer"> & { readonly target: CrosswalkTarget },
) {
  const { target, onAnswer } = props;
  const { crosswalk: strings, maturity } = useStrings();
  const { label, title, state, mapped, own, inPlace, counted } = target;
  return (
    <>
      <strong translate="no">{label}</strong> <Own>{title}</Own>
      <Paragraph isFaint>
        {counted === 0
          ? strings.states[state]
          : strings.stateOf(strings.states[state], inPlace, counted)}
        {own !== undefined && (
          <>
            {" "}
            {strings.own} <Own>{own.answer}</Own>.
          </>
        )}
      </Paragraph>
      {mapped.map((item) => (
        <Paragraph key={item.label} isFaint>
          <PlainButton onOpen={() => onAnswer(placeOfRef(item.ref))}>
            <Own>{`${item.label} ${item.title}`}</Own>
          </PlainButton>{" "}
          ({maturity.headStart.relations[item.relation]}): <Own>{item.answer}</Own>
          {item.level !== undefined && `, ${strings.level(item.level)}`}
        </Paragraph>
      ))}
    </>
  );
}
