import type { Session } from "../session.js";

/** One kind of edit. Changes the session's draft and notes the truth; false when it found nothing to work on. */
export type Edit = (session: Session) => boolean;
