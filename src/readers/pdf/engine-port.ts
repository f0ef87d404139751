/** What the two halves of the engine send each other. */
type Sent = Record<string, unknown>;

type Listener = (event: { data: unknown }) => void;

/**
 * Joins the two halves of the engine in one thread. Its own way to do so copies whatever is sent from one half to the other; text and
 * drawn signs are by far the most of it, and the sender lets go of those, so that only what it empties for the next lot is copied.
 */
export class EnginePort {
  private readonly listeners = new Map<Listener, (() => void) | undefined>();
  private readonly turn = Promise.resolve();

  postMessage(message: Sent, transfer?: ArrayBuffer[]): void {
    const event = { data: copied(message, transfer) };
    void this.turn.then(() => {
      // One that is added meanwhile hears only of what comes after.
      const listeners = [...this.listeners.keys()];
      for (const listener of listeners) listener.call(this, event);
    });
  }

  addEventListener(_type: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    const signal = options?.signal;
    const stop = signal && (() => this.removeEventListener(_type, listener));
    if (stop) signal.addEventListener("abort", stop);
    this.listeners.set(listener, stop && (() => signal.removeEventListener("abort", stop)));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.listeners.get(listener)?.();
    this.listeners.delete(listener);
  }
}

function copied(message: Sent, transfer?: ArrayBuffer[]): Sent {
  const { chunk } = message;
  if (isObject(chunk)) {
    const { items, fnArray, argsArray } = chunk;
    if (Array.isArray(items)) return { ...message, chunk: { ...chunk } };
    if (isList(fnArray) && isList(argsArray))
      return { ...message, chunk: { ...chunk, fnArray: [...fnArray], argsArray: [...argsArray] } };
  }
  if (!Object.values(message).some(isObject)) return { ...message };
  return structuredClone(message, transfer ? { transfer } : undefined);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
