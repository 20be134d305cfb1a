import type { HostMemory } from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';

/** A host's memory with the background. What cannot be read counts as not there. */
export function createMemory(client: Client): HostMemory {
  return {
    async read(prefix) {
      const reply = await client.send('kept', { prefix });
      return reply.ok ? reply.value : {};
    },
    async write(name, text) {
      await client.send('keep', { name, text: text ?? null });
    },
  };
}
