/**
 * A mail of ours and what it should open, each as `client 2026-11-27: words of the title` or `us: words`, joined by ` + `; '' for nothing.
 * Written as of Wednesday 25 November 2026.
 */
export type OwnCase = readonly [text: string, wanted: string];
