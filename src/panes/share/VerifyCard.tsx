import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { verifySeals, type VerifiedStandard } from "../../app/exchange/verifySeals";
import { STANDARD_NAMES } from "../../core/catalog";
import { fingerprintOf } from "../../core/exchange";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { DifferenceList, useListStyles } from "./DifferenceList";
import { OutcomeOf } from "./OutcomeOf";
import type { ShareProps } from "./shareProps";
import { useOutcome } from "./useOutcome";

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whether each sealed version holds, and what its statement says otherwise by now. */
export function VerifyCard(props: ShareProps) {
  const { workbook, today, sha256 } = props;
  const { share } = useStrings();
  const [typed, setTyped] = useState("");
  const work = useCallback(() => {
    const fingerprints = typed.trim() === "" ? [] : [typed];
    return verifySeals(workbook, { sha256, today, fingerprints });
  }, [workbook, today, sha256, typed]);
  const outcome = useOutcome(work);
  return (
    <Card title={share.versions.verify} takesFocus>
      <Field label={share.versions.fingerprint} hint={share.versions.fingerprintHint}>
        <Input value={typed} spellCheck={false} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <OutcomeOf outcome={outcome}>
        {(standards) => (
          <Column>
            {standards.map((one) => (
              <Verified key={one.standard} {...props} one={one} />
            ))}
          </Column>
        )}
      </OutcomeOf>
    </Card>
  );
}

function Verified(props: ShareProps & { readonly one: VerifiedStandard }) {
  const { one, workbook, canGo, onGo } = props;
  const { share } = useStrings();
  const { standard, versions, faults, changes, issues } = one;
  const last = versions.at(-1);
  const names = [share.versions.sealed, share.versions.now] as const;
  const styles = useStyles();
  return (
    <Column>
      <h3 translate="no" className={styles.name}>
        {STANDARD_NAMES[standard].full}
      </h3>
      {faults.map(({ message }) => (
        <MessageBar key={message} intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {share.versions.broken} <Own>{message}</Own>
          </MessageBarBody>
        </MessageBar>
      ))}
      {last === undefined ? (
        <Paragraph>{share.versions.none}</Paragraph>
      ) : (
        <>
          <MessageBar
            intent={changes.length > 0 ? "warning" : faults.length > 0 ? "error" : "success"}
            layout="multiline"
            role="status"
          >
            <MessageBarBody>
              {changes.length > 0
                ? share.versions.changed(last.version, changes.length)
                : share.versions.unchanged(last.version)}
            </MessageBarBody>
          </MessageBar>
          {changes.length > 0 && (
            <DifferenceList {...{ workbook, canGo, onGo, names }} differences={changes} />
          )}
          {issues
            .filter(({ id }) => id === "SOA023")
            .map(({ id, control, message }) => (
              <Paragraph key={control}>
                <Own>{`${id} ${control}: ${message}`}</Own>
              </Paragraph>
            ))}
          <VersionList {...props} />
        </>
      )}
    </Column>
  );
}

/** All versions, each with a red-line to the one before it. */
function VersionList({ one, desk }: ShareProps & { readonly one: VerifiedStandard }) {
  const { share } = useStrings();
  const formats = useFormats();
  const styles = useListStyles();
  const compare = (before: string, after: string) =>
    desk.set({ tool: "compare", before: `${one.standard}/${before}`, after });
  return (
    <ul className={styles.list}>
      {[...one.versions].reverse().map((sealed, index, all) => {
        const before = all[index + 1];
        return (
          <li key={sealed.recordHash} className={styles.item}>
            <span>
              {share.versions.line(
                sealed.version,
                sealed.approvedOn === "" ? "" : formats.day(sealed.approvedOn),
                sealed.approvedBy,
              )}
            </span>
            <span className={styles.kind}>
              {share.versions.fingerprintIs} <Own>{fingerprintOf(sealed)}</Own>
            </span>
            {sealed.reason !== "" && <Own>{sealed.reason}</Own>}
            <Line>
              {before !== undefined && (
                <Button
                  size="small"
                  onClick={() => compare(before.version, `${one.standard}/${sealed.version}`)}
                >
                  {share.versions.redline(before.version)}
                </Button>
              )}
              <Button size="small" onClick={() => compare(sealed.version, "now")}>
                {share.versions.redlineNow(sealed.version)}
              </Button>
            </Line>
          </li>
        );
      })}
    </ul>
  );
}
