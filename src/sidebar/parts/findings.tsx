/** What was noticed on the map sheet while it was written: copies, names typed over, rows moved meanwhile. */
import { type Finding, findingText } from "../../core/problem/finding";
import { usePage } from "./page";

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = usePage();
  if (findings.length === 0) return null;
  const lines = [...new Set(findings.map((finding) => findingText(finding, texts.locale)))];
  return (
    <ul class="note findings">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
