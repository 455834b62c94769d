import type { ExcelHost } from "../bridge/excelHost";
import { ACTION, type Action, type BatchRequest, type BatchResponse } from "../wire/protocol";

/** Breaks a host in one way that a good test of a batch notices. */
type Breakage = (excel: ExcelHost) => void;

type Run = (request: BatchRequest) => BatchResponse;
type Answer = Record<string, unknown>;

/** Hosts that differ from Excel in one thing each. */
export const BROKEN_HOSTS: Readonly<Record<string, Breakage>> = {
  "ignores the order of actions": around((run) => (request) => {
    const writes = request.Actions.filter(isWrite);
    const others = request.Actions.filter((action) => !isWrite(action));
    const answer = run({ ...request, Actions: [...others, ...writes] });
    const rank = new Map(request.Actions.map(({ Id }, index) => [Id, index]));
    const place = ({ ActionId }: { ActionId: number }): number => rank.get(ActionId) ?? 0;
    return { ...answer, Results: [...answer.Results].sort((a, b) => place(a) - place(b)) };
  }),
  "keeps going after an error": around((run) => (request) => {
    const answers = request.Actions.map((action) => run({ ...request, Actions: [action] }));
    const error = answers.find((answer) => answer.Error !== undefined)?.Error;
    return {
      Results: answers.flatMap(({ Results }) => Results),
      TraceIds: answers.flatMap(({ TraceIds }) => TraceIds),
      ...(error === undefined ? {} : { Error: error }),
    };
  }),
  "undoes a batch that fails": (excel) => {
    const { runBatch: run } = excel;
    excel.runBatch = (request) => {
      const before = [...excel.book.sheets];
      const answer = run(request);
      if (answer.Error !== undefined) excel.book.sheets = before;
      return answer;
    };
  },
  "answers arrays of the wrong size": changingAnswers((answer) =>
    mapArrays(answer, (rows) => rows.slice(1)),
  ),
  "takes arrays of any size": around(
    (run) => (request) => run({ ...request, Actions: request.Actions.map(cutToOneCell) }),
  ),
  "drops events": (excel) => {
    excel.host.listeners.send = () => undefined;
  },
  "answers with what was there before the batch": (excel) => {
    const { runBatch: run } = excel;
    excel.runBatch = (request) => {
      const isQuery = ({ ActionType }: Action): boolean => ActionType === ACTION.query;
      const early = run({ ...request, Actions: request.Actions.filter(isQuery) });
      const known = new Map(early.Results.map(({ ActionId, Value }) => [ActionId, Value]));
      const answer = run(request);
      const results = answer.Results.map((result) =>
        known.has(result.ActionId) ? { ...result, Value: known.get(result.ActionId) } : result,
      );
      return { ...answer, Results: results };
    };
  },
  "loses the text format": around(
    (run) => (request) =>
      run({ ...request, Actions: request.Actions.filter((action) => !isTextFormat(action)) }),
  ),
  "takes null for an empty cell": around(
    (run) => (request) => run({ ...request, Actions: request.Actions.map(nullsToEmpty) }),
  ),
  "answers no ids": changingAnswers(({ Id: _id, _Id: _other, ...answer }) => answer),
  "answers no references": changingAnswers(({ _ReferenceId: _reference, ...answer }) => answer),
  "answers names in lower case": changingAnswers((answer) =>
    Object.fromEntries(Object.entries(answer).map(([name, value]) => [lower(name), value])),
  ),
  "tells no place of an error": around((run) => (request) => {
    const { Error: error, ...answer } = run(request);
    return error === undefined ? answer : { ...answer, Error: { ...error, Location: "" } };
  }),
  "makes missing objects exist": changingInstantiations((value) => value ?? {}),
  "makes existing objects null": changingInstantiations(() => null),
  "computes formulas as 0": (excel) => {
    const { runBatch: run } = excel;
    excel.runBatch = (request) => {
      const answer = run(request);
      for (const sheet of excel.book.sheets) {
        for (const [, , cell] of sheet.cells.within())
          if (cell.formula !== undefined) cell.content ??= 0;
      }
      return answer;
    };
  },
};

function around(wrap: (run: Run) => Run): Breakage {
  return (excel) => {
    const { runBatch } = excel;
    excel.runBatch = wrap(runBatch);
  };
}

function changingAnswers(change: (answer: Answer) => Answer): Breakage {
  return around((run) => (request) => {
    const answer = run(request);
    const results = answer.Results.map(({ ActionId, Value }) => ({
      ActionId,
      Value: isAnswer(Value) ? change(Value) : Value,
    }));
    return { ...answer, Results: results };
  });
}

function changingInstantiations(change: (value: unknown) => unknown): Breakage {
  return around((run) => (request) => {
    const answer = run(request);
    const made = new Set(
      request.Actions.filter(({ ActionType }) => ActionType === ACTION.instantiate).map(
        ({ Id }) => Id,
      ),
    );
    const results = answer.Results.map(({ ActionId, Value }) => ({
      ActionId,
      Value: made.has(ActionId) ? change(Value) : Value,
    }));
    return { ...answer, Results: results };
  });
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWrite({ ActionType }: Action): boolean {
  return ActionType === ACTION.setProperty;
}

function isTextFormat({ Name, ArgumentInfo }: Action): boolean {
  return Name === "NumberFormat" && JSON.stringify(ArgumentInfo).includes('"@"');
}

function mapArrays(answer: Answer, change: (rows: unknown[]) => unknown[]): Answer {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      Array.isArray(value) && Array.isArray(value[0]) ? change(value) : value,
    ]),
  );
}

function cutToOneCell(action: Action): Action {
  const [value] = action.ArgumentInfo?.Arguments ?? [];
  const isBlock = isWrite(action) && Array.isArray(value) && Array.isArray(value[0]);
  if (!isBlock) return action;
  return { ...action, ArgumentInfo: { Arguments: [(value as unknown[][])[0]?.[0]] } };
}

function nullsToEmpty(action: Action): Action {
  if (!isWrite(action) || action.Name !== "Values") return action;
  const [values] = action.ArgumentInfo?.Arguments ?? [];
  if (!Array.isArray(values)) return action;
  const filled = (values as unknown[][]).map((row) => row.map((value) => value ?? ""));
  return { ...action, ArgumentInfo: { Arguments: [filled] } };
}

function lower(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
