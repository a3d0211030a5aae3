/**
 * Milliseconds of this thread's processor time that a work takes: unlike those
 * of a clock they do not grow with what else the machine does.
 */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
