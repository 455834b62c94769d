/** A thing that has been queued: told once the request has been answered. */
export type Queued<T> = () => T;
