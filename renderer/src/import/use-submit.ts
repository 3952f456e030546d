import { useState } from 'react';

/** Runs something once at a time; the answer says whether it went well. */
export function useSubmit(run: () => Promise<boolean>): {
  readonly busy: boolean;
  readonly submit: () => void;
} {
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    await run();
    setBusy(false);
  };
  return { busy, submit: () => void submit() };
}
