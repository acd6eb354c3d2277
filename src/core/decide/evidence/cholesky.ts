/** Symmetric positive definite equations, as small as a handful of criteria make them. */

export type Matrix = readonly Float64Array[];

/** L with L·Lᵀ = A; null where A is not positive definite, to a relative 1e-12. */
export function cholesky(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]?.[column] as number;
      for (let at = 0; at < column; at += 1) {
        sum -= (lower[row]?.[at] as number) * (lower[column]?.[at] as number);
      }
      const line = lower[row] as Float64Array;
      if (row !== column) line[column] = sum / (lower[column]?.[column] as number);
      else if (sum > 1e-12 * Math.abs(matrix[row]?.[row] as number)) line[row] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}

/** x with L·Lᵀ·x = b. */
export function solve(lower: Matrix, right: Float64Array): Float64Array {
  const size = lower.length;
  const solution = forward(lower, right);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = solution[row] as number;
    for (let at = row + 1; at < size; at += 1) sum -= (lower[at]?.[row] as number) * (solution[at] as number);
    solution[row] = sum / (lower[row]?.[row] as number);
  }
  return solution;
}

/** y with L·y = b; its squares' sum is bᵀ·A⁻¹·b. */
export function forward(lower: Matrix, right: Float64Array): Float64Array {
  const solution = Float64Array.from(right);
  for (let row = 0; row < lower.length; row += 1) {
    let sum = solution[row] as number;
    for (let at = 0; at < row; at += 1) sum -= (lower[row]?.[at] as number) * (solution[at] as number);
    solution[row] = sum / (lower[row]?.[row] as number);
  }
  return solution;
}

/** ln |A|. */
export function logDeterminant(lower: Matrix): number {
  return lower.reduce((sum, row, at) => sum + 2 * Math.log(row[at] as number), 0);
}
