/**
 * Milliseconds of processor time that a piece of work takes in this process. Unlike the clock it does not count what other
 * programs of a busy machine take.
 */
export async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
