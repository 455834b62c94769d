import { useState, type ReactNode } from "react";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import { useStrings } from "../language";
import { DonePanel, PreviewPanel, RemovePanel, SetupForm } from "./lazyPanels";
import type { Setup } from "./setupValues";
import { Start, type StartProps } from "./Start";

/** What Home needs. */
export interface HomePaneProps {
  readonly isFilled: boolean;
  /** The overview of a filled workbook. */
  readonly renderOverview: (actions: OverviewActions) => ReactNode;
  /** Whether there is a workbook that could be filled. */
  readonly hasWorkbook: boolean;
  readonly isBusy: boolean;
  readonly isWritable: boolean;
  readonly newId: () => string;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
  readonly onNew: (setup: Setup) => Promise<boolean>;
  readonly onDemo: () => void;
  readonly onOpen?: (() => void) | undefined;
  readonly onStatement: () => void;
  readonly onUndecided: () => void;
}

/** What the overview can have done. */
export interface OverviewActions {
  readonly onSnapshot: (label: string) => void;
  readonly onUndo: () => void;
  readonly onFillAgain: () => void;
  readonly onRemove: () => void;
}

type View =
  | { readonly name: "main" | "setupFill" | "setupNew" | "done" }
  | { readonly name: "preview"; readonly action: Action; readonly preview: ActionPreview }
  | { readonly name: "remove"; readonly preview: ActionPreview };

const MAIN: View = { name: "main" };

/** Home: the first run, where a filled workbook stands, and what can be done with it as a whole. */
export function HomePane(props: HomePaneProps) {
  const strings = useStrings();
  const [view, setView] = useState<View>(MAIN);
  const { isBusy } = props;
  const back = () => setView(MAIN);
  const preview = async (action: Action) => {
    const planned = await props.onPreview(action);
    if (planned !== undefined) setView({ name: "preview", action, preview: planned });
  };
  const perform = async (action: Action, next: View) => {
    if (await props.onPerform(action)) setView(next);
  };
  switch (view.name) {
    case "main":
      return (
        <MainView
          {...props}
          onView={setView}
          onFillAgain={() => void preview(fillAction(props, undefined))}
        />
      );
    case "setupFill":
    case "setupNew":
      return (
        <SetupForm
          {...strings.setupOf[view.name]}
          isBusy={isBusy}
          onSubmit={(setup) => {
            if (view.name === "setupFill") void preview(fillAction(props, setup));
            else void props.onNew(setup).then((isDone) => isDone && back());
          }}
          onCancel={back}
        />
      );
    case "preview":
      return (
        <PreviewPanel
          changes={view.preview.changes}
          applyLabel={strings.setup.apply}
          isBusy={isBusy}
          onApply={() => void perform(view.action, { name: "done" })}
          onBack={back}
        />
      );
    case "remove":
      return (
        <RemovePanel
          preview={view.preview}
          isBusy={isBusy}
          onRemove={(isAll) => void perform({ name: "remove", isAll }, MAIN)}
          onBack={back}
        />
      );
    case "done":
      return (
        <DonePanel onHome={back} onStatement={props.onStatement} onControl={props.onUndecided} />
      );
  }
}

function fillAction({ newId }: HomePaneProps, setup: Setup | undefined): Action {
  return {
    name: "fill",
    standards: setup?.standards ?? [],
    settings: setup?.settings ?? [],
    workbookId: newId(),
  };
}

function MainView(
  props: HomePaneProps & {
    readonly onView: (view: View) => void;
    readonly onFillAgain: () => void;
  },
) {
  const { isFilled, renderOverview, onView, onFillAgain, onPerform } = props;
  if (!isFilled) return <Start {...choicesOf(props)} />;
  const remove = async () => {
    const preview = await props.onPreview({ name: "remove", isAll: false });
    if (preview !== undefined) onView({ name: "remove", preview });
  };
  return renderOverview({
    onSnapshot: (label) => void onPerform({ name: "snapshot", label }),
    onUndo: () => void onPerform({ name: "undo" }),
    onFillAgain,
    onRemove: () => void remove(),
  });
}

function choicesOf(props: HomePaneProps & { readonly onView: (view: View) => void }): StartProps {
  const { hasWorkbook, isWritable, onView, onDemo, onOpen } = props;
  return {
    onFill: hasWorkbook && isWritable ? () => onView({ name: "setupFill" }) : undefined,
    onNew: () => onView({ name: "setupNew" }),
    onDemo,
    onOpen,
  };
}
