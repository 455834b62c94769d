import { useState, type ReactNode } from "react";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import { PreviewPanel } from "../home/PreviewPanel";
import type { MaturityActions } from "./maturityActions";

interface Previewed {
  readonly action: Action;
  readonly preview: ActionPreview;
  readonly onDone: () => void;
}

/**
 * What an action would change, shown in place of a part until it is done or left.
 *
 * @param details - what the changes mean, where their lines do not say it
 * @returns the panel, undefined while there is nothing to show, and the function that asks for one;
 *   `onDone` is called once the action was done
 */
export function usePreview(
  { isBusy, onPreview, onPerform }: Pick<MaturityActions, "isBusy" | "onPreview" | "onPerform">,
  applyLabel: string,
  details?: ReactNode,
): readonly [ReactNode, (action: Action, onDone: () => void) => void] {
  const [shown, setShown] = useState<Previewed>();
  const ask = async (action: Action, onDone: () => void) => {
    const preview = await onPreview(action);
    if (preview !== undefined) setShown({ action, preview, onDone });
  };
  const apply = async ({ action, onDone }: Previewed) => {
    if (!(await onPerform(action))) return;
    setShown(undefined);
    onDone();
  };
  const panel = shown !== undefined && (
    <PreviewPanel
      changes={shown.preview.changes}
      applyLabel={applyLabel}
      isBusy={isBusy}
      details={details}
      onApply={() => void apply(shown)}
      onBack={() => setShown(undefined)}
    />
  );
  return [panel === false ? undefined : panel, (action, onDone) => void ask(action, onDone)];
}
