import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SHARE_TOOLS, type ShareTool } from "../../app/session/shareDesk";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { CompareTool } from "./CompareTool";
import { ExportTool } from "./ExportTool";
import { MergeTool } from "./MergeTool";
import { ReviewTool } from "./ReviewTool";
import type { ShareProps } from "./shareProps";
import { VersionsTool } from "./VersionsTool";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(280px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

const TOOLS = {
  compare: CompareTool,
  merge: MergeTool,
  review: ReviewTool,
  export: ExportTool,
  versions: VersionsTool,
} as const satisfies Record<ShareTool, unknown>;

/** "Compare & share": other copies of the workbook, files to hand out, and approved versions. */
export function SharePane(props: ShareProps) {
  const { state, desk } = props;
  const strings = useStrings();
  const styles = useStyles();
  const { tool } = state;
  if (tool === undefined) {
    return (
      <div className={styles.tools}>
        {SHARE_TOOLS.map((one) => (
          <Card key={one} title={strings.share.tools[one].title}>
            <Paragraph>{strings.share.tools[one].hint}</Paragraph>
            <Line>
              <Button onClick={() => desk.set({ tool: one })}>
                {strings.share.tools[one].begin}
              </Button>
            </Line>
          </Card>
        ))}
      </div>
    );
  }
  const Tool = TOOLS[tool];
  return (
    <Column>
      <Line>
        <Button size="small" onClick={() => desk.set({ tool: undefined })}>
          {strings.share.allTools}
        </Button>
      </Line>
      <Tool {...props} />
    </Column>
  );
}
