import type { HostConversation } from '@/lib/hosts/host';
import type { ConversationSeen } from '@/lib/messaging/requests';

/** Limits of one request; what is longer is cut, oldest messages first. */
const LIMITS = { messages: 500, participants: 500, text: 10_000, subject: 20_000, name: 500 };

/** A conversation as it may be sent: whatever a page holds, cut to what the background accepts. */
export function seen(conversation: HostConversation): ConversationSeen {
  return {
    nativeThreadId: conversation.nativeThreadId,
    subject: conversation.subject.slice(0, LIMITS.subject),
    messages: conversation.messages.slice(-LIMITS.messages).map((message) => ({
      nativeId: message.nativeId,
      ...(message.sentAt !== undefined && { sentAt: message.sentAt }),
      text: message.text.slice(0, LIMITS.text),
      participants: message.participants.slice(0, LIMITS.participants).map((person) => ({
        field: person.field,
        address: person.address.slice(0, 320),
        name: person.name.slice(0, LIMITS.name),
      })),
    })),
  };
}
