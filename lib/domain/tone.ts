/** Words in a draft that may offend, with what could stand in their place (G10). `index` and `text` are of the draft. */
export interface ToneFinding {
  kind: 'command' | 'blame' | 'threat' | 'nagging';
  index: number;
  text: string;
  /** Fits exactly where `text` stands. */
  better: string;
}
