/** Every rule the referral knows by name, in the order they are listed within a level. */
export const ruleIds = [
  ...(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10'] as const),
  ...(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U10', 'U11'] as const),
  ...(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13'] as const),
  ...(['R14', 'R15', 'R16'] as const),
  ...(['S1', 'N1'] as const),
] as const

export type RuleId = (typeof ruleIds)[number]
