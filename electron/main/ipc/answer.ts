import type { RequestName } from '../../../shared/ipc/channels';
import { type Answer, type Request, requestSchemas } from '../../../shared/ipc/contract';
import { fail } from '../../../shared/result/problem';
import { log } from '../log/log';

/** Answers one kind of request. */
export type Handler<N extends RequestName> = (request: Request<N>) => Promise<Answer<N>>;

/** Every request has its handler. */
export type Handlers = { readonly [N in RequestName]: Handler<N> };

/**
 * Checks what was sent against the request's schema and has it answered. Nothing gets through as an
 * exception: a request of the wrong shape is refused (`ipc.refused`), and a mistake in this program is
 * logged and answered (`app.failed`).
 */
export async function answer<N extends RequestName>(
  name: N,
  handler: Handler<N>,
  sent: unknown,
): Promise<Answer<N>> {
  const checked = requestSchemas[name].safeParse(sent);
  if (!checked.success) {
    log.warn('request refused', { name, reason: checked.error.issues[0]?.code ?? 'shape' });
    return fail('ipc.refused');
  }
  try {
    // The schema of this very name has just been passed; the type of a union of schemas cannot say so.
    return await handler(checked.data as Request<N>);
  } catch (error) {
    log.failed('request failed', error, { name });
    return fail('app.failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}
