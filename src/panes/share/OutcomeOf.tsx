import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Own } from "../frame/Column";
import { useStrings } from "../language";
import type { WorkOutcome } from "./useOutcome";

/** What came of some work, or that it takes a moment, or why it cannot be done. */
export function OutcomeOf<T>(props: {
  readonly outcome: WorkOutcome<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const { outcome, children } = props;
  const strings = useStrings();
  switch (outcome.name) {
    case "waiting":
      return <Spinner size="tiny" label={strings.loading} />;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <Own>{outcome.message}</Own>
          </MessageBarBody>
        </MessageBar>
      );
    case "done":
      return children(outcome.value);
  }
}
