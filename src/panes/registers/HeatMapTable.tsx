import type { HeatField, HeatMap } from "../../app/risk/heatMaps";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useTableStyles } from "../frame/tableStyles";
import { useStrings } from "../language";
import { isSameField, shortLevel, stepText } from "./HeatMapChart";

/** The same as the drawing, as a table. */
export function HeatMapTable(props: {
  readonly map: HeatMap;
  readonly chosen: HeatField | undefined;
  readonly onChoose: (field: HeatField) => void;
}) {
  const { map, chosen, onChoose } = props;
  const { map: strings } = useStrings().registers;
  const layout = useLayoutStyles();
  const table = useTableStyles();
  const title = strings.title[map.when];
  return (
    <details className={layout.folded}>
      <summary className={layout.summary}>{strings.table(title)}</summary>
      <div className={table.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{strings.likelihood}</th>
              {map.rows[0]?.map(({ impact }) => (
                <th key={impact.step} scope="col" translate="no">
                  {stepText(impact)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map((fields) => (
              <tr key={fields[0]?.likelihood.step}>
                <th scope="row" translate="no">
                  {stepText(fields[0]?.likelihood)}
                </th>
                {fields.map((field) => (
                  <td key={field.impact.step}>
                    <Own>{`${shortLevel(field.level)} `}</Own>
                    {field.risks.length > 0 && (
                      <PlainButton
                        isPressed={isSameField(field, chosen)}
                        name={strings.field(
                          stepText(field.likelihood),
                          stepText(field.impact),
                          field.word,
                          field.risks.length,
                        )}
                        onOpen={() => onChoose(field)}
                      >
                        {field.risks.length}
                      </PlainButton>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
