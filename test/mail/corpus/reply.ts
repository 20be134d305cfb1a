/** A mail as a webmail shows it in plain text, and what of it its writer said. */
export interface Reply {
  name: string;
  text: string;
  /** The writer's own words. */
  own: string;
}

/** Own words first, then what the mail program added below. */
export function above(name: string, own: string, below: string): Reply {
  return { name, own, text: `${own}\n${below}` };
}

/** Whatever the order, told apart by hand. */
export function mixed(name: string, text: string, own: string): Reply {
  return { name, text, own };
}
