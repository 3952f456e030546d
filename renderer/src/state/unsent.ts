type Send = () => Promise<void>;

/** Who holds typed words that are no command yet; the transcript in correct mode is the only one. */
let holder: Send | null = null;

/** Lets typed words be sent from now on by whoever depends on them; the answer takes that back. */
export function holdUnsent(send: Send): () => void {
  holder = send;
  return () => {
    if (holder === send) holder = null;
  };
}

/** Sends what was typed in the transcript and is not stored yet; done when it is stored or refused. */
export async function sendUnsent(): Promise<void> {
  await holder?.();
}
