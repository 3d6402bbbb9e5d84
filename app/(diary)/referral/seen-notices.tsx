'use client'

import { useEffect } from 'react'
import { noteNoticesSeen } from './notice-actions'

type SeenNoticesProps = {
  /** The notices that stand open on this screen and were not opened before, joined: "R1 1,U2 1". */
  unseen: string
}

/** Notes, once the screen stands before the person, that they opened these notices. Shows nothing. */
export function SeenNotices({ unseen }: SeenNoticesProps) {
  useEffect(() => {
    if (unseen === '') return
    const notices = unseen.split(',').map(one => {
      const [ruleId = '', revision = ''] = one.split(' ')
      return { ruleId, revision: Number(revision) }
    })
    // What could not be noted is noted the next time the screen is opened.
    void noteNoticesSeen({ notices }).catch(() => null)
  }, [unseen])
  return null
}
