import { useEffect } from 'preact/hooks'
import { type PageProps, startPage } from '../../components/start-page.tsx'
import { adoptStyle } from '../../components/style/index.ts'
import { GuideView } from './guide-view.tsx'
import { goTo, printPart, setAllOpen, watchPlaces } from './places.ts'
import { guideStyle } from './style.ts'
import { guideWords } from './words.ts'

function Guide({ settings, change }: PageProps) {
  useEffect(watchPlaces, [])
  return (
    <GuideView
      language={settings.language}
      furigana={settings.furigana}
      onLanguage={(language) => void change({ language })}
      onFurigana={(furigana) => void change({ furigana })}
      onGoTo={(place) => {
        history.pushState(null, '', `#${place}`)
        goTo(place)
      }}
      onPrint={printPart}
      onOpenAll={setAllOpen}
    />
  )
}

void startPage({
  title: ({ product, common }, { language }) => `${product.name}${common.colon}${guideWords(language).title}`,
  page: (props) => <Guide {...props} />,
})
// After the shared style, which it refines.
adoptStyle(document, guideStyle)
