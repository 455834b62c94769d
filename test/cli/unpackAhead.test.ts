import { deflateRawSync } from "node:zlib";
import { unpackAhead } from "../../src/cli/unpackAhead";

const KILOBYTE = 1024;
const long = Buffer.alloc(300 * KILOBYTE, "abc");
const deflated = (content: Uint8Array, declared = content.length) => ({
  ...{ packed: deflateRawSync(content), size: declared, method: 8 },
});

describe("parts that other threads unpack", () => {
  it("are there once it is done, and are given away once", async () => {
    const part = deflated(long);
    const { done, take } = unpackAhead([part]);
    expect(take(part.packed)).toBeUndefined();
    await done;
    // As it is found again in the same file.
    const again = part.packed.subarray(0);
    expect(take(again)).toEqual(long);
    expect(take(again)).toBeUndefined();
  });

  it("are told apart by their file and their place in it", async () => {
    const [one, other] = [deflated(long), deflated(Buffer.alloc(300 * KILOBYTE, "xyz"))];
    const { done, take } = unpackAhead([one, other]);
    await done;
    expect(take(Uint8Array.from(one.packed))).toBeUndefined();
    expect(take(one.packed.subarray(1))).toBeUndefined();
    expect(take(other.packed)?.subarray(0, 3)).toEqual(Buffer.from("xyz"));
    expect(take(one.packed)?.subarray(0, 3)).toEqual(Buffer.from("abc"));
  });

  it("are none that are small, stored, damaged or larger than they declare", async () => {
    const parts = [
      deflated(Buffer.alloc(200 * KILOBYTE)),
      { packed: long, size: long.length, method: 0 },
      { packed: Buffer.from("no deflated bytes"), size: 300 * KILOBYTE, method: 8 },
      deflated(long, 299 * KILOBYTE),
    ];
    const { done, take } = unpackAhead(parts);
    await done;
    for (const { packed } of parts) expect(take(packed)).toBeUndefined();
  });
});
