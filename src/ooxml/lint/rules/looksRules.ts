import { LIMITS } from "../../limits";
import type { LintFinding } from "../finding";
import type { PackageModel } from "../model/packageModel";
import type { SheetModel } from "../model/sheetModel";
import { attributeOf, childOf, childrenOf, descendantsOf } from "../model/xmlElement";

/** Validation lists that are too long, and conditional formats without looks. */
export function looksRules(model: PackageModel): LintFinding[] {
  return model.sheets.flatMap((sheet) => [
    ...listFindings(sheet),
    ...differentialFindings(sheet, model.differentialStyleCount),
  ]);
}

function listFindings({ root, part }: SheetModel): LintFinding[] {
  return childrenOf(childOf(root, "dataValidations"), "dataValidation").flatMap((rule) => {
    const formula = childOf(rule, "formula1")?.text ?? "";
    const isInline = attributeOf(rule, "type") === "list" && formula.startsWith('"');
    // The two quotes around the list are not counted.
    if (!isInline || formula.length - 2 <= LIMITS.validationList) return [];
    const place = attributeOf(rule, "sqref");
    const message = `The list has ${String(formula.length - 2)} characters; Excel takes 255.`;
    return [{ code: "validation-list-length" as const, part, place, message }];
  });
}

function differentialFindings({ root, part }: SheetModel, count: number): LintFinding[] {
  return childrenOf(root, "conditionalFormatting").flatMap((format) =>
    descendantsOf(format, "cfRule")
      .filter((rule) => Number(rule.attributes.get("dxfId") ?? -1) >= count)
      .map((rule): LintFinding => {
        const message = `There are no looks ${attributeOf(rule, "dxfId")} for the format.`;
        const place = attributeOf(format, "sqref");
        return { code: "differential-style-index", part, place, message };
      }),
  );
}
