import { Checkbox, Field, Input } from "@fluentui/react-components";
import {
  searchedCrosswalk,
  type CrosswalkBy,
  type CrosswalkSearch,
} from "../../app/crosswalk/crosswalkChoice";
import { CAUTION, frameworkOf } from "../../app/crosswalk/framework";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { Choice } from "../maturity/Choice";
import { useKept } from "../frame/kept";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { CrosswalkPaneProps } from "./crosswalkProps";
import { CROSSWALK_FIND, CROSSWALK_BY } from "./crosswalkKept";
import { FunctionList } from "./FunctionList";
import { ItemList } from "./ItemList";
import { SourcesNote } from "./SourcesNote";
import { TargetList } from "./TargetList";
import { TotalCard } from "./TotalCard";

/** What the workbook says of another framework, and back: what is covered, how well, what not. */
export function CrosswalkPane(props: CrosswalkPaneProps) {
  const { frameworks, framework, view, onFramework } = props;
  const { crosswalk: strings } = useStrings();
  const layout = useLayoutStyles();
  const [by, setBy] = useKept<CrosswalkBy>(CROSSWALK_BY, "target");
  const [text, setText] = useKept(CROSSWALK_FIND, "");
  const [isOnlyGaps, setOnlyGaps] = useKept("crosswalk gaps", false);
  const { standard, caution } = view.framework;
  return (
    <div data-pane="crosswalk">
      <Column>
        <Card title={strings.title}>
          <div className={layout.fields}>
            <Choice
              label={strings.framework}
              value={framework}
              options={frameworks.map((key) => ({ value: key, label: frameworkOf(key).name }))}
              isOwn
              onChoose={onFramework}
            />
            <Choice
              label={strings.by}
              value={by}
              options={(["target", "item"] as const).map((value) => ({
                value,
                label: strings.byOf[value],
              }))}
              onChoose={setBy}
            />
            <Field label={strings.find} hint={strings.findHint}>
              <Input type="search" value={text} onChange={(_event, { value }) => setText(value)} />
            </Field>
          </div>
          <Checkbox
            label={strings.onlyGaps}
            checked={isOnlyGaps}
            onChange={(_event, { checked }) => setOnlyGaps(checked === true)}
          />
          <Paragraph isFaint>{strings.readOff(STANDARD_NAMES[standard].full)}</Paragraph>
          <Paragraph isFaint>
            <Own>{`${CAUTION} ${caution}`}</Own>
          </Paragraph>
        </Card>
        <TotalCard view={view} />
        <Lines {...props} by={by} search={{ text, isOnlyGaps }} />
        <SourcesNote view={view} />
      </Column>
    </div>
  );
}

function Lines(
  props: CrosswalkPaneProps & { readonly by: CrosswalkBy; readonly search: CrosswalkSearch },
) {
  const { framework, view, by, search, onAnswer } = props;
  const shown = searchedCrosswalk(view, search);
  // A list that was unfolded is not that of another question.
  const key = `${framework} ${by} ${search.text} ${String(search.isOnlyGaps)}`;
  if (by === "item") return <ItemList key={key} view={shown} onAnswer={onAnswer} />;
  const isGrouped = framework === "csf" && search.text.trim() === "";
  return isGrouped ? (
    <FunctionList key={key} view={shown} onAnswer={onAnswer} />
  ) : (
    <TargetList key={key} view={shown} onAnswer={onAnswer} />
  );
}
