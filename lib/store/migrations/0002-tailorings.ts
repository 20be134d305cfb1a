/** Frozen. Schema 2: what the PM changed of the guidance. */
export const tailorings = {
  main: { tailorings: 'id, clientId' },
  copy: {},
};
