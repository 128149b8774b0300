import { type FileText, textIn } from '../../shared/core/file-text'

/** The text of a file that somebody has chosen or dropped, however it was saved. */
export async function fileText(file: Blob): Promise<FileText> {
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { ok: false, sentence: 'The file cannot be read.' }
  return textIn(new Uint8Array(bytes), TextDecoder)
}
