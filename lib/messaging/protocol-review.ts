import type { ReviewText, ReviewView } from './review-view';

/** The guidance to be read and printed. */
export interface ReviewProtocol {
  review: { ask: null; answer: ReviewView };
  /** The texts of a situation, of the reasons (`reason`), or of one of those that belong to no ladder (`thanks`, `general`…). */
  reviewTexts: { ask: { owner: string }; answer: ReviewText[] };
}
