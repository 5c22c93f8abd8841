/** Milliseconds of reading after which others get their turn. */
const turn = 12;

/** Keeps a long reading from blocking: between texts it lets waiting work run and stops when its request has lost. */
export class Pace {
  private since = Date.now();
  private readonly signal: AbortSignal | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal;
  }

  /** Throws the signal's reason once it is aborted. */
  async step(): Promise<void> {
    this.signal?.throwIfAborted();
    if (Date.now() - this.since < turn) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.since = Date.now();
    this.signal?.throwIfAborted();
  }
}
