import { doctorFile } from '@/lib/auth/doctor-file'
import { handler } from '@/lib/auth/handler'
import { newId } from '@/lib/domain/id'
import { fhirDocument } from '@/lib/exchange/fhir/fhir-document'

export const GET = handler(
  doctorFile((page, words) =>
    Promise.resolve({
      type: 'application/fhir+json; charset=utf-8',
      name: `${words.doctor.paper.fileName}.json`,
      bytes: new TextEncoder().encode(JSON.stringify(fhirDocument(page, newId(), words))),
    }),
  ),
)
