import { openExcel } from "../adapters/office";
import { failureOf } from "../app/session/failure";
import { Session } from "../app/session/session";
import { today } from "../panes/page/localDay";
import { associateRibbon, type RibbonHost } from "./ribbon";

/**
 * A session over the workbook that Excel shows beside the pane, led by the buttons of the ribbon. To
 * be called when Office is ready.
 *
 * @param who - name for the change log
 */
export function openSession(office: RibbonHost, who: () => string): Session {
  const session = new Session({ ...openExcel(), today, now: () => performance.now(), who });
  associateRibbon(office, session.show, (cause) => session.report(failureOf(cause)));
  void session.refresh();
  return session;
}
