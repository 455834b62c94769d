import { fromSerial, parseIsoDate, toSerial } from "../../../src/core/day";

describe("a serial number", () => {
  // Excel's own numbers: DATE(1900,3,1) is 61, DATE(2000,1,1) is 36526, DATE(2026,11,15) is 46341.
  it.each([
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [46341, "2026-11-15"],
    [2958465, "9999-12-31"],
  ])("%d is %s, and back", (serial, text) => {
    expect(fromSerial(serial)).toBe(text);
    expect(toSerial(parseIsoDate(text))).toBe(serial);
  });

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
  ])("%d, before the day that never was, is %s", (serial, text) => {
    expect(fromSerial(serial)).toBe(text);
  });

  it("loses its time of day", () => {
    expect(fromSerial(46341.75)).toBe("2026-11-15");
  });

  it.each([0, 0.5, -3, 60, 60.5, 2958466, NaN, Infinity])("%p is no day", (serial) => {
    expect(fromSerial(serial)).toBeUndefined();
  });
});
