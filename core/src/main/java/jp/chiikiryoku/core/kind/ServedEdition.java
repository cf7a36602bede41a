package jp.chiikiryoku.core.kind;

import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.edition.Edition;

/** An edition that serves a kind, with what answers payloads under it. */
record ServedEdition<P, A>(Edition<?> edition, Answerer<P, A> answerer) {}
