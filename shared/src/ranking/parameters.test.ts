// Parameters: frozen to the last value, and named by their values alone.
import { parameters, parametersHash } from './parameters'

test('nobody changes a parameter while the program runs', () => {
  expect(() => Object.assign(parameters.rights.byLevel, [9, 9, 9, 9])).toThrow(TypeError)
  expect(() => Object.assign(parameters.fit.noiseVariance, { max: 9 })).toThrow(TypeError)
})

test('the hash follows the values, not the order they are written in', () => {
  const { rights, provenance, fit, publish } = parameters
  expect(parametersHash({ publish, fit, provenance, rights })).toBe(parametersHash(parameters))
  expect(parametersHash({ rights, provenance, publish, fit: { ...fit, pullMax: 3 } })).not.toBe(
    parametersHash(parameters),
  )
})
