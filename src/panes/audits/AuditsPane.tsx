import type { AuditsView } from "../../app/programme/auditsView";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Own } from "../frame/Column";
import { NextAudit } from "./NextAudit";

/** What the pane needs. */
export interface AuditsPaneProps {
  readonly view: AuditsView;
}

/** The certification cycles and the audit programme of the standards in scope. */
export function AuditsPane({ view }: AuditsPaneProps) {
  return (
    <div data-pane="audits">
      <Column>
        {view.standards.map((audits) => (
          <Card key={audits.standard} title={<Own>{STANDARD_NAMES[audits.standard].full}</Own>}>
            <NextAudit audits={audits} />
          </Card>
        ))}
      </Column>
    </div>
  );
}
