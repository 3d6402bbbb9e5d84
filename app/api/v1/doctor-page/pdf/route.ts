import { doctorFile } from '@/lib/auth/doctor-file'
import { handler } from '@/lib/auth/handler'
import { doctorSheet } from '@/lib/domain/doctor/sheet'
import { epochMs } from '@/lib/domain/time/instant'
import { doctorPdf } from '@/lib/exchange/doctor-pdf'

export const GET = handler(
  doctorFile(async (page, words) => ({
    type: 'application/pdf',
    name: `${words.doctor.paper.fileName}.pdf`,
    bytes: await doctorPdf(doctorSheet(page, words), new Date(epochMs(page.writtenAt))),
  })),
)
