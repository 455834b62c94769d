import { Button, Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import { REPORT_FORMATS, reportFile, type ReportFormat } from "../../app/exchange/reportFile";
import { statementReport, type StatementExport } from "../../app/exchange/statementReport";
import { viewsOf } from "../../app/session/views";
import { Card } from "../frame/Card";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { XLSX_TYPE } from "../page/download";
import { fileName } from "./fileName";
import type { ShareProps } from "./shareProps";
import { StandardsChoice } from "./StandardsChoice";

const TYPES: Readonly<Record<ReportFormat, string>> = {
  xlsx: XLSX_TYPE,
  csv: "text/csv",
  html: "text/html",
  md: "text/markdown",
};

/** Statements to hand out: to whom, and as what kind of file. */
export function ExportTool({ workbook, today, isBusy, onHandOut }: ShareProps) {
  const { share } = useStrings();
  const { standards, overview } = viewsOf(workbook, today);
  const [audience, setAudience] = useState<StatementExport["audience"]>("client");
  const [withStatus, setStatus] = useState(false);
  const [chosen, setChosen] = useState(standards);
  const [format, setFormat] = useState<ReportFormat>("xlsx");
  const make = () => {
    const name = fileName(`SoA ${chosen.join(" ")} ${overview.organisation} ${today}`);
    onHandOut(`${name}.${format}`, TYPES[format], async (write) => {
      const wanted = { audience, withStatus, today };
      const reports = chosen.map((standard) => statementReport(workbook, { ...wanted, standard }));
      return reportFile(reports, { format, day: today }, write);
    });
  };
  return (
    <Card title={share.tools.export.title} takesFocus>
      <Field label={share.export.audience}>
        <RadioGroup
          value={audience}
          onChange={(_event, { value }) => setAudience(value === "full" ? "full" : "client")}
        >
          <Radio value="client" label={share.export.client} />
          <Radio value="full" label={share.export.full} />
        </RadioGroup>
      </Field>
      <Paragraph isFaint>
        {audience === "client" ? share.export.clientHint : share.export.fullHint}
      </Paragraph>
      {audience === "client" && (
        <Checkbox
          label={share.export.status}
          checked={withStatus}
          onChange={(_event, { checked }) => setStatus(checked === true)}
        />
      )}
      <StandardsChoice standards={standards} chosen={chosen} onChange={setChosen} />
      <FormatField format={format} onChange={setFormat} />
      <Paragraph isFaint>{share.export.states}</Paragraph>
      <Line>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || chosen.length === 0}
          onClick={make}
        >
          {share.export.download}
        </Button>
      </Line>
    </Card>
  );
}

function FormatField(props: {
  readonly format: ReportFormat;
  readonly onChange: (format: ReportFormat) => void;
}) {
  const { format, onChange } = props;
  const { share } = useStrings();
  return (
    <Field label={share.export.format}>
      <Select
        value={format}
        onChange={(_event, { value }) =>
          onChange(REPORT_FORMATS.find((one) => one === value) ?? "xlsx")
        }
      >
        {REPORT_FORMATS.map((one) => (
          <option key={one} value={one}>
            {share.export.formats[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
