import { storedPreferences } from "../../src/panes/page/storedPreferences";
import { apiSetText } from "../../src/taskpane/apiSet";
import { isDarkBackground } from "../../src/taskpane/hostTheme";

describe("apiSetText", () => {
  it("names the highest set that the host has", () => {
    const has = (set: string, version: string) =>
      set === "ExcelApi" && Number(version.slice(2)) <= 15;
    expect(apiSetText(has)).toBe("ExcelApi 1.15");
    expect(apiSetText(() => false)).toBe("below ExcelApi 1.13");
  });
});

describe("isDarkBackground", () => {
  it.each([
    ["#FFFFFF", false],
    ["#F5F5F5", false],
    ["#262626", true],
    ["000000", true],
    ["#0078D4", true],
    ["black", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("takes %p for %p", (background, isDark) => {
    expect(isDarkBackground(background)).toBe(isDark);
  });
});

describe("storedPreferences", () => {
  it("keeps settings apart for each partition of Office", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const one = storedPreferences(() => storage, "p1.");
    const other = storedPreferences(() => storage, undefined);
    expect(one.set("theme", "dark")).toBe(true);
    expect(one.get("theme")).toBe("dark");
    expect(other.get("theme")).toBeUndefined();
  });

  it("keeps nothing, and says so, where the browser denies its storage", () => {
    const denied = storedPreferences(() => {
      throw new Error("denied");
    }, undefined);
    expect(denied.set("theme", "dark")).toBe(false);
    expect(denied.get("theme")).toBeUndefined();
  });
});
