import { expect, test } from 'vitest'
import { placeInAddress } from '#content/report/open311/place-in-address.ts'

test.each([
  ['乌鲁木齐市天山区人民路1号', 'tianshan'],
  ['天山区人民路1号', 'tianshan'],
  ['乌鲁木齐市某路', 'urumqi'],
  ['石河子市北四路', 'shihezi'],
  ['天山区和沙依巴克区之间', null],
  ['人民路1号', null],
  ['', null],
])('the place in "%s" is %s', (address, place) => expect(placeInAddress(address)).toBe(place))
