import { useAsk } from '../../api/ask'
import { CountryDocument } from '../../api/generated/graphql'

export const useCountry = (id: string, pause = false) => useAsk(CountryDocument, { id }, { pause })
