import { Fragment } from 'react'
import type { LeakSubject, RippleView as View } from '../../explore/exploration'
import type { Distrust, RippleFound } from '../../explore/questions/ripple'
import { SubjectLink } from '../../explore/SubjectLink'
import { rankText } from '../../graph/score'
import { More } from '../../ui/More'
import { useFirst } from '../../ui/useFirst'
import { Glyph } from '../../canvas/Glyph'
import { usePalette } from '../../canvas/usePalette'
import { Score } from '../models/Score'
import { Why } from './Why'

interface Props {
  readonly subject: LeakSubject
  readonly view: View
  readonly ripple: RippleFound
}

/** Agencies by score; the chosen one with what causes its score. */
export function RippleTable({ subject, view, ripple }: Props) {
  const { scores } = ripple
  const chosenAt = scores.findIndex(({ agency }) => agency.id === view.why)
  const { first, more } = useFirst(scores, 20)
  // Chosen on the canvas or by a link, it may stand further down than the list goes.
  const chosen = chosenAt >= first.length ? scores[chosenAt] : undefined
  return (
    <>
      {chosen && (
        <div className="chosen-apart">
          <h4>
            <bdi>{chosen.agency.name}</bdi>, rank {rankText(scores, chosenAt)}: <Score value={chosen.score} />
          </h4>
          <Why ripple={ripple} distrust={chosen} />
        </div>
      )}
      <table className="figures ripple-table">
        <caption className="visually-hidden">Agencies by modelled distrust, highest first</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Rank
            </th>
            <th scope="col">Agency</th>
            <th scope="col">Country</th>
            <th scope="col">Score</th>
            <th scope="col">Cause</th>
          </tr>
        </thead>
        <tbody>
          {first.map((distrust, index) => {
            const open = index === chosenAt
            return (
              <Fragment key={distrust.agency.id}>
                <Row distrust={distrust} rank={rankText(scores, index)} {...{ subject, view, open }} />
                {open && (
                  <tr className="why-row">
                    <td colSpan={5}>
                      <Why ripple={ripple} distrust={distrust} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <More more={more} shown={first.length} total={scores.length} loading={false} />
    </>
  )
}

interface RowProps {
  readonly subject: LeakSubject
  readonly view: View
  readonly distrust: Distrust
  readonly rank: string
  readonly open: boolean
}

function Row({ subject, view: { parameters }, distrust, rank, open }: RowProps) {
  const { agency, score, cause, chain } = distrust
  const palette = usePalette()
  return (
    <tr className={open ? 'chosen' : ''} data-agency={agency.id}>
      <td className="number">{rank}</td>
      <th scope="row">
        <Glyph kind={agency.kind} palette={palette} />{' '}
        <SubjectLink
          to={{ ...subject, ripple: { parameters, ...(!open && { why: agency.id }) } }}
          current={open}
        >
          <bdi>{agency.acronym ?? agency.name}</bdi>
          <span className="visually-hidden">{open ? ': close the reasons' : ': why this score'}</span>
        </SubjectLink>
      </th>
      <td>
        <bdi>{agency.country.name}</bdi>
      </td>
      <td>
        <Score value={score} />
      </td>
      <Cause exposed={cause === 'EXPOSED_TIE'} ties={chain.length} />
    </tr>
  )
}

/** What causes a score, in a word or two. */
function Cause({ exposed, ties }: { readonly exposed: boolean; readonly ties: number }) {
  if (exposed) return <td title="The leak itself lays its tie with the holder open.">exposed tie</td>
  if (ties === 1) return <td title="A tie with the holder that the leak does not show.">direct tie</td>
  return <td title="The ties by which something can have been handed on to the holder.">{ties} ties away</td>
}
