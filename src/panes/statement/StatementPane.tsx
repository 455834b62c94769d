import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LocatedIssue } from "../../app/check/locatedIssue";
import { placeOfIssue } from "../../app/session/recordCard";
import type { Action } from "../../app/session/actions";
import type { CheckGroup } from "../../app/session/issueGroups";
import type { ActionPreview } from "../../app/session/session";
import type { GroupCounts } from "../../app/session/statementCounts";
import type { Standard } from "../../core/catalog";
import { Column } from "../frame/Column";
import { StandardField } from "../frame/StandardField";
import { PreviewPanel } from "../home/PreviewPanel";
import { useStrings } from "../language";
import { ChecksCard } from "./ChecksCard";
import { CountsCard } from "./CountsCard";

const useStyles = makeStyles({
  beside: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(460px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

/** What the statement pane needs. */
export interface StatementPaneProps {
  readonly standards: readonly Standard[];
  readonly counts: (standard: Standard) => readonly GroupCounts[];
  readonly checks: readonly CheckGroup[];
  readonly isBusy: boolean;
  readonly isWritable: boolean;
  readonly onWhy: (path: string) => void;
  readonly canGo: (issue: LocatedIssue) => boolean;
  readonly onGo: (issue: LocatedIssue) => void;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  readonly onPerform: (action: Action) => Promise<boolean>;
}

/** The Statement of Applicability: how many controls are in which state, and what is wrong. */
export function StatementPane(props: StatementPaneProps) {
  const { standards, checks } = props;
  const strings = useStrings();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Standard>();
  const [fix, setFix] = useState<{ action: Action; preview: ActionPreview }>();
  const standard = standards.find((one) => one === chosen) ?? standards[0];
  const showFix = async (group: CheckGroup) => {
    const action = fixOf(group);
    const preview = await props.onPreview(action);
    if (preview !== undefined) setFix({ action, preview });
  };
  if (fix !== undefined) {
    return (
      <PreviewPanel
        changes={fix.preview.changes}
        applyLabel={strings.checks.apply}
        isBusy={props.isBusy}
        onApply={() => void props.onPerform(fix.action).then(() => setFix(undefined))}
        onBack={() => setFix(undefined)}
      />
    );
  }
  return (
    <div className={styles.beside}>
      <ChecksCard {...props} groups={checks} onFix={(group) => void showFix(group)} />
      <Column>
        {standards.length > 1 && (
          <StandardField standards={standards} standard={standard} onChoose={setChosen} />
        )}
        {standard !== undefined && (
          <CountsCard standard={standard} counts={props.counts(standard)} onWhy={props.onWhy} />
        )}
      </Column>
    </div>
  );
}

/** What settles the issues of a rule: the fixes that it offers, or the repair of formulas. */
function fixOf({ id, issues }: CheckGroup): Action {
  if (id.startsWith("FRM")) return { name: "repair" };
  const fixes = issues.flatMap((issue) => {
    const place = placeOfIssue(issue);
    return place === undefined || issue.fixes.length === 0
      ? []
      : [{ table: place.table, key: place.key, fixes: issue.fixes }];
  });
  return { name: "fix", fixes };
}
