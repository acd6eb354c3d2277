/** A field to type in. */
import { useState } from "preact/hooks";

interface TextProps {
  readonly id: string;
  readonly isNumber?: boolean;
  readonly placeholder: string;
  readonly text: string;
  /** Null when it can be used, else what is wrong with it. */
  readonly take: (text: string) => string | null;
}

/** What somebody types stands there until it can be used. */
export function TextInput({ id, isNumber = false, placeholder, text, take }: TextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="text"
      id={id}
      inputMode={isNumber ? "decimal" : "text"}
      placeholder={placeholder}
      value={draft ?? text}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onChange={({ currentTarget }) => {
        const trouble = take(currentTarget.value);
        currentTarget.setCustomValidity(trouble ?? "");
        if (trouble === null) setDraft(null);
        else currentTarget.reportValidity();
      }}
    />
  );
}
