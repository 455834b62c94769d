import { Checkbox, Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { CardField, FieldKind } from "../../app/session/cardFields";
import { useStrings } from "../language";
import { SeveralEditor } from "./SeveralEditor";
import { Suggestions } from "./Suggestions";

const FIXED: ReadonlySet<FieldKind> = new Set(["computed", "ofBody", "readOnly"]);

// What takes the focus must not hide below the sticky header, nor the title above it.
const useStyles = makeStyles({
  field: {
    "& select, & input, & textarea": { scrollMarginTop: "60px", scrollMarginBottom: "80px" },
  },
});

/** One cell of the card. */
export interface FieldEditorProps {
  readonly field: CardField;
  readonly people: readonly string[];
  readonly isWritable: boolean;
  /** Rises when this field is to take the focus; 0 when not. */
  readonly focusRequest: number;
  /**
   * @param seen - what the field showed when its author began to type
   * @returns why the cell does not take the text; undefined when it does
   */
  readonly onCommit: (heading: string, text: string, seen: string) => string | undefined;
}

/** A field by the kind of its cell: list, day, tick, number, person or text. */
export function FieldEditor(props: FieldEditorProps) {
  const { field, people, isWritable, focusRequest } = props;
  const { control, checks } = useStrings();
  const styles = useStyles();
  const edit = useEdit(props);
  const root = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => {
    if (focusRequest === 0) return;
    const input = root.current?.querySelector<HTMLElement>("select, input, textarea");
    input?.focus({ preventScroll: true });
    input?.scrollIntoView({ block: "nearest" });
  }, [focusRequest]);
  const { heading, kind } = field;
  const isFixed = FIXED.has(kind) || !isWritable;
  const hint = isFixed && !FIXED.has(kind) ? control.kind.readOnly : control.kind[kind];
  if (kind === "tick") {
    return (
      <div ref={root} className={styles.field}>
        <Checkbox
          label={<span translate="no">{heading}</span>}
          checked={edit.text !== ""}
          disabled={isFixed}
          onChange={(_event, { checked }) => edit.commit(checked === true ? "x" : "")}
        />
      </div>
    );
  }
  return (
    <div ref={root} className={styles.field}>
      <Field
        label={<span translate="no">{heading}</span>}
        {...(hint !== "" && kind !== "day" && { hint })}
        {...problemOf(props, edit.problem, control.issue, checks.severity)}
      >
        {isFixed ? (
          <Input value={field.text} readOnly appearance="filled-darker" />
        ) : (
          <Editor field={field} edit={edit} listId={listId} />
        )}
      </Field>
      {kind === "people" && (
        <Suggestions id={listId} options={people.map((value) => ({ value }))} />
      )}
      {kind === "named" && <Suggestions id={listId} options={field.options} />}
      {kind === "several" && !isFixed && (
        <SeveralEditor field={field} text={edit.text} onChange={edit.commit} />
      )}
    </div>
  );
}

interface Edit {
  readonly text: string;
  readonly problem: string | undefined;
  readonly begin: (text: string) => void;
  readonly commit: (text?: string) => void;
  readonly reset: () => void;
}

/** What is typed and not written yet, and what it was typed over. */
function useEdit({ field, onCommit }: FieldEditorProps): Edit {
  const [draft, setDraft] = useState<{ readonly text: string; readonly seen: string }>();
  const [problem, setProblem] = useState<string>();
  const reset = () => {
    setDraft(undefined);
    setProblem(undefined);
  };
  const commit = (text = draft?.text) => {
    if (text === undefined) return;
    const message =
      text === field.text ? undefined : onCommit(field.heading, text, draft?.seen ?? field.text);
    if (message === undefined) reset();
    else setProblem(message);
  };
  const begin = (text: string) => setDraft({ text, seen: draft?.seen ?? field.text });
  return { text: draft?.text ?? field.text, problem, begin, commit, reset };
}

function Editor({
  field,
  edit,
  listId,
}: {
  readonly field: CardField;
  readonly edit: Edit;
  readonly listId: string;
}) {
  const { control } = useStrings();
  if (field.kind === "words") {
    const known = field.options.find(
      ({ value }) => value.toLowerCase() === edit.text.toLowerCase(),
    );
    return (
      <Select
        value={known?.value ?? edit.text}
        onChange={(_event, { value }) => edit.commit(value)}
      >
        <option value="">{control.blank}</option>
        {field.options.map(({ value, label }) => (
          <option key={value} value={value} translate="no">
            {label}
          </option>
        ))}
      </Select>
    );
  }
  const typing = {
    value: edit.text,
    onChange: (_event: unknown, { value }: { readonly value: string }) => edit.begin(value),
    onBlur: () => edit.commit(),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === "Escape") edit.reset();
    },
  };
  if (field.kind === "text") {
    return <Textarea {...typing} textarea={{ translate: "no" }} resize="vertical" rows={3} />;
  }
  if (field.kind === "people" || field.kind === "named") {
    return <Input {...typing} input={{ list: listId }} />;
  }
  const isDay = field.kind === "day" && /^(?:\d{4}-\d\d-\d\d)?$/.test(field.text);
  return (
    <Input
      {...typing}
      {...(isDay && { type: "date" as const })}
      {...(field.kind === "number" && { inputMode: "decimal" as const })}
    />
  );
}

/** The gravest thing to say about a field. */
function problemOf(
  { field }: FieldEditorProps,
  problem: string | undefined,
  phrase: (severity: string, message: string) => string,
  names: Readonly<Record<string, string>>,
) {
  if (problem !== undefined) {
    const message = <span translate="no">{problem}</span>;
    return { validationState: "error" as const, validationMessage: message };
  }
  const [first] = [...field.issues].sort(
    (one, other) => RANK.indexOf(one.severity) - RANK.indexOf(other.severity),
  );
  if (first === undefined) return {};
  const state = first.severity === "info" ? ("none" as const) : first.severity;
  const text = phrase(names[first.severity] ?? "", first.message);
  return {
    validationState: state,
    validationMessage: <span translate="no">{text}</span>,
  };
}

const RANK = ["error", "warning", "info"];
