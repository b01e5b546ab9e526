import { CompactTerm } from '../../components/CompactTerm';
import { ContextList } from '../../components/ContextList';
import { EntryLinks } from '../../components/EntryLinks';
import { FullTerm } from '../../components/FullTerm';
import { LongView } from '../../components/LongView';
import { MemberList } from '../../components/MemberList';
import { PartnerList } from '../../components/PartnerList';
import { Provenance } from '../../components/Provenance';
import { RelatedLinks } from '../../components/RelatedLinks';
import { RenderingList } from '../../components/RenderingList';
import { Section } from '../../components/Section';
import { Sparkline } from '../../components/Sparkline';
import { TermCard } from '../../components/TermCard';
import { TermHead } from '../../components/TermHead';
import type { ComponentChildren } from 'preact';
import { entryOf, entryWithMost } from './gallery-entries';
import type { Exhibit } from './exhibits';

const usual = entryOf('放管服');
const longest = entryWithMost(({ detail }) => detail.zh.length);
const mostMembers = entryWithMost(({ detail }) => detail.members?.length ?? 0);
const mostRenderings = entryWithMost(({ detail }) => detail.renderings?.length ?? 0);
const mostContexts = entryWithMost(({ contexts }) => contexts.length);
const mostRelated = entryWithMost(({ related }) => related.length);
const unexplained = entryWithMost(({ detail }) => detail.membersNote?.en.length ?? 0);
const neverReported = entryWithMost(({ detail }) => (detail.longView === null ? 1 : 0));

const inTerm = (density: 'compact' | 'full', children: ComponentChildren) => <div class={`term ${density}`}>{children}</div>;

/** The parts of an explanation, and the whole of it. */
export const TERM_EXHIBITS: readonly Exhibit[] = [
  { component: 'TermHead', state: 'usual', show: () => inTerm('full', <TermHead detail={usual.detail} surface="放管服改革" />) },
  {
    component: 'TermHead',
    state: 'longest',
    show: () => inTerm('compact', <TermHead detail={longest.detail} surface={undefined} />),
  },
  {
    component: 'CompactTerm',
    state: 'usual',
    show: (language) => inTerm('compact', <CompactTerm entry={usual} language={language} />),
  },
  {
    component: 'CompactTerm',
    state: 'most members',
    show: (language) => inTerm('compact', <CompactTerm entry={mostMembers} language={language} />),
  },
  {
    component: 'FullTerm',
    state: 'usual',
    show: (language) => inTerm('full', <FullTerm entry={usual} language={language} onOpen={nothing} />),
  },
  {
    component: 'MemberList',
    state: 'most',
    show: (language) => inTerm('full', <MemberList detail={mostMembers.detail} language={language} />),
  },
  {
    component: 'MemberList',
    state: 'some on the page',
    show: (language) => {
      const { detail } = entryOf('四个意识');
      return inTerm('full', <MemberList detail={detail} language={language} here={['大局意识', '看齐意识']} />);
    },
  },
  {
    component: 'MemberList',
    state: 'not unpacked',
    show: (language) => inTerm('full', <MemberList detail={unexplained.detail} language={language} />),
  },
  {
    component: 'RenderingList',
    state: 'most',
    show: () => inTerm('full', <RenderingList renderings={mostRenderings.detail.renderings ?? []} />),
  },
  {
    component: 'ContextList',
    state: 'more than are shown',
    show: (language) => inTerm('full', <ContextList contexts={mostContexts.contexts} language={language} />),
  },
  { component: 'LongView', state: 'counted', show: () => inTerm('full', <LongView entry={usual} />) },
  { component: 'LongView', state: 'in no report', show: () => inTerm('full', <LongView entry={neverReported} />) },
  {
    component: 'Sparkline',
    state: 'full, small',
    show: () =>
      inTerm(
        'full',
        <>
          <Sparkline reports={usual.reports} category="reform" />
          <Sparkline reports={usual.reports} category="reform" small />
        </>,
      ),
  },
  {
    component: 'PartnerList',
    state: 'usual',
    show: () => inTerm('full', <PartnerList partners={mostContexts.detail.partners ?? { before: [['坚持', 3]], after: [] }} />),
  },
  {
    component: 'EntryLinks',
    state: 'usual',
    show: (language) => inTerm('full', <EntryLinks links={usual.within} language={language} onOpen={nothing} />),
  },
  {
    component: 'RelatedLinks',
    state: 'most',
    show: (language) => inTerm('full', <RelatedLinks related={mostRelated.related} language={language} onOpen={nothing} />),
  },
  {
    component: 'Provenance',
    state: 'usual',
    show: (language) => inTerm('full', <Provenance detail={usual.detail} language={language} />),
  },
  { component: 'Section', state: 'usual', show: () => inTerm('full', <Section title="entryOrigin">…</Section>) },
  { component: 'TermCard', state: 'full, longest', show: () => <TermCard entry={longest} onOpen={nothing} /> },
];

function nothing(): void {
  // A gallery only shows.
}
