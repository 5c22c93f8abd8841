/** Milliseconds a part that may be missing is waited for. */
const patience = 1_500;

/**
 * What was wanted, or undefined when it fails or does not come in time: a full disk, a blocked database or settings
 * that cannot be read must not silence the reading. It is said in the worker's console, where one looks for the fault.
 */
export async function orWithout<T>(part: string, wanted: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([wanted, late]);
  } catch (error) {
    console.warn(`Evenkeel reads on without its ${part}: ${String(error)}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
