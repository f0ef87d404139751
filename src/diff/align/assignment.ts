/** A possible pair and what it is worth. */
export interface Edge {
  before: number;
  after: number;
  score: number;
}

/** Groups up to this many on the larger side are solved to the optimum; larger ones greedily, best first. */
const LARGEST_OPTIMAL = 64;

/**
 * Chooses pairs so that each side is used once and the total score is greatest.
 * @param edges possible pairs with positive scores; each pair once
 * @returns the chosen ones; the same edges in the same order always give the same answer
 */
export function assign(edges: Edge[]): Edge[] {
  return components(edges).flatMap((group) => {
    if (group.length === 1) return group;
    const rows = [...new Set(group.map((e) => e.before))].sort((x, y) => x - y);
    const columns = [...new Set(group.map((e) => e.after))].sort((x, y) => x - y);
    return Math.max(rows.length, columns.length) <= LARGEST_OPTIMAL ? optimal(group, rows, columns) : greedy(group);
  });
}

/** Splits the edges into groups that share neither row nor column. */
function components(edges: Edge[]): Edge[][] {
  // Rows are even and columns odd members of one set.
  const parents = new Map<number, number>();
  const root = (member: number): number => {
    let top = member;
    for (let next = parents.get(top) ?? top; next !== top; next = parents.get(top) ?? top) top = next;
    for (let at = member; at !== top; ) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { before, after } of edges) parents.set(root(2 * before), root(2 * after + 1));
  const groups = new Map<number, Edge[]>();
  for (const edge of edges) {
    const key = root(2 * edge.before);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
}

function greedy(edges: Edge[]): Edge[] {
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const chosen: Edge[] = [];
  for (const edge of [...edges].sort((x, y) => y.score - x.score || x.before - y.before || x.after - y.after)) {
    if (usedBefore.has(edge.before) || usedAfter.has(edge.after)) continue;
    usedBefore.add(edge.before);
    usedAfter.add(edge.after);
    chosen.push(edge);
  }
  return chosen;
}

/** The Hungarian method with potentials on a square table, missing edges worth nothing; time n³. */
function optimal(edges: Edge[], rows: number[], columns: number[]): Edge[] {
  const size = Math.max(rows.length, columns.length);
  const rowOf = new Map(rows.map((row, k) => [row, k + 1]));
  const columnOf = new Map(columns.map((column, k) => [column, k + 1]));
  const cost = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  const byCell = new Map<number, Edge>();
  for (const edge of edges) {
    const [r, c] = [rowOf.get(edge.before) as number, columnOf.get(edge.after) as number];
    (cost[r] as Float64Array)[c] = -edge.score;
    byCell.set(r * (size + 1) + c, edge);
  }
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowAt[0] = row;
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size + 1);
    const seen = new Uint8Array(size + 1);
    let column = 0;
    do {
      seen[column] = 1;
      const current = rowAt[column] as number;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let c = 1; c <= size; c += 1) {
        if (seen[c] === 1) continue;
        const reduced = (cost[current]?.[c] as number) - (rowPotential[current] as number) - (columnPotential[c] as number);
        if (reduced < (slack[c] as number)) {
          slack[c] = reduced;
          from[c] = column;
        }
        if ((slack[c] as number) < least) {
          least = slack[c] as number;
          next = c;
        }
      }
      for (let c = 0; c <= size; c += 1) {
        if (seen[c] === 1) {
          const r = rowAt[c] as number;
          rowPotential[r] = (rowPotential[r] as number) + least;
          columnPotential[c] = (columnPotential[c] as number) - least;
        } else slack[c] = (slack[c] as number) - least;
      }
      column = next;
    } while (rowAt[column] !== 0);
    while (column !== 0) {
      const previous = from[column] as number;
      rowAt[column] = rowAt[previous] as number;
      column = previous;
    }
  }
  const chosen: Edge[] = [];
  for (let c = 1; c <= size; c += 1) {
    const edge = byCell.get((rowAt[c] as number) * (size + 1) + c);
    if (edge !== undefined) chosen.push(edge);
  }
  return chosen;
}
