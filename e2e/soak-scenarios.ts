// `npm run soak -- --scenarios [--classes N] [--seed S]`: so many classes of each kind of hands play each story in each size.
import { scenarios } from '../shared/scenarios/registry'
import { classesOf, teach } from '../shared/scenarios/testing/classroom'

/** 0: every cue that was shown was true, and every class had its lesson, or was told that it went another way. */
export function soakScenarios(classes: number, seed: number): number {
  const again = `npm run soak -- --scenarios --classes ${classes} --seed ${seed}`
  console.log(`${classes} classes of each kind from seed ${seed} on (${again})`)
  const startedAt = performance.now()
  const total = { classes: 0, lessons: 0, detours: 0, trouble: 0 }
  for (const scenario of scenarios) {
    const ends = new Map<string, number>()
    for (let own = seed; own < seed + classes; own += 1)
      for (const one of classesOf([scenario], own)) {
        const { ended, trouble } = teach(one)
        const isLesson = ended === 'lesson'
        total.classes += 1
        total[isLesson ? 'lessons' : 'detours'] += 1
        if (isLesson) ends.set(one.hands, (ends.get(one.hands) ?? 0) + 1)
        total.trouble += trouble.length
        for (const what of trouble)
          console.log(`seed ${own}, ${scenario.id}, ${one.nodes} nodes, ${one.hands}: ${what}`)
      }
    const words = [...ends].map(([hands, count]) => `${count} ${hands}`).join(', ')
    console.log(`  ${scenario.id}: ended in its lesson with ${words || 'none'}`)
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  const found = total.trouble === 0 ? 'no cue was false, and no class hung' : 'see above'
  console.log(
    `${total.classes} classes in ${seconds} s: ${total.lessons} lessons, ${total.detours} detours; ${found}.`,
  )
  return total.trouble === 0 ? 0 : 1
}
