import { useEffect, useState, type KeyboardEvent } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { SearchKind } from '../api/generated/graphql'
import { useSearchAhead, type Found, type Hit } from '../explore/questions/search'
import { describeFound, textOf } from './describeFound'
import { Marked } from './Marked'
import { troubleWords } from '../ui/troubleWords'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** Kinds to find; all where left out. */
  readonly kinds?: readonly SearchKind[]
  readonly onChoose: (found: Found) => void
  readonly hideLabel?: boolean
  readonly autoFocus?: boolean
}

/** Type-ahead over the server's search, used by keyboard as by pointer. */
export function EntityCombo({
  label,
  placeholder,
  kinds,
  onChoose,
  hideLabel = false,
  autoFocus = false,
}: Props) {
  const [text, setText] = useState('')
  const [eager, setEager] = useState('')
  const { answer, hits, settled } = useSearchAhead(text, kinds)

  const choose = (id: unknown) => {
    const chosen = hits.find((each) => each.id === id)
    if (!chosen) return
    setText('')
    setEager('')
    onChoose(chosen.found)
  }

  // Enter takes the first that is found, also where it is still being looked for: few know to press the arrow before.
  const first = settled && !answer.loading ? hits[0]?.id : undefined
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') setEager('')
    else if (text.trim() !== '' && !event.currentTarget.getAttribute('aria-activedescendant')) {
      event.preventDefault()
      if (first === undefined) setEager(text)
      else choose(first)
    }
  }
  useEffect(() => {
    if (eager !== '' && eager === text && first !== undefined) choose(first)
  })

  const emptyText = () => {
    if (answer.failure) return troubleWords(answer.failure).title
    if (!settled || answer.loading) return 'Searching …'
    return `Nothing found for “${text.trim()}”. Try an acronym, a country or another name.`
  }

  return (
    <ComboBox
      className="combo"
      inputValue={text}
      onInputChange={setText}
      items={hits}
      value={null}
      onChange={choose}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input
        className="combo-input"
        placeholder={placeholder}
        maxLength={200}
        autoFocus={autoFocus}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
      <Popover className="combo-popover" offset={4}>
        <ListBox className="combo-list" renderEmptyState={() => <p className="combo-empty">{emptyText()}</p>}>
          {({ id, found, match }: Hit) => {
            const { name, detail, also } = describeFound(found, match)
            return (
              <ListBoxItem className="combo-item" id={id} textValue={textOf(name)}>
                <bdi className="combo-name">
                  <Marked pieces={name} />
                </bdi>
                <bdi className="combo-detail">{detail}</bdi>
                {also && (
                  <span className="combo-detail">
                    {also.label}:{' '}
                    <bdi>
                      <Marked pieces={also.pieces} />
                    </bdi>
                  </span>
                )}
              </ListBoxItem>
            )
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
