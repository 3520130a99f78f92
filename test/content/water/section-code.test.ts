import { describe, expect, it } from 'vitest'
import { isCodeOf, sectionCode } from '#content/water/section-code.ts'

const name = { province: '新疆维吾尔自治区', watershed: '西北诸河', name: '额河南湾' }

describe('the code of a section that no register has given an id', () => {
  it('is made of its province and name, and never changes', () => {
    expect(sectionCode(name)).toBe('65-193b60')
    expect(sectionCode({ ...name, province: '内蒙古自治区' })).toMatch(/^15-[0-9a-f]{6}$/)
    expect(sectionCode({ ...name, province: '某地' })).toMatch(/^00-[0-9a-f]{6}$/)
  })

  it('differs when any of the three differs', () => {
    const others = [
      { ...name, name: '额河' },
      { ...name, watershed: '黄河流域' },
      { ...name, province: '甘肃省' },
    ]
    const codes = [name, ...others].map(each => sectionCode(each).slice(3))
    expect(new Set(codes).size).toBe(4)
  })

  it('hardly ever meets another one', () => {
    const codes = Array.from({ length: 4000 }, (_, i) => sectionCode({ ...name, name: `断面${i}` }))
    expect(new Set(codes).size).toBeGreaterThanOrEqual(3996)
  })

  it('is known again with the number that a second name got', () => {
    expect(isCodeOf('65-193b60', name)).toBe(true)
    expect(isCodeOf('65-193b60-2', name)).toBe(true)
    expect(isCodeOf('65-193b60x', name)).toBe(false)
    expect(isCodeOf('65-193b61', name)).toBe(false)
  })
})
