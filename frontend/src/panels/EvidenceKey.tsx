import { confidences, families } from '../explore/url'
import { confidenceMeaning, familyMeaning } from '../explore/words'
import { Checked } from '../ui/Checked'
import { Fold } from '../ui/Fold'
import { ConfidenceMark } from './ConfidenceMark'

/** The marks of evidence spelt out, for those who cannot hover. */
export const EvidenceKey = () => (
  <Fold label="What the marks mean">
    {() => (
      <dl className="evidence-key">
        {[...confidences].reverse().map((confidence) => (
          <div key={confidence}>
            <dt>
              <ConfidenceMark confidence={confidence} />
            </dt>
            <dd>{confidenceMeaning[confidence]}</dd>
          </div>
        ))}
        {families.map((family) => (
          <div key={family}>
            <dt>
              <span className={`family ${family}`}>{family}</span>
            </dt>
            <dd>{familyMeaning[family]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Checked checked />
          </dt>
          <dd>the cited page was read while compiling; this does not say that the claim is true</dd>
        </div>
        <div>
          <dt>
            <Checked checked={false} />
          </dt>
          <dd>the row rests on other knowledge of the page</dd>
        </div>
        <div>
          <dt>not independent</dt>
          <dd>the document reprints or relies on another: what they share counts as one source</dd>
        </div>
      </dl>
    )}
  </Fold>
)
