// The difference of two texts that have nearly all lines in common, as `diff` shows it: - for old lines, + for new ones.

/** The changed lines with their numbers; empty where the texts are the same. */
export function lineDiff(before: string, after: string): string[] {
  const [old, fresh] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  const rows: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (old[i] === fresh[j]) {
      i++;
      j++;
      continue;
    }
    // The nearest place at which both go on alike; what lies before it is changed.
    let [skipOld, skipFresh] = [old.length - i, fresh.length - j];
    search: for (let reach = 1; reach <= Math.min(NEAR, skipOld + skipFresh); reach++) {
      for (let a = 0; a <= reach; a++) {
        if (i + a >= old.length || old[i + a] !== fresh[j + reach - a]) continue;
        [skipOld, skipFresh] = [a, reach - a];
        break search;
      }
    }
    for (const line of old.slice(i, i + skipOld)) rows.push(`-${String(++i).padStart(4)} | ${line}`);
    for (const line of fresh.slice(j, j + skipFresh)) rows.push(`+${String(++j).padStart(4)} | ${line}`);
  }
  return rows;
}

/** How far apart two texts may run before the rest counts as changed. */
const NEAR = 400;
