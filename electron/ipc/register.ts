import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { channelOf, type IpcArguments, type IpcHandlers, type IpcReply } from '../../shared/ipc-contract.ts';
import { UserError } from '../../shared/user-error.ts';
import { isOwnPage } from '../app-scheme.ts';
import { log } from '../log.ts';

/** One handler per call of the contract: the sender is checked, the argument validated, a failure becomes data. */
export function registerHandlers(handlers: IpcHandlers, schemas: IpcArguments<z.ZodType>): void {
  for (const [group, calls] of Object.entries(handlers)) {
    for (const [name, handler] of Object.entries(calls)) {
      const schema = (schemas[group as keyof IpcHandlers] as Record<string, z.ZodType>)[name];
      if (schema === undefined) throw new Error(`no schema for ${group}.${name}`);
      ipcMain.handle(channelOf(group, name), (event, argument: unknown) =>
        answer(`${group}.${name}`, event, schema, argument, handler as (argument: unknown) => unknown),
      );
    }
  }
}

async function answer(
  call: string,
  event: IpcMainInvokeEvent,
  schema: z.ZodType,
  argument: unknown,
  handler: (argument: unknown) => unknown,
): Promise<IpcReply<unknown>> {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || !isOwnPage(frame.url)) return refuse(call, 'sender');
  const parsed = schema.safeParse(argument);
  if (!parsed.success) return refuse(call, parsed.error.issues[0]?.path.join('.') ?? 'argument');
  try {
    return { ok: true, value: await handler(parsed.data) };
  } catch (error) {
    return { ok: false, error: toIpcError(error) };
  }
}

function refuse(call: string, what: string): IpcReply<never> {
  log.warn(`refused ${call}: ${what}`);
  return { ok: false, error: { code: 'refused', message: { key: 'error.ipc-refused', params: { call, what } } } };
}

/** A failure as data: what the user can mend in their own words, anything else as the bug that it is. */
export function toIpcError(error: unknown): Extract<IpcReply<never>, { ok: false }>['error'] {
  if (error instanceof UserError) return { code: 'user', message: error.detail };
  log.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'bug', message: { key: 'error.bug', params: { message } } };
}
