/** A file of which only parts are looked at: in memory, or on disk and far too large for it. */
export interface ByteSource {
  size: number;
  /** Fewer bytes than asked for only where the file ends. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export const fromBytes = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});
