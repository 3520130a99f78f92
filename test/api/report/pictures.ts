import sharp from 'sharp'

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a52' } })

/** A photo as a telephone writes it, with a place and a maker in it. */
export const photo = (canary: string, width = 640, height = 480): Promise<Buffer> =>
  plain(width, height)
    .withExif({
      IFD0: { Make: canary, Copyright: canary },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 49/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '87/1 36/1 0/1' },
    })
    .withXmp(
      `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${canary}</x:xmpmeta><?xpacket end="w"?>`,
    )
    .jpeg()
    .toBuffer()

export const png = (width: number, height: number): Promise<Buffer> => plain(width, height).png().toBuffer()
export const webp = (width: number, height: number): Promise<Buffer> => plain(width, height).webp().toBuffer()
