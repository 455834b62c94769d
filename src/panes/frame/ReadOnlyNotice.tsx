import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useStrings } from "../language";
import { Own } from "./Column";

/** Says that a workbook can only be read, and why; nothing when it can be written. */
export function ReadOnlyNotice({ reason }: { reason: string | undefined }) {
  const strings = useStrings();
  if (reason === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{strings.workbookReadOnly}</MessageBarTitle> <Own>{reason}</Own>
      </MessageBarBody>
    </MessageBar>
  );
}
