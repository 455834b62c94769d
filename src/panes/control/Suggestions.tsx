/** What a field offers while somebody types, and takes anything else, too. */
export function Suggestions(props: {
  readonly id: string;
  readonly options: readonly { readonly value: string; readonly label?: string }[];
}) {
  return (
    <datalist id={props.id}>
      {props.options.map(({ value, label }, index) => (
        <option key={`${value} ${String(index)}`} value={value} label={label || undefined} />
      ))}
    </datalist>
  );
}
