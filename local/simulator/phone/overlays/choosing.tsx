// Sheets from below: lists, wheels, dates, a call, a place.
import { type ReactNode, useState } from 'react'
import { words } from '../words'
import { type DialogProps, Sheet } from './dialogs'

export function ListSheet({ ask, answer }: DialogProps<'actionSheet'>): ReactNode {
  const cancel = () => answer(undefined)
  return (
    <Sheet label={ask.title || words.more} cancel={cancel}>
      {ask.title && <p className='sheet-title'>{ask.title}</p>}
      {ask.items.map((item, index) => (
        <button key={item} type='button' className='sheet-row' onClick={() => answer(index)}>
          {item}
        </button>
      ))}
      <button type='button' className='sheet-cancel' onClick={cancel}>
        {words.cancel}
      </button>
    </Sheet>
  )
}

export function CallSheet({ ask, answer }: DialogProps<'call'>): ReactNode {
  return (
    <Sheet label={words.call} cancel={() => answer(false)}>
      <button type='button' className='sheet-row' onClick={() => answer(true)}>
        {words.call} {ask.phoneNumber}
      </button>
      <button type='button' className='sheet-cancel' onClick={() => answer(false)}>
        {words.cancel}
      </button>
    </Sheet>
  )
}

export function WheelSheet({ ask, answer }: DialogProps<'wheels'>): ReactNode {
  const [chosen, setChosen] = useState(ask.columns.map((column) => column.current))
  const choose = (column: number, item: number) =>
    setChosen((before) => before.map((value, index) => (index === column ? item : value)))
  const cancel = () => answer(undefined)
  return (
    <Sheet label={ask.title || words.pleaseChoose} cancel={cancel}>
      <div className='sheet-head'>
        <button type='button' onClick={cancel}>
          {words.cancel}
        </button>
        <b>{ask.title}</b>
        <button type='button' className='strong' onClick={() => answer(chosen)}>
          {words.choose}
        </button>
      </div>
      <div className='wheels'>
        {ask.columns.map((column, at) => (
          // Columns have no name of their own; their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change while the sheet is open
          <div key={at} role='listbox' aria-label={ask.title || words.pleaseChoose}>
            {column.items.map((item, index) => (
              <button
                key={item}
                type='button'
                role='option'
                aria-selected={chosen[at] === index}
                onClick={() => choose(at, index)}
              >
                {item}
              </button>
            ))}
          </div>
        ))}
      </div>
    </Sheet>
  )
}

export function DateSheet({ ask, answer }: DialogProps<'date'>): ReactNode {
  const [value, setValue] = useState(ask.value)
  const cancel = () => answer(undefined)
  return (
    <Sheet label={words.pleaseChoose} cancel={cancel}>
      <div className='sheet-head'>
        <button type='button' onClick={cancel}>
          {words.cancel}
        </button>
        <button type='button' className='strong' onClick={() => answer(value)}>
          {words.choose}
        </button>
      </div>
      <input
        className='dialog-field'
        type={ask.mode}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
    </Sheet>
  )
}

const places = [
  { name: '县城', address: '示例县城关镇', latitude: 38.625, longitude: 103.09 },
  { name: '林场', address: '示例县北边林场', latitude: 38.83, longitude: 103.25 },
] as const

export function PlacePicker({ answer }: DialogProps<'pickPlace'>): ReactNode {
  const cancel = () => answer(undefined)
  return (
    <Sheet label={words.place} cancel={cancel}>
      <p className='sheet-title'>{words.place}</p>
      {places.map((place) => (
        <button key={place.name} type='button' className='sheet-row' onClick={() => answer(place)}>
          {place.name}
          <small>{place.address}</small>
        </button>
      ))}
      <button type='button' className='sheet-cancel' onClick={cancel}>
        {words.cancel}
      </button>
    </Sheet>
  )
}
