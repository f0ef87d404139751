/** Thrown when the engine did not come back in time. */
export class TookTooLong extends Error {}

/**
 * Waits for the engine, but not for ever: broken files can leave it waiting for a part that never comes.
 * @param milliseconds how long; an error is thrown then, and what comes later is thrown away
 * @throws TookTooLong
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TookTooLong()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets timers and other work have their turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
