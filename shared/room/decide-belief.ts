import type { Handler } from './decide'
import { gameOf } from './room'

/** Everything stands still, and everybody is asked what they believe. No node learns from it. */
export const askBelief: Handler<'belief.ask'> = (draft, { game, question, options }) => {
  if (draft.room.games.get(game)?.status === 'running') draft.add({ type: 'game.paused', game })
  draft.add({ type: 'belief.asked', game, question, options })
  return undefined
}

/** Who plays in this game answers, and who plays in none. */
export const answerBelief: Handler<'belief.answer'> = (draft, command, actor) => {
  const student = actor.role === 'student' ? draft.room.students.get(actor.student) : undefined
  if (!student) return 'no-student'
  if (student.isKicked) return 'kicked'
  const own = gameOf(draft.room, student)
  if (own && own.id !== command.game) return 'no-seat'
  const { question, answer } = command
  const belief = draft.room.games.get(command.game)?.belief
  if (belief?.question !== question || belief.state !== 'open') return 'no-question'
  if (!belief.options.includes(answer)) return 'no-option'
  if (belief.answers.get(student.id) === answer) return undefined
  const place = [...belief.answers.keys()].indexOf(student.id)
  const voice = place === -1 ? belief.answers.size + 1 : place + 1
  draft.add({
    ...{
      type: 'belief.answered',
      game: command.game,
      question,
      student: student.id,
      answer,
      voice,
    },
    ...(own && student.seat ? { node: student.seat.node } : {}),
  })
  return undefined
}

/** Tells what was true when it was asked. */
export const revealBelief: Handler<'belief.reveal'> = (draft, { game, question, truth }) => {
  const belief = draft.room.games.get(game)?.belief
  if (belief?.question !== question || belief.state !== 'open') return 'no-question'
  draft.add({ type: 'belief.revealed', game, question, truth })
  return undefined
}
