import { whatIf, planTargets } from "../../app/maturity/whatIf";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { Choice } from "./Choice";
import { EffectCard } from "./EffectCard";
import { useKept } from "../frame/kept";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { RaiseCard } from "./RaiseCard";
import { UndoLine } from "./UndoLine";
import { usePreview } from "./usePreview";

/** Levels that are thought of, by control, for each standard. */
type Thought = Readonly<Record<Standard, ReadonlyMap<string, number>>>;

const NOTHING: Thought = { "27001": new Map(), "42001": new Map() };

/** Chosen controls raised to a level: the effect, which is discarded or written as targets. */
export function WhatIfPart(props: MaturityPaneProps) {
  const { parts, isWritable, onWhy } = props;
  const { maturity: strings } = useStrings();
  const layout = useLayoutStyles();
  const [thought, setThought] = useKept("what if", NOTHING);
  const [chosen, setChosen] = useKept<Standard | undefined>("what if standard", undefined);
  const [preview, ask] = usePreview(props, strings.whatIf.apply);
  const standards = parts.standards.map(({ standard }) => standard);
  const standard = standards.find((one) => one === chosen) ?? standards[0];
  if (preview !== undefined) return preview;
  if (standard === undefined) return <Paragraph>{strings.headStart.noStandards}</Paragraph>;
  const rows = parts.raisable(standard);
  const raises = knownRaises(thought[standard], rows);
  const raise = (next: ReadonlyMap<string, number>) => setThought({ ...thought, [standard]: next });
  const write = () =>
    ask(
      {
        name: "edit",
        plan: (state) => planTargets(state, { standard, raises }, parts.present.on).plan,
      },
      () => raise(new Map()),
    );
  return (
    <Column>
      <UndoLine {...props} />
      {standards.length > 1 && (
        <Choice
          label={strings.standard}
          value={standard}
          options={standards.map((one) => ({ value: one, label: STANDARD_NAMES[one].full }))}
          isOwn
          onChoose={setChosen}
        />
      )}
      <div className={layout.beside}>
        <RaiseCard key={standard} standard={standard} rows={rows} raises={raises} onRaise={raise} />
        {raises.size === 0 ? (
          <Card title={strings.whatIf.effect}>
            <Paragraph>{strings.whatIf.nothing}</Paragraph>
          </Card>
        ) : (
          <EffectCard
            effect={whatIf(parts.context, { standard, raises })}
            isBusy={props.isBusy}
            onWhy={onWhy}
            onWhyThen={(path) => onWhy(path, raises)}
            onDiscard={() => raise(new Map())}
            onWrite={isWritable ? write : undefined}
          />
        )}
      </div>
    </Column>
  );
}

/** Without controls that have gone since they were chosen. */
function knownRaises(
  raises: ReadonlyMap<string, number>,
  rows: readonly { readonly control: string }[],
): ReadonlyMap<string, number> {
  const known = new Set(rows.map(({ control }) => control));
  return new Map([...raises].filter(([control]) => known.has(control)));
}
