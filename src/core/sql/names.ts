/** Which names BigQuery allows: flexible column names, and paths of tables. */

/** Source: https://cloud.google.com/bigquery/docs/schemas#flexible-column-names (November 2026). */
const columnName = /^[\p{L}\p{N}\p{M}_\- &%=+:'<>#|]{1,300}$/u;
const pathPart = /^[\p{L}\p{N}\p{M}_\- ]{1,1024}$/u;

export const isColumnName = (name: string): boolean => columnName.test(name) && name.trim() === name;

/** project.dataset.table or dataset.table. */
export function isTablePath(path: string): boolean {
  const parts = path.split(".");
  return (
    (parts.length === 2 || parts.length === 3) && parts.every((part) => pathPart.test(part) && part.trim() === part)
  );
}

/** Whether two paths may name one table: a project that is left out may be the other's. */
export function mayBeSameTable(a: string, b: string): boolean {
  const [left, right] = [a.split(".").reverse(), b.split(".").reverse()];
  const shared = Math.min(left.length, right.length);
  return left.slice(0, shared).every((part, at) => part.toLowerCase() === right[at]?.toLowerCase());
}
