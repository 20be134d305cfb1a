/** Why the store refused; the same words as the protocol's failure codes. */
export type StoreErrorCode =
  | 'stale-revision'
  | 'changed-since'
  | 'disk-full'
  | 'storage-broken'
  | 'newer-data';

/** A refusal: nothing of the change was written, or it is finished when asked again with the same id. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
