import { useEffect, useState } from 'preact/hooks'
import { type AutoCheck, askForAutoCheck, autoCheck, onAutoCheck, stopAutoCheck } from '../../components/auto-check.ts'
import { type PageProps, startPage } from '../../components/start-page.tsx'
import { deleteEverything } from '../../lib/platform/storage.ts'
import { pageStringsFor } from '../../lib/platform/strings/pages/index.ts'
import { OptionsView } from './options-view.tsx'

function Options({ settings, change, openGuide }: PageProps) {
  const [auto, setAuto] = useState<AutoCheck>('off')
  const [trouble, setTrouble] = useState<'refused' | 'unavailable'>()
  useEffect(() => {
    void autoCheck().then(setAuto)
    return onAutoCheck(setAuto)
  }, [])
  const switchAuto = async (on: boolean): Promise<void> => {
    const answer = await (on ? askForAutoCheck() : stopAutoCheck())
    if (answer === 'refused' || answer === 'unavailable') return setTrouble(answer)
    setTrouble(undefined)
    setAuto(answer)
  }
  return (
    <OptionsView
      settings={settings}
      auto={auto}
      {...(trouble !== undefined && { autoTrouble: trouble })}
      onChange={change}
      onAuto={(on) => void switchAuto(on)}
      onDelete={deleteEverything}
      onOpenGuide={(anchor) => void openGuide(anchor)}
    />
  )
}

void startPage({
  title: ({ product, common }, { language }) => `${product.name}${common.colon}${pageStringsFor(language).options.title}`,
  page: (props) => <Options {...props} />,
})
