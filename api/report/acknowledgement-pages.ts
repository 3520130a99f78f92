import { judgeAcknowledgement } from './judge-acknowledgement.ts'
import { plainAnswer } from './plain-answer.ts'
import { answerWith, type Handler } from './report-door.ts'

const TEXT = 'text/plain; charset=utf-8'

/** A file as a form sends it: line ends as LF, one at the end. */
const fileIn = (fields: Readonly<Record<string, string>>): string =>
  `${(fields['file'] ?? '').replaceAll('\r\n', '\n').trim()}\n`

/** The public key of acknowledgements: 32 bytes, base 64. */
export const showKey: Handler = async ({ keys }) =>
  new Response(`${keys.publicKey}\n`, { headers: { 'content-type': TEXT } })

/** Gives an acknowledgement of ours back as a file to keep. */
export const downloadAcknowledgement: Handler = async ({ keys }, { lang, fields }) => {
  const file = fileIn(fields)
  if (judgeAcknowledgement(file, keys.publicKey).verdict !== 'ours') return plainAnswer(lang, 'forged')
  return new Response(file, {
    headers: { 'content-type': TEXT, 'content-disposition': 'attachment; filename="receipt.txt"' },
  })
}

/** The page that checks an acknowledgement. */
export const showVerify: Handler = (door, asked) =>
  answerWith(door, asked, 'verify', { file: '', verdict: null, key: door.keys.publicKey })

/** Checks an acknowledgement, and keeps nothing of it. */
export const verifyFile: Handler = (door, asked) => {
  const key = door.keys.publicKey
  const file = fileIn(asked.fields).slice(0, 2000)
  return answerWith(door, asked, 'verify', { file, verdict: judgeAcknowledgement(file, key), key })
}
