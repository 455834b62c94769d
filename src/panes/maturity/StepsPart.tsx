import { planAssignment } from "../../app/maturity/planAssignment";
import { STANDARDS, type Standard } from "../../core/catalog";
import { planOf, type ChangePlan, type WorkbookState } from "../../core/workbook";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { AssignForm, type Assigned } from "./AssignForm";
import { useKept } from "../frame/kept";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { StepsCard } from "./StepsCard";
import { UndoLine } from "./UndoLine";
import { usePreview } from "./usePreview";

/** Controls that are chosen, by standard. */
type Chosen = Readonly<Record<Standard, ReadonlySet<string>>>;

const NONE: Chosen = { "27001": new Set(), "42001": new Set() };

/** What to do first in each standard, and who is to do it by when. */
export function StepsPart(props: MaturityPaneProps) {
  const { parts, isWritable, people } = props;
  const { steps: strings } = useStrings().maturity;
  const layout = useLayoutStyles();
  const [chosen, setChosen] = useKept("steps chosen", NONE);
  const [preview, ask] = usePreview(props, strings.apply);
  if (preview !== undefined) return preview;
  const toggle = (standard: Standard, control: string) => {
    const controls = new Set(chosen[standard]);
    if (!controls.delete(control)) controls.add(control);
    setChosen({ ...chosen, [standard]: controls });
  };
  const assign = (assigned: Assigned) =>
    ask({ name: "edit", plan: (state) => planOfBoth(state, chosen, assigned) }, () =>
      setChosen(NONE),
    );
  return (
    <Column>
      <Paragraph isFaint>{strings.order}</Paragraph>
      <UndoLine {...props} />
      {isWritable && (
        <AssignForm
          number={chosen["27001"].size + chosen["42001"].size}
          people={people}
          isBusy={props.isBusy}
          onAssign={assign}
          onNone={() => setChosen(NONE)}
        />
      )}
      <div className={layout.beside}>
        {parts.standards.map(({ standard, total }) => (
          <StepsCard
            key={standard}
            standard={standard}
            steps={parts.steps(standard)}
            hasApplicable={total.counts.applicable > 0}
            chosen={chosen[standard]}
            onToggle={isWritable ? (control) => toggle(standard, control) : undefined}
            onAnswer={props.onAnswer}
          />
        ))}
      </div>
    </Column>
  );
}

/** One action for the controls of both standards. */
function planOfBoth(state: WorkbookState, chosen: Chosen, assigned: Assigned): ChangePlan {
  const plans = STANDARDS.map((standard) =>
    planAssignment(state, { standard, controls: [...chosen[standard]], ...assigned }),
  );
  return planOf("Set", { cells: plans.flatMap(({ cells }) => cells) });
}
