import { makeStyles, Tab, TabList } from "@fluentui/react-components";

const useStyles = makeStyles({ parts: { flexWrap: "wrap" } });

interface PartTabsProps<P extends string> {
  readonly parts: readonly P[];
  readonly part: P;
  /** What each part is called, and all of them together. */
  readonly names: Readonly<Record<P, string>>;
  readonly label: string;
  readonly onPart: (part: P) => void;
}

/** The tabs of the parts of a pane. */
export function PartTabs<P extends string>(props: PartTabsProps<P>) {
  const { parts, part, names, label, onPart } = props;
  return (
    <TabList
      className={useStyles().parts}
      size="small"
      appearance="subtle"
      selectedValue={part}
      aria-label={label}
      onTabSelect={(_event, { value }) => {
        const chosen = parts.find((one) => one === value);
        if (chosen !== undefined) onPart(chosen);
      }}
    >
      {parts.map((one) => (
        <Tab key={one} value={one}>
          {names[one]}
        </Tab>
      ))}
    </TabList>
  );
}
