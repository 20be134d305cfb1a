import type { HostConversation } from '@/lib/hosts/host';
import type { ConversationSeen } from '@/lib/messaging/requests';

/** Limits of one request; what is longer is cut, oldest messages first. */
const LIMITS = {
  messages: 500,
  participants: 500,
  text: 10_000,
  subject: 20_000,
  name: 500,
  headers: 20,
  header: 1000,
  references: 50,
  files: 20,
  file: 200,
};

/** A conversation as it may be sent: whatever a page holds, cut to what the background accepts. */
export function seen(conversation: HostConversation): ConversationSeen {
  return {
    nativeThreadId: conversation.nativeThreadId,
    subject: conversation.subject.slice(0, LIMITS.subject),
    messages: conversation.messages.slice(-LIMITS.messages).map((message) => ({
      nativeId: message.nativeId,
      ...(message.sentAt !== undefined && { sentAt: message.sentAt }),
      text: message.text.slice(0, LIMITS.text),
      ...(message.headers && { headers: cutHeaders(message.headers) }),
      ...(message.references && { references: message.references.slice(-LIMITS.references) }),
      ...(message.files && {
        files: message.files.slice(0, LIMITS.files).map((name) => name.slice(0, LIMITS.file)),
      }),
      participants: message.participants.slice(0, LIMITS.participants).map((person) => ({
        field: person.field,
        address: person.address.slice(0, 320),
        name: person.name.slice(0, LIMITS.name),
      })),
    })),
  };
}

function cutHeaders(headers: Record<string, string>): Record<string, string> {
  const cut = Object.entries(headers).map(([name, value]) => [name, value.slice(0, LIMITS.header)]);
  return Object.fromEntries(cut.slice(0, LIMITS.headers));
}
