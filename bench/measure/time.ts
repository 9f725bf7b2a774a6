/** Milliseconds of each of `runs` runs, one after the other, after some that do not count. */
export async function timeRuns(
  runs: number,
  uncounted: number,
  work: () => unknown,
): Promise<number[]> {
  const samples: number[] = [];
  for (let run = -uncounted; run < runs; run++) {
    const started = performance.now();
    await work();
    if (run >= 0) samples.push(performance.now() - started);
  }
  return samples;
}
