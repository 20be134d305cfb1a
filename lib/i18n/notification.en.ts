export const notificationEn = {
  /** One ask: `Nordwind: Offer help`. */
  oneTitle: (client: string, step: string) => (step ? `${client}: ${step}` : client),
  oneBody: (title: string, project: string, days: number) =>
    days > 0
      ? `${title} · ${project} · ${days} business ${days === 1 ? 'day' : 'days'} overdue`
      : `${title} · ${project} · due today`,
  /** Several asks at once. */
  manyTitle: (count: number) => `${count} follow-ups are due`,
  /** `clients` are the first names of the list, `more` those left out. */
  manyBody: (clients: readonly string[], more: number) =>
    more > 0 ? `${clients.join(', ')} and ${more} more` : clients.join(', '),
};

/** Every word of a notification. */
export type NotificationWords = typeof notificationEn;
