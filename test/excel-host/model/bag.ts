/** Properties of an object that only keeps what it is given, and of its parts, by their names. */
export class Bag {
  readonly values = new Map<string, unknown>();
  readonly parts = new Map<string, Bag>();

  /** A property that is a text; "" for none. */
  text(name: string): string {
    const value = this.values.get(name);
    return typeof value === "string" ? value : "";
  }

  /** The part of a name, made when it is first asked for. */
  part(name: string): Bag {
    const known = this.parts.get(name);
    if (known !== undefined) return known;
    const made = new Bag();
    this.parts.set(name, made);
    return made;
  }
}
