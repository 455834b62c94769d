import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useStrings } from "../language";
import type { Preferences } from "../preferences";
import { Column, Line, Paragraph } from "./Column";
import { THEME_CHOICES } from "./themeChoice";

/** Settings of the person, and what helps when something goes wrong. */
export interface PreferencesProps {
  readonly preferences: Preferences;
  readonly version: string;
  readonly onChange: (changes: Partial<Pick<Preferences, "theme" | "who">>) => void;
  readonly diagnostics: () => Promise<string>;
  /** Rejects where the page may not copy. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** Colours, name, version and diagnostics: what the foot of every pane folds away. */
export function PreferencesPanel(props: PreferencesProps) {
  const { preferences, version, onChange } = props;
  const { preferences: strings } = useStrings();
  return (
    <Column>
      <Field label={strings.theme}>
        <Select
          value={preferences.theme}
          onChange={(_event, { value }) => {
            const theme = THEME_CHOICES.find((choice) => choice === value);
            if (theme !== undefined) onChange({ theme });
          }}
        >
          {THEME_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {strings.themes[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.who} hint={strings.whoHint}>
        <Input
          value={preferences.who}
          autoComplete="name"
          onChange={(_event, { value: who }) => onChange({ who })}
        />
      </Field>
      {!preferences.isKept && <Paragraph isFaint>{strings.notStored}</Paragraph>}
      <Diagnostics {...props} />
      <Paragraph isFaint>{strings.version(version)}</Paragraph>
      <Paragraph isFaint>{strings.legal}</Paragraph>
    </Column>
  );
}

function Diagnostics({ diagnostics, onCopy }: PreferencesProps) {
  const { preferences: strings } = useStrings();
  const [copy, setCopy] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const run = async () => {
    const text = await diagnostics();
    const isCopied = await onCopy(text).then(
      () => true,
      () => false,
    );
    setCopy({ text, isCopied });
  };
  return (
    <Column>
      <Line>
        <Button onClick={() => void run()}>{strings.diagnostics}</Button>
      </Line>
      {copy !== undefined && (
        <Field label={copy.isCopied ? strings.copied : strings.notCopied}>
          <Textarea value={copy.text} readOnly resize="vertical" rows={6} translate="no" />
        </Field>
      )}
    </Column>
  );
}
