/**
 * An object of Excel as the wire sees it. Accessors and methods of its classes, written as in the
 * library (`getRange`), are what a batch can reach; fields are not, and are the double's own.
 */
export abstract class HostObject {
  /** Name of its class in the library, such as "Range". */
  abstract readonly className: string;
  /** Ids that an answer must carry so that the library does not run the path again. */
  identity?(): Readonly<Record<string, unknown>>;
  /** Called when the library keeps the object, so that it follows what is inserted above it. */
  keep?(): void;
  release?(): void;
}

/** A collection: its members come in `_Items` of an answer. */
export abstract class HostCollection extends HostObject {
  abstract entries(): readonly HostObject[];
}

/** What a member `...OrNullObject` gives when there is nothing. */
export const NOTHING = Symbol("null object");
export type Resolved = HostObject | typeof NOTHING;
