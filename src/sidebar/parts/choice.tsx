/** A list to choose from: values with what they say. */

interface Props {
  readonly id: string;
  readonly label?: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly selected: string;
  readonly choose: (value: string) => void;
}

export const Choice = ({ id, label, options, selected, choose }: Props) => (
  <select id={id} aria-label={label} value={selected} onChange={({ currentTarget }) => choose(currentTarget.value)}>
    {options.map(([value, text]) => (
      <option key={value} value={value} selected={value === selected}>
        {text}
      </option>
    ))}
  </select>
);
