import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";

const useStyles = makeStyles({
  target: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}` },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** What a place for a file needs. */
interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Name of the file that is here; undefined while none is. */
  readonly name: string | undefined;
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
  /** Puts the file away. */
  readonly onClear: () => void;
}

/** A place for one .xlsx file: chosen, or dropped on it. */
export function FileField(props: FileFieldProps) {
  const { label, hint, name, isReading, onFile, onClear } = props;
  const { share } = useStrings();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  const { isOver, ...drop } = useDrop(take);
  const place = useFocusWhenEmptied(name);
  return (
    <div
      ref={place}
      role="group"
      aria-label={label}
      className={mergeClasses(styles.target, isOver && styles.over)}
      {...drop}
    >
      <span className={styles.label}>{label}</span>
      {isReading ? (
        <Spinner size="tiny" label={share.file.reading} />
      ) : name === undefined ? (
        <Paragraph isFaint>{hint}</Paragraph>
      ) : (
        <Own>{name}</Own>
      )}
      <Line>
        <Button size="small" disabledFocusable={isReading} onClick={() => input.current?.click()}>
          {name === undefined ? share.file.choose : share.file.other}
        </Button>
        {name !== undefined && (
          <Button size="small" appearance="subtle" onClick={onClear}>
            {share.file.clear}
          </Button>
        )}
      </Line>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

/** Gives the focus to the first button of a place when the file is put away and what had the focus went with it. */
function useFocusWhenEmptied(name: string | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(name);
  useEffect(() => {
    const isEmptied = before.current !== undefined && name === undefined;
    before.current = name;
    if (isEmptied && document.activeElement === document.body) {
      place.current?.querySelector("button")?.focus();
    }
  }, [name]);
  return place;
}

/** Takes what is dropped; the page around would open it in the place of the workbook. */
function useDrop(take: (files: FileList) => void) {
  const [isOver, setOver] = useState(false);
  const held = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(over);
  };
  return {
    isOver,
    onDragOver: (event: DragEvent) => held(event, true),
    onDragLeave: (event: DragEvent) => held(event, false),
    onDrop: (event: DragEvent) => {
      held(event, false);
      take(event.dataTransfer.files);
    },
  };
}
