import { DoubleError, HostError } from "./hostError";
import { HostObject, NOTHING } from "./hostObject";
import { ObjectPaths, type HostRoots } from "./objectPaths";
import { ACTION, type Action, type BatchRequest, type BatchResponse } from "./protocol";
import { QueryAnswers } from "./query";

interface Outcome {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
}

/**
 * Runs batches against the double: actions in their order, up to the first that fails. Whatever was
 * done before stays done.
 */
export class Dispatcher {
  readonly #answers: QueryAnswers;

  constructor(
    readonly roots: HostRoots,
    /** Told of faults of the test: members that the double lacks, results nobody supplied. */
    readonly complain: (message: string) => void,
  ) {
    this.#answers = new QueryAnswers(roots.members, roots.references);
  }

  /** The answer to one batch. */
  run(request: BatchRequest): BatchResponse {
    const paths = new ObjectPaths(this.roots, request.ObjectPaths);
    const outcome: Outcome = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.#act(action, paths, outcome.TraceIds);
        outcome.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { ...outcome, Error: this.#describe(error, index) };
      }
    }
    return outcome;
  }

  #act(action: Action, paths: ObjectPaths, traces: number[]): unknown {
    if (action.ActionType === ACTION.trace) {
      traces.push(action.Id);
      return null;
    }
    const object = paths.resolve(action.ObjectPathId);
    if (object === NOTHING) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#answers.identity(object);
      case ACTION.query:
        return this.#answers.answer(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.#call(object, action, paths);
      case ACTION.setProperty:
        this.roots.members.write(object, action.Name, paths.values(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.roots.members.write(object, name, value);
        }
        return null;
      default:
        throw new DoubleError(`The Excel host double has no action ${String(action.ActionType)}`);
    }
  }

  #call(object: HostObject, action: Action, paths: ObjectPaths): unknown {
    const values = paths.values(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.roots.references.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.roots.references.remove(String(values[0]));
      return null;
    }
    const result = this.roots.members.call(object, action.Name, values);
    return result instanceof HostObject ? this.#answers.identity(result) : result;
  }

  #describe(error: unknown, index: number): NonNullable<BatchResponse["Error"]> {
    if (!(error instanceof HostError)) {
      this.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } else if (error instanceof DoubleError) {
      this.complain(error.message);
    }
    const known =
      error instanceof HostError ? error : new HostError("GeneralException", String(error), 500);
    return {
      Code: known.code,
      Message: known.message,
      Location: known.location ?? "",
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    };
  }
}
