import { Field, Select } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import {
  comparedContents,
  listedVersions,
  type ComparedSide,
} from "../../app/exchange/comparedSides";
import { diffContents } from "../../app/exchange/diffWorkbooks";
import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { DifferencesCard } from "./DifferencesCard";
import { FileField } from "./FileField";
import { OutcomeOf } from "./OutcomeOf";
import type { ShareProps } from "./shareProps";
import { useOutcome } from "./useOutcome";

/** What two workbooks, or two versions of a statement, say differently. */
export function CompareTool(props: ShareProps) {
  const { state, desk, workbook, today } = props;
  const { share } = useStrings();
  const { before, after, files } = state;
  const versions = useMemo(() => listedVersions(workbook, today), [workbook, today]);
  const names = new Map([
    ["now", share.compare.now],
    ["file", files.other?.name ?? share.compare.file],
    ...versions.map(({ standard, version }): [string, string] => [
      `${standard}/${version}`,
      share.compare.version(STANDARD_NAMES[standard].cell, version),
    ]),
  ]);
  const isWithFile = before === "file" || after === "file";
  const isReady = before !== after && (!isWithFile || files.other !== undefined);
  const side = (label: string, value: string, which: "before" | "after") => (
    <Field label={label}>
      <Select value={value} onChange={(_event, { value: one }) => desk.set({ [which]: one })}>
        {[...names].map(([id, name]) => (
          <option key={id} value={id} {...(id !== "now" && { translate: "no" })}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Column>
      <Card title={share.tools.compare.title} takesFocus>
        {side(share.compare.before, before, "before")}
        {side(share.compare.after, after, "after")}
        {isWithFile && (
          <FileField
            label={share.compare.fileLabel}
            hint={share.file.hint}
            name={files.other?.name}
            isReading={state.reading === "other"}
            onFile={(file) => props.onFile("other", file)}
            onClear={() => desk.putAway("other")}
          />
        )}
        {before === after && <Paragraph>{share.compare.same}</Paragraph>}
      </Card>
      {isReady && (
        <Differences {...props} names={[names.get(before) ?? "", names.get(after) ?? ""]} />
      )}
    </Column>
  );
}

function Differences(props: ShareProps & { readonly names: readonly [string, string] }) {
  const { state, workbook, today } = props;
  const { before, after } = state;
  const other = state.files.other?.state;
  const work = useCallback(() => {
    const sideOf = (id: string): ComparedSide => {
      const standard = STANDARDS.find((one) => id.startsWith(`${one}/`));
      const from = id === "file" && other !== undefined ? other : workbook;
      if (standard === undefined) return { state: from, sealed: undefined };
      return { state: from, sealed: { standard, version: id.slice(standard.length + 1) } };
    };
    return diffContents(...comparedContents([sideOf(before), sideOf(after)], today));
  }, [before, after, other, workbook, today]);
  const outcome = useOutcome(work);
  return (
    <OutcomeOf outcome={outcome}>
      {(differences) => <DifferencesCard {...props} differences={differences} />}
    </OutcomeOf>
  );
}
