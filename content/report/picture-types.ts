/** Types that pictures are made anew in. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
