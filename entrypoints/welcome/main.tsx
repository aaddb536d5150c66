import { useEffect, useState } from 'preact/hooks'
import {
  type AutoAnswer,
  type AutoCheck,
  askForAutoCheck,
  autoCheck,
  onAutoCheck,
  stopAutoCheck,
} from '../../components/auto-check.ts'
import { type PageProps, startPage } from '../../components/start-page.tsx'
import { WelcomeView } from './welcome-view.tsx'

function Welcome({ settings, change, openGuide, openSurface }: PageProps) {
  const [auto, setAuto] = useState<AutoCheck>('off')
  const [outcome, setOutcome] = useState<AutoAnswer>()
  useEffect(() => {
    void autoCheck().then(setAuto)
    return onAutoCheck(setAuto)
  }, [])
  const choose = async (choice: 'click' | 'auto'): Promise<void> => {
    // The permission is asked for first thing in the click: a browser shows its question only then.
    const answer = await (choice === 'auto' ? askForAutoCheck() : stopAutoCheck())
    setOutcome(answer)
    setAuto(await autoCheck())
    await change({ welcomed: true })
  }
  return (
    <WelcomeView
      language={settings.language}
      auto={auto}
      {...(outcome !== undefined && { outcome })}
      onChoose={(choice) => void choose(choice)}
      onLanguage={(language) => void change({ language })}
      onOpenGuide={(anchor) => void openGuide(anchor)}
      onOpenOptions={(anchor) => void openSurface('options', anchor)}
    />
  )
}

void startPage({ title: ({ product }) => product.name, page: (props) => <Welcome {...props} /> })
