// The vault: secrets that must be read back rest encrypted, under KMS in the cloud, under a key file on a desk.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms'

export interface Vault {
  /** Base64 of the sealed text. */
  seal(text: string): Promise<string>
  open(sealed: string): Promise<string>
}

/** `file:<path>` names a file of 32 random bytes; anything else is a KMS key. */
export function openVault(keyId: string): Vault {
  return keyId.startsWith('file:') ? fileVault(keyId.slice('file:'.length)) : kmsVault(keyId)
}

function kmsVault(KeyId: string): Vault {
  const kms = new KMSClient({})
  return {
    async seal(text) {
      const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from(text) }))
      return Buffer.from(CiphertextBlob ?? []).toString('base64')
    },
    async open(sealed) {
      const { Plaintext } = await kms.send(
        new DecryptCommand({ KeyId, CiphertextBlob: Buffer.from(sealed, 'base64') }),
      )
      return Buffer.from(Plaintext ?? []).toString()
    },
  }
}

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text. */
function fileVault(path: string): Vault {
  const key = readFileSync(path)
  return {
    async seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
    },
    async open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      cipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString()
    },
  }
}
