/** Milliseconds since the Unix epoch, UTC. */
export type Instant = number;

/** A calendar day without a zone, `YYYY-MM-DD`. */
export type Day = string;

/** An IANA time zone name such as `Asia/Shanghai`. */
export type TimeZone = string;
