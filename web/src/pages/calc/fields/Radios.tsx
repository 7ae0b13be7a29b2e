import { type ReactNode, useId } from "react";

interface Props {
  id: string;
  label: ReactNode;
  description: string | undefined;
  error: string | undefined;
  value: string;
  options: readonly { value: string; label: string }[];
  /** The words of leaving it out, where that is allowed. */
  none: string | undefined;
  put: (value: string) => void;
}

export function Radios({ id, label, description, error, value, options, none, put }: Props) {
  const error_id = useId();
  const all = none === undefined ? options : [...options, { value: "", label: none }];
  return (
    <fieldset className="field radios" aria-describedby={error ? error_id : undefined}>
      <legend>{label}</legend>
      {description && <p className="soft">{description}</p>}
      {error && (
        <p className="field-error" id={error_id}>
          {error}
        </p>
      )}
      <div className="options">
        {all.map((option, i) => (
          <label key={option.value}>
            <input
              type="radio"
              id={i === 0 ? id : undefined}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => put(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
