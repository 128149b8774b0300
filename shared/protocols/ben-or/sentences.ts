/** What the coin adds to the sentences of Rounds. */
export type CoinSentence =
  | 'Vote in rounds. Report your value to all; when more than half have reported, back what more than half report, or nothing; when more than half have backed, go on with a backed value, or flip a coin. Decide what more than half back in one round.'
  | 'Ben-Or'
  | 'Flip for round {count}'
  | 'Next round by coin'
  | 'Round {count}: nobody backed a value: flip the coin'
  | '{node} flipped a coin: {value} in round {count}.'
  | 'If nobody did, flip a coin between the values reported to you.'
  | 'nobody backed a value: flip'
  | 'nobody reported {value} to you'
