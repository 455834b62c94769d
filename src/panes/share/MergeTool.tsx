import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { changesOf } from "../../app/change/logged";
import { planMerge, type ReadableConflict } from "../../app/exchange/mergeWorkbooks";
import type { WorkbookState } from "../../core/workbook";
import { Card } from "../frame/Card";
import { ChangeList } from "../frame/ChangeList";
import { Column, Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { ConflictList } from "./ConflictList";
import { FileField } from "./FileField";
import { OutcomeOf } from "./OutcomeOf";
import type { ShareProps } from "./shareProps";
import { useOutcome } from "./useOutcome";

/** Another copy of the workbook, merged into this one. */
export function MergeTool(props: ShareProps) {
  const { state, desk, onFile } = props;
  const { share } = useStrings();
  const { theirs, base } = state.files;
  return (
    <Column>
      <Card title={share.tools.merge.title} takesFocus>
        <FileField
          label={share.merge.theirs}
          hint={share.file.hint}
          name={theirs?.name}
          isReading={state.reading === "theirs"}
          onFile={(file) => onFile("theirs", file)}
          onClear={() => desk.putAway("theirs")}
        />
        <FileField
          label={share.merge.base}
          hint={share.merge.baseHint}
          name={base?.name}
          isReading={state.reading === "base"}
          onFile={(file) => onFile("base", file)}
          onClear={() => desk.putAway("base")}
        />
      </Card>
      {theirs !== undefined && <Merge {...props} theirs={theirs.state} />}
    </Column>
  );
}

function Merge(props: ShareProps & { readonly theirs: WorkbookState }) {
  const { state, workbook, theirs, today, sha256 } = props;
  const base = state.files.base?.state;
  const work = useCallback(async () => {
    const input = { base, theirs, prefer: undefined, take: new Map<string, never>() };
    return planMerge(workbook, { ...input, today, sha256 });
  }, [base, workbook, theirs, today, sha256]);
  const outcome = useOutcome(work);
  return (
    <OutcomeOf outcome={outcome}>
      {({ conflicts }) => (
        <>
          {conflicts.length > 0 && <ConflictList {...props} conflicts={conflicts} />}
          <MergeChanges {...props} conflicts={conflicts} />
        </>
      )}
    </OutcomeOf>
  );
}

/** What would be written, with what is decided so far. */
function MergeChanges(
  props: ShareProps & {
    readonly theirs: WorkbookState;
    readonly conflicts: readonly ReadableConflict[];
  },
) {
  const { state, desk, workbook, theirs, today, sha256, conflicts, isBusy, isWritable } = props;
  const { share, preview } = useStrings();
  const [isMerging, setMerging] = useState(false);
  const base = state.files.base?.state;
  const { decisions } = state;
  const work = useCallback(async () => {
    // What is open is shown as it is until somebody decides.
    const input = { base, theirs, prefer: "ours", take: decisions, today, sha256 } as const;
    const { plan } = await planMerge(workbook, input);
    return changesOf({ ...plan, leftOut: [] }, workbook);
  }, [base, workbook, theirs, decisions, today, sha256]);
  const outcome = useOutcome(work);
  const open = conflicts.filter(({ id }) => !decisions.has(id.toLowerCase())).length;
  const merge = async () => {
    setMerging(true);
    const action = { name: "merge", base, theirs, take: decisions, sha256 } as const;
    const isDone = await props.onPerform(action);
    setMerging(false);
    if (isDone) desk.putAway("theirs", "base");
  };
  return (
    <Card title={preview.title}>
      <OutcomeOf outcome={outcome}>
        {(changes) => {
          // What is decided for ours is logged, even when no cell changes.
          const isNothing = changes.length + conflicts.length === 0;
          return (
            <>
              <Paragraph isFaint>{preview.entries(changes.length)}</Paragraph>
              {isNothing ? (
                <Paragraph>{share.merge.nothing}</Paragraph>
              ) : (
                <ChangeList changes={changes} />
              )}
              {open > 0 && <Paragraph>{share.merge.open(open)}</Paragraph>}
              <Line>
                {!isNothing && (
                  <Button
                    appearance="primary"
                    disabledFocusable={isBusy || isMerging || !isWritable || open > 0}
                    onClick={() => void merge()}
                  >
                    {share.merge.now}
                  </Button>
                )}
              </Line>
              <Paragraph isFaint>{share.merge.undo}</Paragraph>
            </>
          );
        }}
      </OutcomeOf>
    </Card>
  );
}
