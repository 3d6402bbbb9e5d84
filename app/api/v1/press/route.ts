import { buttonHandler, unpressed } from '@/lib/auth/button-handler'

export const POST = buttonHandler('header')

export const GET = unpressed()
