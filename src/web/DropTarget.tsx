import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { useStrings } from "../panes/language";

const useStyles = makeStyles({
  target: { minHeight: "100vh" },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
  hint: {
    position: "fixed",
    bottom: tokens.spacingVerticalL,
    left: "50%",
    transform: "translateX(-50%)",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    zIndex: 3,
  },
});

/** The whole page takes a dropped file. */
export function DropTarget(props: {
  readonly children: ReactNode;
  readonly onDrop: (data: DataTransfer) => void;
}) {
  const { start } = useStrings();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.target, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop(event.dataTransfer);
      }}
    >
      {props.children}
      {isOver && <div className={styles.hint}>{start.drop}</div>}
    </div>
  );
}
