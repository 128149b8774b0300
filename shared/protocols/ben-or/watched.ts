/** What the coin adds for those who watch. */
export type CoinWatched =
  | '{node} flipped {value} for round {count}'
  | '{words} without a coin, and nobody had backed a value.'
  | '{words}, which nobody had reported to it.'
