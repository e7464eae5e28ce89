/**
 * Runs what may never end by itself. Rejects after so many milliseconds, and tells what was running to stop.
 */
export function within<T>(milliseconds: number, run: (over: AbortSignal) => Promise<T>): Promise<T> {
  const over = AbortSignal.timeout(milliseconds);
  const running = run(over);
  const rejecting = new Promise<never>((_resolve, reject) => {
    over.addEventListener('abort', () => reject(over.reason));
  });
  return Promise.race([running, rejecting]);
}
