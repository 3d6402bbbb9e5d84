import { IconAlertTriangle } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import classes from './form.module.css'

type QuestionProps = {
  legend: string
  /** What is wrong with the answer; shown below it and read out with the question. */
  problem?: string | undefined
  /** A small question stands inside another or inside a fold, without a heading of its own. */
  size?: 'large' | 'small'
  children: ReactNode
}

/** One question with several controls: a fieldset with its legend, and the problem below. */
export function Question({ legend, problem, size = 'large', children }: QuestionProps) {
  const problemId = useId()
  const hasProblem = problem !== undefined
  return (
    <fieldset
      className={classes.question}
      data-problem={hasProblem || undefined}
      aria-describedby={hasProblem ? problemId : undefined}
    >
      <legend className={size === 'large' ? classes.legend : classes.small}>
        {size === 'large' ? <h2>{legend}</h2> : legend}
      </legend>
      {children}
      {hasProblem && <FieldProblem id={problemId}>{problem}</FieldProblem>}
    </fieldset>
  )
}

/** What is wrong and what to do, with the triangle; never red. */
export function FieldProblem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className={classes.problem}>
      <IconAlertTriangle size={22} aria-hidden="true" />
      <span>{children}</span>
    </p>
  )
}

/** A second line under a question. */
export function Hint({ children }: { children: ReactNode }) {
  return <p className={classes.hint}>{children}</p>
}
