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

/** The least and the most that a whole file may take, and what each page adds up to, in milliseconds; a page takes some ten to fifty. */
const SHORTEST = 7000;
const LONGEST = 30_000;
const PER_PAGE = 150;

/** How long a file may take, in milliseconds, by its number of pages: some three times what a slow machine needs. */
export function longestFor(pages: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, pages * PER_PAGE));
}

/** Lets timers and other work have their turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
