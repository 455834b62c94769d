import { startExcel } from "..";
import { onSheet } from "./batch";

/** Listens to everything that panes listen to; gives what was heard. */
async function listen(): Promise<{ heard: string[]; stop: () => Promise<void> }> {
  const heard: string[] = [];
  const hear = (...words: string[]): Promise<void> => {
    heard.push(words.join(" "));
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ source, address, changeType }) =>
        hear(source, changeType, address),
      ),
      worksheets.onAdded.add(({ source }) => hear(source, "sheet added")),
      worksheets.onDeleted.add(({ source }) => hear(source, "sheet deleted")),
      worksheets.onActivated.add(() => hear("sheet activated")),
      worksheets.onSelectionChanged.add(({ address }) => hear("selected", address)),
      tables.onAdded.add(({ source }) => hear(source, "table added")),
      tables.onDeleted.add(({ source }) => hear(source, "table deleted")),
    ];
    await context.sync();
    return {
      heard,
      stop: () =>
        Excel.run(handlers[0]?.context ?? context, async (same) => {
          for (const handler of handlers) handler.remove();
          await same.sync();
        }),
    };
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("events", () => {
  it("come for own writes and for those of others, with their source", async () => {
    const excel = startExcel();
    const { heard, stop } = await listen();
    await onSheet(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          ["x", "y"],
          [1, 2],
        ]),
    );
    excel.person.type("Sheet1", "C3", "here");
    excel.coAuthor.type("Sheet1", "D4", "there");
    excel.coAuthor.insertRows("Sheet1", 7);
    excel.person.addSheet("New");
    excel.person.deleteSheet("New");
    excel.person.select("Sheet1", "B2");
    await onSheet((sheet) => void sheet.tables.add("A1:B2", true));
    await settled();
    expect(heard).toEqual([
      "Local RangeEdited A1:B2",
      "Local RangeEdited C3",
      "Remote RangeEdited D4",
      "Remote RowInserted 7:7",
      "Local sheet added",
      "Local sheet deleted",
      "selected B2",
      "Local table added",
    ]);
    await stop();
    expect(excel.host.listeners.size).toBe(0);
  });

  it("are not told while the runtime has them switched off", async () => {
    startExcel();
    const { heard, stop } = await listen();
    await onSheet((sheet, { runtime }) => {
      runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
    });
    await settled();
    expect(heard).toEqual(["Local RangeEdited A2"]);
    await stop();
  });

  it("stop with their handlers", async () => {
    const excel = startExcel();
    const { heard, stop } = await listen();
    await stop();
    excel.person.type("Sheet1", "A1", "quiet");
    await settled();
    expect(heard).toEqual([]);
  });
});
