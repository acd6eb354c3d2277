/** Where there is no sheet to build from: what one looks like, and a template to begin with. */
import type { SidebarState } from "../../addon/api";
import { Fold } from "../parts/fold";
import { usePage } from "../parts/page";
import { SheetChoice } from "../parts/sheet-choice";

interface Props {
  readonly file: SidebarState;
  readonly chosen: string | null;
}

export function EmptyView({ file, chosen }: Props) {
  const { texts, act } = usePage();
  const { empty } = texts;
  const [header = [], ...rows] = empty.exampleCells;
  return (
    <section>
      <h1 tabIndex={-1}>{empty.title}</h1>
      <p>{empty.explanation}</p>
      <table class="example">
        <caption>{empty.example}</caption>
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, at) => (
                <td key={header[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{empty.freedom}</p>
      <button type="button" class="primary" id="template" onClick={act.template}>
        {empty.template}
      </button>
      <p class="quiet">{empty.templateHint}</p>
      <button type="button" class="link" onClick={act.refresh}>
        {empty.checkAgain}
      </button>
      {file.sheets.length > 0 ? (
        <Fold id="choose-anyway" summary={empty.chooseAnyway}>
          <SheetChoice sheets={file.sheets} chosen={chosen} />
          <button type="button" id="build" onClick={act.build}>
            {texts.start.build}
          </button>
        </Fold>
      ) : null}
    </section>
  );
}
