/** Children of a worksheet in the order of CT_Worksheet: Excel refuses any other. */
export const WORKSHEET_ORDER: readonly string[] =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
  phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
  legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts
  extLst`.split(/\s+/);

/** Children of a workbook in the order of CT_Workbook. */
export const WORKBOOK_ORDER: readonly string[] =
  `fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets
  functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches
  smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** Children of a style sheet in the order of CT_Stylesheet. */
export const STYLE_SHEET_ORDER: readonly string[] =
  `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`.split(
    /\s+/,
  );

/** Children of a worksheet's headerFooter in the order of CT_HeaderFooter. */
export const HEADER_FOOTER_ORDER: readonly string[] =
  `oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter`.split(/\s+/);
