import { FieldProblem } from '../../_ui/question'

/** What stands in the way of a save, announced. */
export const FormMessage = ({ message }: { message: string | null }) => (
  <div role="alert">{message !== null && <FieldProblem>{message}</FieldProblem>}</div>
)
