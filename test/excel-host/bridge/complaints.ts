/** Complaints of the hosts that a test started: whatever is left in them fails the test. */
const open: { readonly complaints: string[] }[] = [];

/** Watches a host until the test ends. */
export function watch(host: { readonly complaints: string[] }): void {
  open.push(host);
}

if (typeof afterEach === "function") {
  afterEach(() => {
    const complaints = open.splice(0).flatMap((host) => host.complaints);
    if (complaints.length > 0) throw new Error(`The Excel host double:\n${complaints.join("\n")}`);
  });
}
