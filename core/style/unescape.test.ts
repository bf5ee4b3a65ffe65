import { expect, it } from 'vitest'
import { unescapedStages } from './unescape.ts'

it.each([
  ['https://a.example/jos%E9-nu%F1ez', 'https://a.example/josé-nuñez'],
  ['https://a.example/%8Akoda', 'https://a.example/Škoda'],
  ['https://a.example/jos%C3%A9', 'https://a.example/josé'],
  ['https://xn--bcher-kva.example/', 'https://bücher.example/'],
  ['https://www.XN--Mnchen-3ya.example/x', 'https://www.münchen.example/x'],
  ['https://xn--e1afmkfd.xn--80akhbyknj4f/', 'https://пример.испытание/'],
  ['https://xn--fiqs8s/', 'https://中国/'],
  ['mail@xn--mllerstein-9db.example', 'mail@müllerstein.example'],
  ['xn%2D%2Dbcher%2Dkva.example', 'bücher.example'],
])('reads the address %s as a person does', (address, read) => {
  expect(unescapedStages(address)).toContain(read)
})

it('leaves what is no escape as it is', () => {
  for (const text of ['xn--', 'xn--99999999', '100% of it', `xn--${'a'.repeat(5000)}`]) {
    expect(unescapedStages(text)).toEqual([text])
  }
})
