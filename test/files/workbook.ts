/** An Excel workbook from the XML that Excel writes into it, so that a test says what the file holds. */
import { CFB } from "@e965/xlsx";

export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** The rows as in `sheetData`. */
  readonly rows: string;
  /** What follows `sheetData`, such as merged cells. */
  readonly after?: string;
}

export interface WrittenBook {
  readonly sheets: readonly WrittenSheet[];
  /** Shared strings as in `sst`. */
  readonly strings?: string;
  /** Number formats by the style that has them: style 0 has none, style 1 the first. */
  readonly formats?: readonly string[];
  readonly since1904?: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

const styles = (formats: readonly string[]) =>
  `<numFmts count="${formats.length}">${formats
    .map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${format.replace(/"/g, "&quot;")}"/>`)
    .join("")}</numFmts><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats
    .map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`)
    .join("")}</cellXfs>`;

export function workbook({ sheets, strings = "", formats = [], since1904 = false }: WrittenBook): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets
      .map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`)
      .join(
        "",
      )}<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}">${sheets
      .map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join(
        "",
      )}${relation("rId98", "sharedStrings", "sharedStrings.xml")}${relation("rId99", "styles", "styles.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, hidden }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles(formats)}</styleSheet>`,
  };
  sheets.forEach(({ rows, after = "" }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  const archive = CFB.utils.cfb_new();
  for (const [path, xml] of Object.entries(parts)) {
    CFB.utils.cfb_add(archive, `/${path}`, new TextEncoder().encode(declaration + xml));
  }
  return new Uint8Array(CFB.write(archive, { fileType: "zip", type: "array" }) as ArrayBuffer);
}
