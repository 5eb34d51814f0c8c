import { useBacktest } from '../../explore/questions/history'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { ModelUsed } from '../models/ModelUsed'
import { PanelFrame } from '../PanelFrame'
import { Observed } from './Observed'
import { Overall } from './Overall'
import { TestedLeaks } from './TestedLeaks'

/** The ripple model held against every reaction that was observed, published as it is. */
export default function BacktestPanel() {
  const { answer, backtest } = useBacktest()
  return (
    <PanelFrame over="Test of history" title="How well did the ripple model do?" question={answer.question}>
      <p>
        For each leak with observed reactions, countries are ranked by modelled distrust and held against
        those that were seen to protest, suspend, expel or cut back. Whether such reactions really follow
        leaks is an open question in the literature; this page speaks to it and does not settle it.
      </p>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!backtest && answer.loading && <Waiting what="the test" />}
      {backtest && (
        <>
          <Overall backtest={backtest} />
          <div className="note">
            <p>
              <strong>What this cannot see.</strong> Only published reactions count. Services that cut back in
              silence look like services that did nothing; leaks that made more noise have more reactions on
              record. The sample is small, and the same reporting that shows the ties shows the reactions.
            </p>
          </div>
          <Observed backtest={backtest} />
          <TestedLeaks leaks={backtest.leaks} />
          <ModelUsed model={backtest.model}>
            <p>
              AUC: the share of pairs of one country that reacted and one that did not, of the same leak, in
              which the model ranks the first higher; equals count half. The interval draws leaks anew
              (bootstrap); the baseline and the p-value deal the reactions out by chance within each leak.
            </p>
          </ModelUsed>
        </>
      )}
    </PanelFrame>
  )
}
