import { useDrawn } from '../explore/Drawn'
import { isFiltered } from '../explore/exploration'
import { chartWords, takenOff, undatedWords } from '../explore/sceneWords'
import { count, cutWords } from '../explore/words'

/** How much is drawn, and all that is not and why. */
export function Caption() {
  const { exploration, filter, answer, part, groups, groupsFailure } = useDrawn()
  if (!part) return null
  const { scene, subject } = exploration
  const { network } = part
  return (
    <p className="caption">
      {count(network.nodes.length, 'agency', 'agencies')}, {count(network.liaisons.length, 'tie')}
      {chartWords(scene).map((words) => ` · ${words}`)}
      {subject.kind === 'compare' && ' at any date'}
      {isFiltered(filter) && ' under the present filters'}
      {network.truncated &&
        ` of ${network.totalAgencies} and ${network.totalLiaisons}: ${network.because ? cutWords[network.because] : 'cut'}`}
      {undatedWords(filter, network.liaisons).map((words) => `, ${words}`)}
      {takenOff(scene, part).map((words) => ` · ${words}`)}
      {groups &&
        groups.several > 0 &&
        ` · ${groups.several} belong to several arrangements and stand in the largest here`}
      {groups && groups.cut > 0 && ` · ${groups.cut} more arrangements are not among the groups`}
      {groupsFailure && ` · not grouped: ${groupsFailure.message}`}
      {network.notes.length > 0 &&
        ` · not there in ${filter.asOf}: ${network.notes.map(({ about, agency }) => agency?.name ?? about).join(', ')}`}
      {answer.loading && ' · updating'}
    </p>
  )
}
