import { Button } from "@fluentui/react-components";
import { acceptableOf, awaitedAnswers, suggestionGroups } from "../../app/suggest/suggestionGroups";
import type { AcceptedControl } from "../../app/suggest/suggestionView";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";
import { usePreview } from "../maturity/usePreview";
import type { ProfilePaneProps } from "./profileActions";
import { SuggestionGroupCard } from "./SuggestionGroupCard";

/** What the answers propose, theme by theme; one, a theme or all are accepted after a look. */
export function SuggestionsPart(props: ProfilePaneProps) {
  const { suggestions: view, standards, isWritable, isBusy } = props;
  const { profile: strings } = useStrings();
  const layout = useLayoutStyles();
  const [panel, ask] = usePreview(props, strings.write);
  if (panel !== undefined) return panel;
  const all = acceptableOf(view.suggestions);
  const accept = (controls: readonly AcceptedControl[]) =>
    ask({ name: "accept", controls }, () => undefined);
  const groups = suggestionGroups(view);
  return (
    <>
      <WaitingCard {...props} />
      {view.suggestions.length > 0 && (
        <Card title={strings.summary(view.suggestions.length, all.length)}>
          <Paragraph>{all.length === 0 ? strings.nothingToAccept : strings.start}</Paragraph>
          {isWritable && all.length > 0 && (
            <Line>
              <Button appearance="primary" disabledFocusable={isBusy} onClick={() => accept(all)}>
                {strings.acceptAll(all.length)}
              </Button>
            </Line>
          )}
        </Card>
      )}
      <div className={layout.beside}>
        {standards.flatMap((standard) => {
          const ofStandard = groups.filter((group) => group.standard === standard);
          if (ofStandard.length === 0) return [];
          return [
            <Card key={standard} title={<Own>{STANDARD_NAMES[standard].full}</Own>}>
              {ofStandard.map((group) => (
                <SuggestionGroupCard
                  key={group.group}
                  group={group}
                  isBusy={isBusy}
                  onAccept={isWritable ? accept : undefined}
                  onAnswer={props.onAnswer}
                />
              ))}
            </Card>,
          ];
        })}
      </div>
    </>
  );
}

function WaitingCard({ suggestions }: ProfilePaneProps) {
  const { profile: strings } = useStrings();
  const layout = useLayoutStyles();
  const awaited = awaitedAnswers(suggestions);
  if (awaited.length === 0) return null;
  return (
    <Card title={strings.waiting(suggestions.waiting.length)}>
      <Paragraph>{strings.waitingHint}</Paragraph>
      <details className={layout.folded}>
        <summary className={layout.summary}>{strings.awaited(awaited.length)}</summary>
        <ul className={layout.list}>
          {awaited.map(({ question, topic, controls }) => (
            <li key={question}>
              <Own>{topic}</Own> {strings.controls(controls)}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
