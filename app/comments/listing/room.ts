/** The same column, or one of twice the length or more in which that index is. */
export function withRoomFor<Column extends Uint32Array | Float64Array>(column: Column, index: number): Column;
export function withRoomFor(column: Uint32Array | Float64Array, index: number) {
  if (index < column.length) return column;
  const length = Math.max(index + 1, column.length * 2);
  const longer = column instanceof Float64Array ? new Float64Array(length) : new Uint32Array(length);
  longer.set(column);
  return longer;
}
