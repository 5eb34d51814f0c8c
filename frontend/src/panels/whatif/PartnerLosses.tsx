import type { Retrenchment } from '../../explore/questions/retrenchment'
import { SubjectLink } from '../../explore/SubjectLink'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'
import { PartnerDetail } from './PartnerDetail'

interface Props {
  readonly found: Retrenchment
  readonly of: string
  readonly within: number
}

/** What the cut of each tie alone would cost either side: who holds the lever. */
export function PartnerLosses({ found: { partners, totalDropped }, of, within }: Props) {
  return (
    <section aria-label="What the partners lose">
      <h3>
        What the partners lose <span className="quiet">(model)</span>
      </h3>
      <p className="quiet">Each tie by itself. Leverage above 1: the partner needs the tie more.</p>
      <table className="figures">
        <caption className="visually-hidden">What the cut of each tie alone costs either side</caption>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            <th scope="col" className="number">
              <bdi>{of}</bdi> loses
            </th>
            <th scope="col" className="number">
              Partner loses
            </th>
            <th scope="col" className="number">
              Leverage
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({ partner, liaison, loss, ownLoss, leverage }) => (
            <tr key={partner.id} data-partner={partner.id}>
              <th scope="row">
                <AgencyLink agency={partner} country={false} />{' '}
                <SubjectLink to={{ kind: 'tie', id: liaison.id }} className="go">
                  tie<span className="visually-hidden"> with {partner.name}</span>
                </SubjectLink>
              </th>
              <td className="number">{percent(loss)}</td>
              <td className="number">{percent(ownLoss)}</td>
              <td className="number">{leverage === null ? 'none' : leverage.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Cut shown={partners.length} total={totalDropped} what="partners" />
      <Fold label={`Before and after, and support, partner by partner (${partners.length})`}>
        {() => (
          <>
            {partners.map((each) => (
              <PartnerDetail key={each.partner.id} loss={each} of={of} within={within} />
            ))}
          </>
        )}
      </Fold>
    </section>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
